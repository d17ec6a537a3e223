import { eventWord, type Family } from '../figures/events/event-words.ts';
import type { Figure } from '../figures/figure.ts';
import type { ArticleFacts } from './article-facts.ts';
import { bundled } from './bundled.ts';
import { type Days, daysOf } from './calendar.ts';
import { placeWords } from './place.ts';
import { nationsIn } from './population.ts';
import { isCommon, settingWords, spelling, tellingWords } from './telling-words.ts';

/** What an article's figures say of one happening: what it is told apart, and recognised, by. Names are given by their consonants. */
export interface Traits {
  readonly article: string;
  readonly event: string;
  /** Whether it is what the article is about: the event of its first figure. */
  readonly main: boolean;
  readonly days: Days | null;
  /** Telling words of the places named beside its figures. */
  readonly places: ReadonlySet<string>;
  /** Numbers by measure, as "killed 126": the larger, the more telling. */
  readonly numbers: ReadonlySet<string>;
  /** Names of sources, and telling words of the title and of the event's own key. */
  readonly names: ReadonlySet<string>;
  /** Of what the article is about: where it was filed, and telling names of its lead and beside its figures. */
  readonly around: ReadonlySet<string>;
  /** All of these names together. */
  readonly named: ReadonlySet<string>;
  /** Nations that are named with it, by their short names. */
  readonly nations: ReadonlySet<string>;
  /** What its key and its title call it, as a kind, and the very words. */
  readonly kinds: ReadonlySet<Family>;
  readonly settings: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** The happenings of every article, in order. Figures without an event stand for none. */
export function traitsOf(figures: readonly Figure[], articles: readonly ArticleFacts[]): Traits[] {
  const facts = new Map(articles.map((article) => [article.path, article]));
  const told = figures.filter(({ event }) => event !== null);
  const byEvent = bundled(told, keyOf);
  const first = new Map(told.toReversed().map((figure) => [figure.article, keyOf(figure)]));
  return [...byEvent].map(([key, own]) => {
    const [article = '', event = ''] = key.split('\n');
    return describe(article, event, own, first.get(article) === key ? (facts.get(article) ?? null) : null);
  });
}

const keyOf = ({ article, event }: Figure): string => `${article}\n${event}`;

function describe(article: string, event: string, figures: readonly Figure[], about: ArticleFacts | null): Traits {
  const dated = figures.flatMap(({ asOf }) => daysOf(asOf) ?? []);
  const published = daysOf(about?.published ?? null);
  const sources = figures.flatMap(({ source }) => tellingWords(source?.name ?? ''));
  const called = `${event} ${about?.title ?? ''}`;
  const isTold = (name: string): boolean => !isCommon(name) && nationsIn(name).length === 0;
  const places = spelled(figures.flatMap(({ place }) => placeWords(place)).filter(isTold));
  const names = spelled([...sources, ...tellingWords(called)].filter(isTold));
  const around = spelled([...(about?.names ?? []), ...placeWords(about?.place ?? null)].filter(isTold));
  return {
    article,
    event,
    main: about !== null,
    days: dated.length ? span(dated) : published,
    places,
    names,
    around,
    named: new Set([...places, ...names, ...around]),
    numbers: new Set(figures.filter(isTelling).map(({ measure, low }) => `${measure} ${low}`)),
    nations: new Set([
      ...figures.flatMap(({ population }) => population.affiliation),
      ...nationsIn(`${(about?.names ?? []).join(' ')} ${called}`),
    ]),
    kinds: new Set(kindsIn(called)),
    settings: new Set(settingWords(called)),
    measures: new Set(figures.map(({ measure }) => measure)),
  };
}

const spelled = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(spelling));

/** Words that are said of what was done and of what befell. */
const ANY_KIND = /^(?:explosion|blast|fire|blaze|incident|disaster|tragedy|collapse|leak|operation|outbreak|mine)$/;

const kindsIn = (text: string): Family[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => {
    const known = eventWord(word);
    if (!known || ANY_KIND.test(known.noun)) return [];
    return known.family === 'war' ? 'violence' : known.family;
  });

/** Below this, numbers are shared by chance. */
const TELLING = 10;

const isTelling = ({ low, form, rate }: Figure): boolean => low >= TELLING && form !== 'vague' && !rate;

const span = (days: readonly Days[]): Days => ({
  first: Math.min(...days.map(({ first }) => first)),
  last: Math.max(...days.map(({ last }) => last)),
});
