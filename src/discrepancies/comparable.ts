import type { Measure } from '../figures/figure.ts';
import { bundled } from './bundled.ts';
import { type Claim, subjectKey } from './claim.ts';
import { type Counted, keyOf, widerThan } from './population.ts';

/** How one claim stands to another in one respect. */
export type Relation = 'same' | 'narrower' | 'wider' | 'different' | 'unknown';

export const DIMENSIONS = ['measure', 'population', 'happening', 'period', 'role', 'modality'] as const;
export type Gate = Readonly<Record<(typeof DIMENSIONS)[number], Relation>>;

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

/** How `a` stands to `b` in everything that decides whether their numbers may be held against each other. */
export function gate(a: Claim, b: Claim): Gate {
  const [x, y] = [a.figure, b.figure];
  const running = Number(x.cues.includes('cumulative')) - Number(y.cues.includes('cumulative'));
  return {
    measure: measures(x.measure, y.measure),
    population: populations(a.counted, b.counted),
    happening:
      a.happening === null || b.happening === null ? 'unknown' : a.happening === b.happening ? 'same' : 'different',
    period: running === 0 ? 'same' : running < 0 ? 'narrower' : 'wider',
    role: x.delta === y.delta && x.rate === y.rate ? 'same' : 'different',
    modality: x.modality === y.modality ? 'same' : 'different',
  };
}

/**
 * What may be tested: `conflict`, whether both can hold; `containment`, whether the first, a part, is no larger than the second
 * (or the second than the first: `contained`); `nothing` where they count different things.
 */
export function licence(gates: Gate): 'conflict' | 'containment' | 'contained' | 'nothing' {
  const seen = new Set<Relation>(DIMENSIONS.map((dimension) => gates[dimension]));
  if (seen.has('different') || (seen.has('narrower') && seen.has('wider'))) return 'nothing';
  if (seen.has('narrower')) return 'containment';
  return seen.has('wider') ? 'contained' : 'conflict';
}

/** Claims that count the same thing. */
export interface Group {
  readonly subject: string;
  readonly claims: readonly Claim[];
  /** Groups that count a whole which this one is part of. */
  readonly within: readonly Group[];
}

/** Puts the claims that count the same thing together, without holding any against each other. Claims of no known happening stand alone. */
export function groupsOf(levels: readonly Claim[]): Group[] {
  const subjects = bundled(levels, (claim) =>
    claim.happening === null ? `alone ${claim.order}` : subjectKey(claim, claim.counted),
  );
  const groups = new Map(
    [...subjects].map(([subject, claims]) => [subject, { subject, claims, within: [] as Group[] }]),
  );
  for (const group of groups.values()) {
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
