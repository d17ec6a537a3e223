import type { Turn, Unit, When } from './date-expression.ts';

/** The day, month or year of an article or of a date that was read: null is not known. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a date is set against. */
export interface Anchor {
  /** When the article was published; null where that is not known. */
  readonly published: PartialDate | null;
  /** The last date that the text named, for *the next day*. */
  readonly before: PartialDate | null;
  /** The year that the text last named: dates without one are of that year where the article's own is not known. */
  readonly year: number | null;
  /** Whether the sentence speaks of what is to come. */
  readonly ahead: boolean;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** An EDTF day, month or year; null where it is null or something else. */
export function parseDate(edtf: string | null): PartialDate | null {
  const match = edtf === null ? null : EDTF.exec(edtf);
  if (!match) return null;
  return { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day: match[3] ? Number(match[3]) : null };
}

/** The date that the words mean; null where it cannot be known: a relative day without a day of publication, a date that no calendar has. */
export function resolve(when: When, anchor: Anchor): PartialDate | null {
  if (when.is === 'calendar') return resolveCalendar(when, anchor);
  if (when.is === 'sequel')
    return when.unit === 'period' ? anchor.before : resolveOffset(when.unit, when.count, anchor.before);
  if (when.is === 'month')
    return anchor.published?.year == null
      ? null
      : { year: anchor.published.year + when.years, month: when.month, day: when.day };
  if (when.is === 'weekday') return resolveWeekday(when.weekday, when.turn, anchor);
  return resolveOffset(when.unit, when.count, anchor.published);
}

/** EDTF; an unknown year is `XXXX`. Null for a date of which neither year nor month is known. */
export function formatDate({ year, month, day }: PartialDate): string | null {
  if (year === null && month === null) return null;
  const parts = [year === null ? 'XXXX' : pad(year, 4)];
  if (month !== null) parts.push(pad(month, 2));
  if (month !== null && day !== null) parts.push(pad(day, 2));
  return parts.join('-');
}

function resolveCalendar(when: When & { is: 'calendar' }, { published, year, ahead }: Anchor): PartialDate | null {
  const { month, day } = when;
  if (when.year !== null) return isReal(when.year, month, day) ? { year: when.year, month, day } : null;
  if (month === null) return day === null ? null : recentDay(day, published);
  if (!isReal(2000, month, day)) return null;
  if (published?.year == null) return { year, month, day };
  const isLater = compareInYear({ month, day }, published) > 0;
  const future = when.turn === 1 || (when.turn === 0 && ahead);
  const at = future
    ? published.year + (isLater || compareInYear({ month, day }, published) === 0 ? 0 : 1)
    : published.year - (isLater ? 1 : 0);
  return { year: at, month, day };
}

/** *the 21st*: of the month of publication, or of the one before. */
function recentDay(day: number, published: PartialDate | null): PartialDate | null {
  if (published?.year == null || published.month === null || published.day === null) return null;
  const back = day > published.day ? 1 : 0;
  const month = published.month - back;
  const date = month === 0 ? { year: published.year - 1, month: 12, day } : { year: published.year, month, day };
  return isReal(date.year, date.month, date.day) ? date : null;
}

function resolveWeekday(weekday: number, turn: Turn, { published, ahead }: Anchor): PartialDate | null {
  const today = dayNumber(published);
  if (today === null) return null;
  // Day 0 of the count, 1970-01-01, was a Thursday.
  const back = (((((today + 3) % 7) + 7) % 7) + 8 - weekday) % 7;
  if (turn === 1 || (turn === 0 && ahead)) return dateOf(today + (back === 0 ? (turn === 1 ? 7 : 0) : 7 - back));
  return dateOf(today - (turn === -1 && back === 0 ? 7 : back));
}

function resolveOffset(unit: Unit, count: number, published: PartialDate | null): PartialDate | null {
  // "Today", under a date line without a year
  if (unit === 'day' && count === 0 && published?.day != null) return published;
  if (published?.year == null) return null;
  if (unit === 'year') return { year: published.year + count, month: null, day: null };
  if (unit === 'month') {
    if (published.month === null) return null;
    const months = published.year * 12 + published.month - 1 + count;
    return { year: Math.floor(months / 12), month: (months % 12) + 1, day: null };
  }
  const date = shiftDays(published, unit === 'week' ? 7 * count : count);
  // The guide gives a week as its month.
  return date && (unit === 'week' ? { ...date, day: null } : date);
}

/** Whether a day was a month or more before another date, or a month or year was over by then. */
export function isOver(a: PartialDate, b: PartialDate): boolean {
  if (a.year === null || b.year === null) return false;
  const last = dayNumber({ year: a.year, month: a.month ?? 12, day: a.day ?? LENGTHS[(a.month ?? 12) - 1] ?? 31 });
  const first = dayNumber({ year: b.year, month: b.month ?? 1, day: b.day ?? 1 });
  return last !== null && first !== null && first - last > (a.day === null ? 0 : 30);
}

/** Whether all of a day, month or year lies behind another date. */
export function isToCome(a: PartialDate, today: PartialDate | null): boolean {
  if (a.year === null || today?.year == null) return false;
  if (a.year !== today.year || a.month === null || today.month === null) return a.year > today.year;
  if (a.month !== today.month || a.day === null || today.day === null) return a.month > today.month;
  return a.day > today.day;
}

const DAY = 86_400_000;

const dayNumber = (date: PartialDate | null): number | null =>
  date?.year == null || date.month === null || date.day === null
    ? null
    : Math.round(Date.UTC(date.year, date.month - 1, date.day) / DAY);

function dateOf(days: number): PartialDate {
  const at = new Date(days * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

function shiftDays(date: PartialDate | null, days: number): PartialDate | null {
  const from = dayNumber(date);
  return from === null ? null : dateOf(from + days);
}

/** Whether `a` is later in the year than `b`, as far as both say. */
function compareInYear(a: { month: number; day: number | null }, b: PartialDate): number {
  if (b.month === null || a.month !== b.month) return b.month === null ? 0 : a.month - b.month;
  return a.day === null || b.day === null ? 0 : a.day - b.day;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isReal = (year: number, month: number | null, day: number | null): boolean =>
  year >= 1 &&
  year <= 9999 &&
  (month === null || day === null || day <= (month === 2 && !isLeap(year) ? 28 : (LENGTHS[month - 1] ?? 0)));

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
