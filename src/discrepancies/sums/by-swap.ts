import { bundled } from '../bundled.ts';
import type { Claim } from '../claim.ts';
import { isCount, isSame, LISTED, type Sum } from './sum.ts';

/** Sentences behind the total of an exchange in which each side's share is told. */
const SWAP_WITHIN = 5;
/** Numbers behind it among which they are. */
const SWAP_AMONG = 12;

/** The total of an exchange of prisoners, and the first number behind it of each of the two sides that got theirs back. */
export function bySwap(claims: readonly Claim[]): Sum[] {
  const counts = claims.filter((claim) => isCount(claim) && claim.figure.measure === 'released');
  return counts.flatMap((total, i) => {
    if (isOfOne(total) || total.figure.zone !== 'body') return [];
    const behind = counts
      .slice(i + 1, i + 1 + SWAP_AMONG)
      .filter(
        (claim) =>
          isOfOne(claim) &&
          isSame(claim, total) &&
          claim.figure.low < total.figure.low &&
          claim.figure.sentenceIndex - total.figure.sentenceIndex <= SWAP_WITHIN,
      );
    const parts = [...bundled(behind, ({ counted }) => counted.side).values()].flatMap(([first]) => first ?? []);
    const sum = parts.reduce((all, { figure }) => all + figure.low, 0);
    return parts.length === 2 && sum >= LISTED * total.figure.low
      ? [{ total, parts, wholeFrom: LISTED, said: false }]
      : [];
  });
}

const isOfOne = ({ counted: { side } }: Claim): boolean => side !== '' && !side.includes('+');
