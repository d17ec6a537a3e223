import type { Figure, Population } from '../figures/figure.ts';
import type { ArticleFacts } from './article-facts.ts';
import { daysOf } from './calendar.ts';
import { type Claim, isForce, subjectKey } from './claim.ts';
import type { Happenings } from './events.ts';
import { countedIn } from './population.ts';
import { allOfTheirs, ofNoSide } from './unsided.ts';

const UNKNOWN: Omit<ArticleFacts, 'path'> = { title: null, published: null, outlet: null, place: null };

/** Every figure as a claim, in the order given. */
export function claimsOf(
  figures: readonly Figure[],
  articles: readonly ArticleFacts[],
  happenings: Happenings,
): Claim[] {
  const facts = new Map(articles.map((article) => [article.path, article]));
  const sides = onlySides(figures, happenings);
  const years = yearsOf(figures, facts);
  const claims = figures.map((figure, order): Claim => {
    const about = facts.get(figure.article) ?? { path: figure.article, ...UNKNOWN };
    const asOf = daysOf(figure.asOf?.replace('XXXX', years.get(figure.article) ?? SOME_YEAR) ?? null);
    const happening = happenings.of(figure);
    const { population } = figure;
    const isSided = population.affiliation.length > 0 || isForce(figure.measure) || isSomebodys(population);
    const side = isSided ? '' : (sides.get(armyKey(figure, happening)) ?? '');
    return {
      figure,
      order,
      happening,
      doubtful: happening !== null && happenings.likely.has(happening),
      counted: countedIn(side ? { ...population, affiliation: side.split('+') } : population, figure.measure),
      voice: figure.source ? figure.source.name.toLowerCase() : `own voice of ${figure.article}`,
      asOf,
      known: asOf ?? daysOf(about.published),
      facts: about,
      leads: false,
    };
  });
  const loose = allOfTheirs(claims);
  const nobodys = ofNoSide(claims);
  const told = new Set<string>();
  return claims.map((claim) => {
    const { group, side, only } = claim.counted;
    const counted = { group, side: nobodys.has(claim) ? '' : side, only: loose.has(claim) ? '' : only };
    const key = `${claim.figure.article} ${subjectKey(claim, counted)}`;
    const leads = !told.has(key) && !claim.figure.part && !claim.figure.delta;
    if (leads) told.add(key);
    return { ...claim, counted, leads };
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

const armyKey = ({ article, event, population }: Figure, happening: string | null): string =>
  [happening ?? `${article} ${event}`, population.group].join(' / ');

/** "His soldiers" are somebody's already, though nobody says whose. */
const isSomebodys = ({ text }: Population): boolean => /^(?:his|her|its|their|our|my|your)\b/i.test(text);

/** Where the losses of one army only are told of a happening, by whatever articles, its "troops" without a side are that army's. */
function onlySides(figures: readonly Figure[], happenings: Happenings): ReadonlyMap<string, string> {
  const sides = new Map<string, string>();
  for (const figure of figures) {
    const { group, affiliation } = figure.population;
    if (isForce(figure.measure) || affiliation.length === 0) continue;
    if (group !== 'military' && group !== 'militants' && group !== 'police') continue;
    const key = armyKey(figure, happenings.of(figure));
    const side = [...affiliation].sort().join('+');
    const known = sides.get(key);
    sides.set(key, known === undefined || known === side ? side : '');
  }
  return sides;
}
