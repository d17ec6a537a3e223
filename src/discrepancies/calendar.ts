/** A stretch of time in whole days since 1970-01-01, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days that an EDTF day, month or year covers; null where it is null, or its year is unknown (`XXXX-09-21`). */
export function daysOf(date: string | null): Days | null {
  const match = date === null ? null : EDTF.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null];
  const at = (y: number, m: number, d: number): number => Math.round(Date.UTC(y, m, d) / DAY);
  if (month === null) return { first: at(year, 0, 1), last: at(year + 1, 0, 0) };
  if (day === null) return { first: at(year, month - 1, 1), last: at(year, month, 0) };
  const only = at(year, month - 1, day);
  return { first: only, last: only };
}

/** Days from `a` to `b` at their nearest ends: positive where `b` is later, 0 where they share a day, null where one is unknown. */
export function daysBetween(a: Days | null, b: Days | null): number | null {
  if (!a || !b) return null;
  if (a.last < b.first) return b.first - a.last;
  return b.last < a.first ? b.last - a.first : 0;
}
