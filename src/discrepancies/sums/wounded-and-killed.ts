import type { Claim } from '../claim.ts';
import { isTotal } from '../told-as.ts';
import { isAlike, isAmong, isCount, LISTED, type Sum } from './sum.ts';

/** Casualties, and the killed and the wounded beside them, of the same people or, where the casualties are nobody's in particular, of one army. */
export function woundedAndKilled(claims: readonly Claim[]): Sum[] {
  return claims.flatMap((total, i) => {
    if (total.figure.measure !== 'casualties' || !isCount(total) || !isTotal(total)) return [];
    const near = claims.slice(Math.max(0, i - 8), i + 9).filter((claim) => isCount(claim) && isBeside(claim, total, 1));
    const of = (measure: 'killed' | 'wounded'): Claim[] =>
      near.filter(
        (claim) =>
          claim.figure.measure === measure && !claim.figure.part && (isAlike(claim, total) || isAmong(claim, total)),
      );
    const [killed, wounded] = [of('killed'), of('wounded')];
    const parts = [...killed, ...wounded];
    const alike =
      killed.length === 1 &&
      wounded.length === 1 &&
      parts.every((part) => parts.every((other) => isAlike(part, other)));
    return alike ? [{ total, parts, wholeFrom: LISTED, said: false }] : [];
  });
}

const isBeside = (a: Claim, b: Claim, sentences: number): boolean =>
  a.happening === b.happening &&
  a.voice === b.voice &&
  Math.abs(a.figure.sentenceIndex - b.figure.sentenceIndex) <= sentences;
