import type { Figure, Measure, Population } from '../figures/figure.ts';
import type { ArticleFacts } from './article-facts.ts';
import { bundled } from './bundled.ts';
import { type Days, daysOf } from './calendar.ts';
import type { Happenings } from './events.ts';
import { type Counted, countedIn, keyOf } from './population.ts';
import { ROLES, STATES_ONLY } from './population-words.ts';

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
  /** Whether its article counts these people by this measure for the first time. */
  readonly leads: boolean;
}

/** What is counted, as a string: within one happening and modality, claims with equal keys count the same thing. */
export const subjectKey = ({ happening, figure }: Claim, counted: Counted): string =>
  `${happening ?? ''} / ${figure.modality} / ${figure.measure} / ${keyOf(counted)}`;

export const isOwnVoice = ({ figure }: Claim): boolean => figure.source === null;

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

/** Claims whose side nobody says ("Night bus: toll at 37"), where their article gives the same number of people without one. */
function ofNoSide(claims: readonly Claim[]): ReadonlySet<Claim> {
  if (claims.length < 2) return new Set();
  const people = claims.filter(({ counted }) => counted.group === 'people');
  if (people.every(({ counted }) => counted.side === '')) return new Set();
  const bundles = bundled(people, ({ happening, figure: { article, measure, low } }) =>
    [article, happening, measure, low].join('\n'),
  );
  return new Set(
    [...bundles.values()].flatMap((bundle) =>
      bundle.some(({ counted }) => counted.side === '') ? bundle.filter((claim) => !namesPeople(claim)) : [],
    ),
  );
}

/** Whether its words say whom it counts, and not only what befell them. */
export const namesPeople = ({ figure }: Claim): boolean =>
  (figure.population.text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => !STATES_ONLY.has(word));

/**
 * Claims of people by what they were doing ("25 miners"), where their article counts nobody else: they are all whom it counts. Where it has another number for people
 * in general, they are some of these.
 */
function allOfTheirs(claims: readonly Claim[]): ReadonlySet<Claim> {
  if (!claims.some(({ counted }) => ROLES.has(counted.only))) return new Set();
  const counts = claims.filter(({ figure }) => figure.zone === 'body' && !figure.part && !figure.delta && !figure.rate);
  const bundles = bundled(counts, ({ figure, happening, counted: { group, side } }) =>
    [figure.article, happening, figure.measure, figure.modality, group, side].join('\n'),
  );
  return new Set(
    [...bundles.values()].flatMap((bundle) => {
      const named = bundle.filter(({ counted }) => counted.only !== '');
      const [role] = named.map(({ counted }) => counted.only);
      const isOne = role !== undefined && ROLES.has(role) && named.every(({ counted }) => counted.only === role);
      const isAll = bundle.every(
        (claim) =>
          claim.counted.only !== '' ||
          claim.figure.population.text === '' ||
          named.some(({ figure: { low } }) => low === claim.figure.low),
      );
      return isOne && isAll ? named : [];
    }),
  );
}

const FORCES: ReadonlySet<Measure> = new Set(['deployed', 'strength', 'mobilized']);
export const isForce = (measure: Measure): boolean => FORCES.has(measure);

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
