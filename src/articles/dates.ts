const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS =
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday'.split(' ');
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const WEEKDAY = /^([a-z]{3,9})\b[.,]?\s{1,3}/i;
/** Whether it is the name of a month is looked up: an expression with all of them takes longer to compile than an article to read. */
const MONTH = '(?<month>[A-Za-z]{3,9})\\.?';
const DAY = '(\\d{1,2})(?:[Ss][Tt]|[NnRr][Dd]|[Tt][Hh])?';
const DAY_FIRST = new RegExp(`^${DAY}[ -]{1,3}(?:[Oo][Ff] )?${MONTH},?(?:[ -]{1,3}[’']?(\\d{4}|\\d{2}))?(?![\\w:])`);
const MONTH_FIRST = new RegExp(`^${MONTH} {1,3}${DAY}(?:,? {1,3}(\\d{4}))?(?![\\w:])`);
const MONTH_ONLY = new RegExp(`^${MONTH},? {1,3}(\\d{4})(?!\\w)`);
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T\s,;)])/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?=$|T)/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const NUMERIC_YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/;

/** A date that a text begins with. */
export interface ReadDate {
  /** EDTF day, month or year; null where the year is not said, or the numbers are no date. */
  readonly date: string | null;
  /** How many units of the text it takes, with its weekday. */
  readonly length: number;
}

/**
 * The date that a text begins with, or null where it begins with none: `2022-11-25T10:00Z`, `25 November 2022`, `Fri, 25 Nov. 2022`,
 * `Nov. 25, 2022`, `31 OCT 89`, `25.11.2022`. Of `9/10/2010`, which is two days to two readers, only the year is taken.
 * Two figures of a year count from 1950 to 2049.
 */
export function readDate(text: string): ReadDate | null {
  // No date does without a digit, and looking for one costs less than looking for months.
  if (!/\d/.test(text.slice(0, 80))) return null;
  const weekday = WEEKDAYS.includes(firstWord(text)) ? (WEEKDAY.exec(text)?.[0].length ?? 0) : 0;
  const rest = text.slice(weekday, weekday + 60);
  for (const [pattern, take] of shapesOf(rest)) {
    const match = pattern.exec(rest);
    if (match && (match.groups?.month === undefined || monthNumber(match.groups.month) > 0))
      return { date: take(match), length: weekday + match[0].length };
  }
  return null;
}

type Shape = readonly [RegExp, (match: RegExpExecArray) => string | null];

const EIGHT_DIGITS: readonly Shape[] = [[COMPACT, ([, year, month, day]) => edtf(year, month, day)]];
const YEAR: readonly Shape[] = [
  [ISO, ([, year, month, day]) => edtf(year, month, day)],
  [NUMERIC_YEAR_FIRST, ([, year, month, day]) => edtf(year, month, day)],
];
const DAY_AND_NAME: Shape = [DAY_FIRST, ([, day, month, year]) => edtf(year, monthNumber(month), day)];
const NUMBERS: Shape = [
  NUMERIC,
  ([, first, mark, second, year]) => numeric(Number(first), Number(second), year, mark === '.'),
];
const MONTH_NAME: readonly Shape[] = [
  [MONTH_FIRST, ([, month, day, year]) => edtf(year, monthNumber(month), day)],
  [MONTH_ONLY, ([, month, year]) => edtf(year, monthNumber(month))],
];

/** The shapes that a date may have, by what it begins with: each takes longer to compile than to find out that it is none. */
function shapesOf(text: string): readonly Shape[] {
  const name = firstWord(text);
  if (name !== '') return monthNumber(name) > 0 ? MONTH_NAME : [];
  let digits = 0;
  while (isDigit(text.charCodeAt(digits))) digits++;
  if (digits === 8) return EIGHT_DIGITS;
  if (digits === 4) return YEAR;
  if (digits < 1 || digits > 2) return [];
  // *3 June*, *3rd of June*.
  const words = text
    .slice(digits)
    .toLowerCase()
    .split(/[^a-z]+/, 4);
  return words.some((word) => monthNumber(word) > 0) ? [DAY_AND_NAME, NUMBERS] : [NUMBERS];
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The letters that a text begins with, in lower case. */
function firstWord(text: string): string {
  let end = 0;
  for (let unit = text.charCodeAt(0) | 0x20; unit >= 97 && unit <= 122; unit = text.charCodeAt(end) | 0x20) end++;
  return text.slice(0, end).toLowerCase();
}

/** Day before month where dots say so; else only where one number cannot be a month, or both are the same. */
function numeric(first: number, second: number, year: string | undefined, dotted: boolean): string | null {
  if (dotted || first > 12 || first === second) return edtf(year, second, first);
  return second > 12 ? edtf(year, first, second) : edtf(year);
}

/** Earlier years stand where a date was left out. */
const EARLIEST = 1000;

/** 0 where the name is none: months are written whole, or by their first three letters, or *sept*. */
function monthNumber(name = ''): number {
  const small = name.toLowerCase();
  const at = MONTHS.findIndex((month) => month.slice(0, 3) === small.slice(0, 3));
  return small.length === 3 || small === 'sept' || small === MONTHS[at] ? at + 1 : 0;
}

function edtf(year: string | undefined, month?: string | number, day?: string | number): string | null {
  if (year === undefined) return null;
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  if (Number(full) < EARLIEST) return null;
  const [m, d] = [Number(month), Number(day)];
  if (month === undefined) return full;
  if (!(m >= 1 && m <= 12)) return null;
  const upToMonth = `${full}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return upToMonth;
  return d >= 1 && d <= (LENGTHS[m - 1] ?? 0) ? `${upToMonth}-${String(d).padStart(2, '0')}` : null;
}

/** The day, month or year that a field of metadata gives, whatever its time and zone; null where it gives none. */
export const dateOf = (field: string | null | undefined): string | null => readDate(field?.trim() ?? '')?.date ?? null;

const LABEL =
  /^(?:(?:first |originally )?published|posted|updated|last (?:updated|modified)|date)(?: (?:on|at|duration))?:?\s{1,3}/i;
const LABELS = ['first', 'originally', 'published', 'posted', 'updated', 'last', 'date'];
const CLOCK =
  /^[\s,;@|·•–-]{0,4}(?:at )?(?:\d{1,2}[:.]?\d{0,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)?[\s.]{0,3}$/i;

/** The date of a line that holds nothing else, but perhaps a word like "Published" and a time of day; null for any other line. */
export function dateLine(line: string): ReadDate | null {
  if (line.length > 80 || !/\d/.test(line)) return null;
  const label = LABELS.includes(firstWord(line)) ? (LABEL.exec(line)?.[0].length ?? 0) : 0;
  const read = readDate(line.slice(label));
  if (!read || !CLOCK.test(line.slice(label + read.length))) return null;
  return read;
}
