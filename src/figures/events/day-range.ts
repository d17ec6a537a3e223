import type { DateExpression } from '../dates/date-expression.ts';
import type { PartialDate } from '../dates/resolve.ts';

/** A stretch of days since 1970-01-01, both ends included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
const at = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

/** Stands for a year that is not known, so that such dates fall on no other. */
const UNKNOWN_YEAR = 1000;

/** The days of a date. A week is counted from `today`, since resolving gives it as its month. */
export function daysOf({ year, month, day }: PartialDate, { when }: DateExpression, today: number): DayRange {
  if (when.is === 'offset' && when.unit === 'week') {
    const end = today + 7 * when.count;
    return { first: end - 6, last: when.count < 0 ? end + 4 : end };
  }
  const y = year ?? UNKNOWN_YEAR;
  if (month === null) return { first: at(y, 1, 1), last: at(y, 12, 31) };
  if (day === null) return { first: at(y, month, 1), last: at(y, month + 1, 0) };
  return { first: at(y, month, day), last: at(y, month, day) };
}

export const dayNumber = (date: PartialDate): number => at(date.year ?? UNKNOWN_YEAR, date.month ?? 12, date.day ?? 28);

export const lengthOf = ({ first, last }: DayRange): number => last - first + 1;

/** Days between two stretches; 0 where they share one. */
export const gapOf = (a: DayRange, b: DayRange): number => Math.max(0, a.first - b.last, b.first - a.last);

/** How well two dates may be of one happening: above 0 where they say the same, far below where they cannot. */
export function agreement(a: DayRange, b: DayRange): number {
  const gap = gapOf(a, b);
  const [short, long] = lengthOf(a) < lengthOf(b) ? [lengthOf(a), lengthOf(b)] : [lengthOf(b), lengthOf(a)];
  // What begins at night is dated by either day.
  if (gap === 1 && long === 1) return -1;
  if (gap > 0 || (short !== long && long > 100)) return -3;
  return short === long ? 3 : -0.5;
}
