import { bundled } from './bundled.ts';
import type { Claim } from './claim.ts';
import { type Comparison, compareIntervals } from './interval.ts';

/** A claim and its repeats: equal number, voice and day. */
export interface Stand {
  readonly claim: Claim;
  readonly repeats: readonly Claim[];
}

/** Two stands and how their numbers meet; the one that stands first in the copy in front. */
export interface Pair {
  readonly first: Stand;
  readonly second: Stand;
  readonly comparison: Comparison;
}

/** How many neighbours in size each number is held against: all of them in any article, a bound in an archive. */
const NEIGHBOURS = 12;
/** How many of the largest parts are held against how many of the smallest wholes. */
const EXTREMES = 6;

/** Every claim once, with its repeats. */
export function collapse(claims: readonly Claim[]): Stand[] {
  const alike = bundled(
    claims,
    ({ figure, voice }) =>
      // As one template: keys of every claim are made here, and joining lists of parts takes several times as long.
      `${figure.article} ${figure.low} ${figure.high} ${figure.form} ${figure.asOf} ${figure.zone} ${figure.cues.join()} ${voice}`,
  );
  return [...alike.values()].flatMap(([claim, ...repeats]) => (claim ? [{ claim, repeats }] : []));
}

function pairOf(a: Stand, b: Stand): Pair {
  const [first, second] = a.claim.order < b.claim.order ? [a, b] : [b, a];
  return { first, second, comparison: compareIntervals(first.claim.figure, second.claim.figure) };
}

const lowOf = ({ claim }: Stand): number => claim.figure.low;
const highOf = ({ claim }: Stand): number => claim.figure.high ?? Number.POSITIVE_INFINITY;

/** Each stand with those next to it in size: n log n, where all pairs would be n². */
export function neighbours(stands: readonly Stand[]): Pair[] {
  const sorted = [...stands].sort(
    (a, b) => lowOf(a) - lowOf(b) || highOf(a) - highOf(b) || a.claim.order - b.claim.order,
  );
  return sorted.flatMap((stand, i) => sorted.slice(i + 1, i + 1 + NEIGHBOURS).map((next) => pairOf(stand, next)));
}

/** The parts that are larger than a whole. */
export function beyond(parts: readonly Stand[], wholes: readonly Stand[]): Pair[] {
  const large = [...parts].sort((a, b) => lowOf(b) - lowOf(a) || a.claim.order - b.claim.order).slice(0, EXTREMES);
  const small = [...wholes].sort((a, b) => highOf(a) - highOf(b) || a.claim.order - b.claim.order).slice(0, EXTREMES);
  return large.flatMap((part) =>
    small.filter((whole) => highOf(whole) < lowOf(part)).map((whole) => pairOf(part, whole)),
  );
}
