import type { Token } from '../../tokens/token.ts';
import { lowerAt } from '../tokens-at.ts';

/** *taken three suspects into custody* */
export const custodyAfter = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5, 6].some(
    (step) => lowerAt(tokens, at + step) === 'into' && lowerAt(tokens, at + step + 1) === 'custody',
  );

/** *transported 31 patients to the hospital* */
export function hospitalAfter(tokens: readonly Token[], at: number): boolean {
  let bound = false;
  for (let next = at; next < Math.min(tokens.length, at + 10); next++) {
    const lower = lowerAt(tokens, next);
    if (tokens[next]?.kind === 'mark') return false;
    if (lower === 'to') bound = true;
    else if (lower === 'from') return false;
    if (bound && /^(?:hospitals?|in_hospital|to_hospital)$/.test(lower)) return true;
  }
  return false;
}

/** *ordered 23,000 residents out of nine villages* */
export const outAfter = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some(
    (step) => lowerAt(tokens, at + step) === 'out_of' || lowerAt(tokens, at + step) === 'from_their_homes',
  );
