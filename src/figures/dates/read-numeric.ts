import type { Token } from '../../tokens/token.ts';
import type { Reading } from './date-expression.ts';
import { calendar } from './read-calendar.ts';

/** *9/11*, the attacks. */
export function readNineEleven(tokens: readonly Token[], at: number): Reading | null {
  const [first, mark, second, after] = [at, at + 1, at + 2, at + 3].map((index) => tokens[index]);
  if (first?.lower !== '9' || mark?.lower !== '/' || second?.lower !== '11' || !mark.glued || !second.glued)
    return null;
  return after?.glued && after.lower === '/' ? null : { when: calendar(2001, 9, 11), next: at + 3 };
}

/** *24.02.2022*, *1.3.22*: the day stands first; of two digits the year is one of this century. */
function readDotted([first, mark, third]: readonly (Token | undefined)[], at: number): Reading | null {
  if (mark?.lower !== '.' || !mark.glued || !third?.glued || !/^(?:\d\d|\d{4})$/.test(third.lower)) return null;
  const [day, month, none] = (first?.lower ?? '').split('.').map(Number);
  const year = third.lower.length === 2 ? 2000 + Number(third.lower) : Number(third.lower);
  return day !== undefined && month !== undefined && none === undefined && isDate(year, month, day)
    ? { when: calendar(year, month, day), next: at + 3 }
    : null;
}

/** *2022-09-21*, *21/09/2022*, *9/21/2022*, *21.09.2022*. Where both orders are possible the month stands first. */
export function readNumeric(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at]?.kind === 'number' && tokens[at]?.lower.includes('.')) return readDotted(tokens.slice(at, at + 3), at);
  const [first, mark, second, mark2, third] = [at, at + 1, at + 2, at + 3, at + 4].map((index) => tokens[index]);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return null;
  if (!mark?.glued || mark.lower !== mark2?.lower || !third.glued || (mark.lower !== '-' && mark.lower !== '/'))
    return null;
  const [a, b, c] = [first.lower, second.lower, third.lower].map(Number);
  if (a === undefined || b === undefined || c === undefined) return null;
  const next = at + 5;
  if (first.lower.length === 4) return isDate(a, b, c) ? { when: calendar(a, b, c), next } : null;
  if (third.lower.length !== 4 || mark.lower !== '/') return null;
  if (isDate(c, a, b)) return { when: calendar(c, a, b), next };
  return isDate(c, b, a) ? { when: calendar(c, b, a), next } : null;
}

const isDate = (year: number, month: number, day: number): boolean =>
  year >= 1500 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
