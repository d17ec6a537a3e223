import type { Measure } from '../figures/figure.ts';
import { bundled } from './bundled.ts';
import { type Claim, subjectKey } from './claim.ts';
import { type Counted, keyOf, widerThan } from './population.ts';
import { namesPeople } from './unsided.ts';

/** How one claim stands to another in one respect. */
export type Relation = 'same' | 'narrower' | 'wider' | 'different' | 'unknown';

/** In the order in which an editor asks. */
export const DIMENSIONS = ['happening', 'measure', 'population', 'period', 'modality'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type Gate = Readonly<Record<Dimension, Relation>>;

/** A count of the first can never exceed a count of the others, for the same people, happening and day. */
const WITHIN: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  killed: ['casualties'],
  wounded: ['casualties'],
  deployed: ['strength'],
};

export const widerMeasures = (measure: Measure): readonly Measure[] => WITHIN[measure] ?? [];

function measures(a: Measure, b: Measure): Relation {
  if (a === b) return 'same';
  if (widerMeasures(a).includes(b)) return 'narrower';
  return widerMeasures(b).includes(a) ? 'wider' : 'different';
}

function populations(a: Counted, b: Counted): Relation {
  if (keyOf(a) === keyOf(b)) return 'same';
  if (widerThan(a).some((wide) => keyOf(wide) === keyOf(b))) return 'narrower';
  return widerThan(b).some((wide) => keyOf(wide) === keyOf(a)) ? 'wider' : 'different';
}

function happenings(a: Claim, b: Claim): Relation {
  if (a.happening === null || b.happening === null) return 'unknown';
  if (a.happening !== b.happening) return 'different';
  return a.doubtful && a.figure.article !== b.figure.article ? 'unknown' : 'same';
}

/** How `a` stands to `b` in everything that decides whether their numbers may be held against each other. */
export function gate(a: Claim, b: Claim): Gate {
  const [x, y] = [a.figure, b.figure];
  const running = Number(x.cues.includes('cumulative')) - Number(y.cues.includes('cumulative'));
  return {
    happening: happenings(a, b),
    measure: measures(x.measure, y.measure),
    population: populations(a.counted, b.counted),
    period: running === 0 ? 'same' : running < 0 ? 'narrower' : 'wider',
    modality: x.modality === y.modality ? 'same' : 'different',
  };
}

/** Claims that count the same thing. */
export interface Group {
  readonly subject: string;
  readonly claims: readonly Claim[];
  /** Groups that count a whole which this one is part of. */
  readonly within: readonly Group[];
}

const HURT: readonly Measure[] = ['killed', 'wounded'];
/** An army says so, or the words say of whom: else it may be of one attack among several. */
const isUnhurt = (claim: Claim): boolean => {
  const { measure, high, source } = claim.figure;
  const isDenial = source?.kind === 'military' || namesPeople(claim);
  return measure === 'casualties' && high === 0 && claim.happening !== null && isDenial;
};

/** Puts the claims that count the same thing together, without holding any against each other. Claims of no known happening stand alone. */
export function groupsOf(levels: readonly Claim[]): Group[] {
  const subjects = bundled(levels, (claim) =>
    claim.happening === null ? `alone ${claim.order}` : subjectKey(claim, claim.counted),
  );
  // Where there are no casualties, nobody was killed and nobody hurt.
  for (const claim of levels.filter(isUnhurt)) {
    for (const measure of HURT) subjects.get(subjectKey(claim, claim.counted, measure))?.push(claim);
  }
  const groups = new Map(
    [...subjects].map(([subject, claims]) => [subject, { subject, claims, within: [] as Group[] }]),
  );
  for (const group of groups.size > 1 ? groups.values() : []) {
    const [claim] = group.claims;
    if (claim) group.within.push(...wholesOf(claim).flatMap((key) => groups.get(key) ?? []));
  }
  return [...groups.values()];
}

/**
 * Keys of every subject of the same measure that the claim's is a part of. Casualties are too often said of the dead alone to hold the dead
 * against them.
 */
const wholesOf = (claim: Claim): string[] => widerThan(claim.counted).map((wide) => subjectKey(claim, wide));
