import type { Figure } from '../figures/figure.ts';
import type { ArticleFacts } from './article-facts.ts';
import { bundled } from './bundled.ts';
import { type Days, daysOf } from './calendar.ts';

/** What an article's figures say of one happening: what it is told apart, and recognised, by. */
export interface Traits {
  readonly article: string;
  readonly event: string;
  /** Whether it is what the article is about: the event of its first figure. */
  readonly main: boolean;
  readonly days: Days | null;
  readonly places: ReadonlySet<string>;
  /** Numbers by measure, as "killed 126": the larger, the more telling. */
  readonly numbers: ReadonlySet<string>;
  /** Names of sources, and telling words of the title and of the event's own key. */
  readonly names: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

const SMALL_WORDS = new Set(
  `the and for from with over after amid into near that this says said say kill kills killed dead deaths death toll wounded injured hurt wounds least more than
   people police officials official army least dozens hundreds thousands leaves leave left its his her their who what where when news live update`.split(
    /\s+/,
  ),
);

export const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z][a-z'’-]{2,}/g) ?? [])
    .map((word) => word.replace(/[’']s$/, ''))
    .filter((word) => !SMALL_WORDS.has(word));

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
  const sources = figures.flatMap(({ source }) =>
    source && /[A-Z]/.test(source.name) ? source.name.toLowerCase() : [],
  );
  return {
    article,
    event,
    main: about !== null,
    days,
    places: new Set(
      figures.flatMap(({ place }) => (place ? place.toLowerCase() : [])).concat(about?.place?.toLowerCase() ?? []),
    ),
    numbers: new Set(figures.filter(isTelling).map(({ measure, low }) => `${measure} ${low}`)),
    names: new Set([...sources, ...tellingWords(event), ...tellingWords(about?.title ?? '')]),
    measures: new Set(figures.map(({ measure }) => measure)),
  };
}

const isTelling = ({ low, form, rate }: Figure): boolean => low >= 5 && form !== 'vague' && !rate;

const span = (days: readonly Days[]): Days => ({
  first: Math.min(...days.map(({ first }) => first)),
  last: Math.max(...days.map(({ last }) => last)),
});
