import type { Token } from '../tokens/token.ts';
import type { NumberReading } from './number-reading.ts';
import { lowerAt, scaleAt } from './scale.ts';

/** How many quarters the word before *quarter* says. */
export const QUARTERS = new Map([
  ['a', 1],
  ['three', 3],
]);

/** *a quarter of a million*, *a quarter-million*, *three-quarters of a million*. */
export function readQuarters(tokens: readonly Token[], from: number, quarters: number): NumberReading | null {
  let next = lowerAt(tokens, from) === '-' ? from + 1 : from;
  if (lowerAt(tokens, next) !== (quarters === 1 ? 'quarter' : 'quarters')) return null;
  next += 1;
  if (lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) === 'a') next += 2;
  else if (lowerAt(tokens, next) === '-') next += 1;
  const scale = scaleAt(tokens, next);
  const value = ((scale ?? 0) * quarters) / 4;
  return scale !== null && scale >= 1000 ? { low: value, high: value, after: next + 1, vague: false } : null;
}

/** *half a million*, *half a dozen*, *half-dozen*. */
export function readHalf(tokens: readonly Token[], at: number): NumberReading | null {
  let next = at + 1;
  if (lowerAt(tokens, next) === '-') next += 1;
  if (lowerAt(tokens, next) === 'a') next += 1;
  if (lowerAt(tokens, next) === '-') next += 1;
  const scale = scaleAt(tokens, next);
  return scale === null ? null : { low: scale / 2, high: scale / 2, after: next + 1, vague: false };
}

/** The scale behind *and a half*, and the token after it: *one and a half million*, *two-and-a-half thousand*. */
export function halfMoreOf(tokens: readonly Token[], from: number): { scale: number; after: number } | null {
  let next = from;
  for (const word of ['and', 'a', 'half']) {
    if (lowerAt(tokens, next) === '-') next += 1;
    if (lowerAt(tokens, next) !== word) return null;
    next += 1;
  }
  const scale = scaleAt(tokens, next);
  return scale !== null && scale >= 100 ? { scale, after: next + 1 } : null;
}
