import type { Figure } from '../figures/figure.ts';
import { wordsOf } from '../lexicon/remembering.ts';
import { CAUSES, PLACES } from '../lexicon/things.ts';
import type { ArticleFacts } from './article-facts.ts';
import { bundled } from './bundled.ts';
import { type Days, daysOf } from './calendar.ts';
import { placeWords } from './place.ts';

/** What an article's figures say of one happening: what it is told apart, and recognised, by. */
export interface Traits {
  readonly article: string;
  readonly event: string;
  /** Whether it is what the article is about: the event of its first figure. */
  readonly main: boolean;
  readonly days: Days | null;
  /** Telling words of the places named. */
  readonly places: ReadonlySet<string>;
  /** Numbers by measure, as "killed 126": the larger, the more telling. */
  readonly numbers: ReadonlySet<string>;
  /** Names of sources, and telling words of the title and of the event's own key. */
  readonly names: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** Words of titles and event keys that tell no happening from another: what happens everywhere, to people, on some day. */
const COMMON_WORDS = wordsOf(() =>
  `the and for from with over after amid into near that this these than then says said say kill kills killed killing dead death deaths die dies toll wounded wounds
   injured injures injury hurt least more most people man men woman women child children teen teens victim victims police officer officers official officials army troops soldiers
   dozens hundreds thousands leaves leave left his her its their who what where when why how news live update latest report reports case event incident incidents violence
   murder massacre disaster crisis past since week weeks month months year years day days night today monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december one two three four five six seven eight nine ten new old first last
   ${CAUSES} ${PLACES} side block`.replace(/[\s/_]+/g, ' '),
);

const isCommon = (word: string): boolean =>
  COMMON_WORDS.has(word) || (word.endsWith('s') && COMMON_WORDS.has(word.slice(0, -1)));

/** Names of places and people, mostly: what is left of a title or an event's key without what any happening has. */
export const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[a-zà-ÿ'’]{3,}/g) ?? [])
    .map((word) => word.replace(/[’']s?$/, ''))
    .filter((word) => !isCommon(word));

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
  const days = dated.length ? span(dated) : published;
  const sources = figures.flatMap(({ source }) => tellingWords(source?.name ?? '').join(' ') || []);
  return {
    article,
    event,
    main: about !== null,
    days,
    places: new Set([...figures.map(({ place }) => place), about?.place ?? null].flatMap(placeWords)),
    numbers: new Set(figures.filter(isTelling).map(({ measure, low }) => `${measure} ${low}`)),
    names: new Set([...sources, ...tellingWords(event), ...tellingWords(about?.title ?? '')]),
    measures: new Set(figures.map(({ measure }) => measure)),
  };
}

/** Below this, numbers are shared by chance. */
const TELLING = 10;

const isTelling = ({ low, form, rate }: Figure): boolean => low >= TELLING && form !== 'vague' && !rate;

const span = (days: readonly Days[]): Days => ({
  first: Math.min(...days.map(({ first }) => first)),
  last: Math.max(...days.map(({ last }) => last)),
});
