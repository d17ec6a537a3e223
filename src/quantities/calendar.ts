import { Tag } from '../lexicon/word.ts';
import type { Token } from '../tokens/token.ts';
import type { NumberReading } from './number-reading.ts';

/** *8:23*, *0130*, *1.30 p.m.* */
export function isClock(tokens: readonly Token[], at: number): boolean {
  if (/^0\d{3}$/.test(tokens[at]?.lower ?? '')) return true;
  if (
    /^[12]\d[0-5]\d$/.test(tokens[at]?.lower ?? '') &&
    (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0) === 4 &&
    isHour(tokens, at)
  )
    return true;
  const colonAfter = tokens[at + 1];
  if (colonAfter?.lower === ':' && colonAfter.glued && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued)
    return true;
  const colonBefore = tokens[at - 1];
  return (
    colonBefore?.lower === ':' && colonBefore.glued && tokens[at - 2]?.kind === 'number' && tokens[at]?.glued === true
  );
}

/** *at 1300*, *until 2200 hours*: four digits of a clock behind a preposition of time, with no noun of people after them. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  Number(tokens[at]?.lower) <= 2400 &&
  !tokens[at + 1]?.word.person &&
  !tokens[at + 1]?.word.stateNoun &&
  !tokens[at + 1]?.word.verb &&
  (tokens[at + 1]?.kind !== 'word' || (tokens[at + 1]?.word.tags ?? 0) !== 0) &&
  [1, 2].some((step) => /^(?:at|until|till)$/.test(tokens[at - step]?.lower ?? ''));

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word.tags & Tag.Month) !== 0 &&
  (token.lower !== 'may' || token.capital) &&
  (token.lower !== 'march' || token.capital);

/** A day beside a month: *September 21*, *21 September*, *Sept. 21*. */
export function isDate(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  const value = Number(token.lower);
  if (!Number.isInteger(value)) return false;
  // *in February 21 people were killed*
  if (isMonth(before) && /^(?:people|persons|others)$/.test(next?.lower ?? '')) return false;
  if (value <= 31 && (isMonth(before) || isMonth(next))) return true;
  return before?.lower === '/' || next?.lower === '/';
}

const DAY_AND_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/;

/** *24.02.22*, *1.3.2023*: the day with its month, or the year behind them. */
export const isDottedDate = (tokens: readonly Token[], at: number): boolean =>
  beginsDotted(tokens, at) || beginsDotted(tokens, at - 2);

const beginsDotted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.kind === 'number' &&
  tokens[at + 2]?.glued === true &&
  tokens[at + 1]?.lower === '.' &&
  tokens[at + 1]?.glued === true &&
  /^(?:\d\d|\d{4})$/.test(tokens[at + 2]?.lower ?? '') &&
  DAY_AND_MONTH.test(tokens[at]?.lower ?? '');

/** Four digits without a comma that no noun of people follows. */
export function isYear(
  token: Token,
  reading: NumberReading,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (token.kind !== 'number' || token.lower.length !== 4 || token.end - token.start !== 4) return false;
  if (reading.low < 1500 || reading.low > 2100) return false;
  if (next?.word.person?.plural || next?.word.stateNoun?.plural)
    return before?.lower === 'in' || before?.lower === 'since';
  return true;
}
