import type { Claim } from './claim.ts';

/** What the words say of a number's age: 0 it was the count once, 1 nothing, 2 it is news. */
const told = ({ figure: { cues } }: Claim): number => (cues.includes('previous') ? 0 : cues.includes('update') ? 2 : 1);

/** The day a number held, as far as it is known: what was the count once is before all days, what says nothing is of its article's day. */
function dayOf(claim: Claim): number {
  if (claim.asOf) return claim.asOf.last;
  if (told(claim) === 0) return Number.NEGATIVE_INFINITY;
  return claim.known?.last ?? Number.POSITIVE_INFINITY;
}

const sign = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Negative where `a` is the older number: by day, then by what the words say, then as they stand. */
export const byAge = (a: Claim, b: Claim): number => sign(dayOf(a), dayOf(b)) || told(a) - told(b) || a.order - b.order;
