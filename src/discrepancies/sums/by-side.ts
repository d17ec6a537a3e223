import type { Claim } from '../claim.ts';
import { isCount, isSame, type Sum } from './sum.ts';

/** A total of two sides, and the largest number given for each of them. */
export function bySide(claims: readonly Claim[]): Sum[] {
  const counts = claims.filter(isCount);
  return counts.flatMap((total) => {
    const sides = total.counted.side.split('+');
    if (sides.length < 2) return [];
    const parts = sides.flatMap((side) => {
      const own = counts.filter(
        (claim) => claim.counted.side === side && isSame(claim, total) && claim.counted.group === total.counted.group,
      );
      return own.sort((a, b) => b.figure.low - a.figure.low).slice(0, 1);
    });
    return parts.length === sides.length ? [{ total, parts, wholeFrom: null, said: true }] : [];
  });
}
