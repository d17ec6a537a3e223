import type { Figure } from '../figures/figure.ts';
import type { ArticleFacts } from './article-facts.ts';
import { type Days, daysOf } from './calendar.ts';
import type { Happenings } from './events.ts';
import { type Counted, countedIn, keyOf } from './population.ts';

/** A figure as it is compared, with what comparing asks of it worked out once. */
export interface Claim {
  readonly figure: Figure;
  /** Its place among all: articles by path, then as they stand, so that the order of input decides nothing. */
  readonly order: number;
  /** Key of the happening across articles; null where it is not known. */
  readonly happening: string | null;
  /** Whether its articles may only be telling of the same happening. */
  readonly doubtful: boolean;
  readonly counted: Counted;
  /** Who says so: the source's identity, or the article's own voice. */
  readonly voice: string;
  /** When the number held, as the text says; null where it does not. */
  readonly asOf: Days | null;
  /** `asOf`, or else the day its article was published; null where neither is known. */
  readonly known: Days | null;
  readonly facts: ArticleFacts;
}

/** What is counted, as a string: within one happening and modality, claims with equal keys count the same thing. */
export const subjectKey = ({ happening, figure }: Claim, counted: Counted): string =>
  [happening, figure.modality, figure.measure, keyOf(counted)].join(' / ');

export const isOwnVoice = ({ figure }: Claim): boolean => figure.source === null;

const UNKNOWN: Omit<ArticleFacts, 'path'> = { title: null, published: null, outlet: null, place: null };

/** Every figure as a claim, in the order given. */
export function claimsOf(
  figures: readonly Figure[],
  articles: readonly ArticleFacts[],
  happenings: Happenings,
): Claim[] {
  const facts = new Map(articles.map((article) => [article.path, article]));
  const sides = onlySides(figures);
  const years = yearsOf(figures, facts);
  return figures.map((figure, order) => {
    const about = facts.get(figure.article) ?? { path: figure.article, ...UNKNOWN };
    const asOf = daysOf(figure.asOf?.replace('XXXX', years.get(figure.article) ?? SOME_YEAR) ?? null);
    const counted = countedIn(figure.population);
    const happening = happenings.of(figure);
    return {
      figure,
      order,
      happening,
      doubtful: happening !== null && happenings.likely.has(happening),
      counted: counted.side ? counted : { ...counted, side: sides.get(armyKey(figure)) ?? '' },
      voice: figure.source ? figure.source.name.toLowerCase() : `own voice of ${figure.article}`,
      asOf,
      known: asOf ?? daysOf(about.published),
      facts: about,
    };
  });
}

/** Days of a year that nobody tells are at least of one year. */
const SOME_YEAR = '2000';

/** The year that an article's days without a year are of: that of its publication, or the latest that it names. */
function yearsOf(figures: readonly Figure[], facts: ReadonlyMap<string, ArticleFacts>): ReadonlyMap<string, string> {
  const years = new Map<string, string>();
  for (const { article, asOf } of figures) {
    const named = asOf?.slice(0, 4) ?? '';
    if (/^\d{4}$/.test(named) && named > (years.get(article) ?? '')) years.set(article, named);
  }
  for (const [path, { published }] of facts) if (published) years.set(path, published.slice(0, 4));
  return years;
}

const armyKey = ({ article, event, measure, population }: Figure): string =>
  [article, event, measure, population.group].join(' / ');

/** Where an article counts one measure of one army only, its "troops" without a side are that army's. */
function onlySides(figures: readonly Figure[]): ReadonlyMap<string, string> {
  const sides = new Map<string, string>();
  for (const figure of figures) {
    const { group, affiliation } = figure.population;
    if ((group !== 'military' && group !== 'militants' && group !== 'police') || affiliation.length === 0) continue;
    const key = armyKey(figure);
    const side = [...affiliation].sort().join('+');
    const known = sides.get(key);
    sides.set(key, known === undefined || known === side ? side : '');
  }
  return sides;
}
