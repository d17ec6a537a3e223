import { MONTHS } from '../../lexicon/time-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Reading, Turn, When } from './date-expression.ts';
import { BEFORE_MONTH, BEFORE_YEAR, FEASTS, PARTS_OF_YEAR } from './date-words.ts';

type Tokens = readonly Token[];

export const calendar = (year: number | null, month: number | null, day: number | null, turn: Turn = 0): When => ({
  is: 'calendar',
  year,
  month,
  day,
  turn,
});

/** *Sept. 21, 2022*, *September 21*, *September 2022*, *September*. */
export function readMonthFirst(tokens: Tokens, at: number): Reading | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const bare = skipStop(tokens, at + 1);
  const day = readDay(tokens, bare);
  if (!day) {
    const year = readYear(tokens, tokens[bare]?.lower === ',' ? bare + 1 : bare);
    if (year) return { when: calendar(year.value, month, null), next: year.next };
    const told = readToldYear(tokens, bare);
    if (told) return { when: { is: 'month', years: told.value, month, day: null }, next: told.next };
    return isPlainMonth(tokens, at) ? { when: calendar(null, month, null), next: bare } : null;
  }
  const last = rangeEnd(tokens, day.next) ?? day;
  return dayOf(tokens, month, last.value, last.next, null);
}

/** A day of a month with the year that follows it, if one does. */
function dayOf(tokens: Tokens, month: number, day: number, at: number, short: Part | null): Reading {
  const year = readYear(tokens, tokens[at]?.lower === ',' ? at + 1 : at) ?? short;
  const told = year ? null : readToldYear(tokens, at);
  if (told) return { when: { is: 'month', years: told.value, month, day }, next: told.next };
  return { when: calendar(year?.value ?? null, month, day), next: year?.next ?? at };
}

/** *of last year*, *this year*, behind a month: years from the article's own. */
function readToldYear(tokens: Tokens, at: number): Part | null {
  const turn = tokens[at]?.lower === 'of' ? at + 1 : at;
  const word = tokens[turn]?.lower;
  if (tokens[turn + 1]?.lower !== 'year' || (word !== 'last' && word !== 'this')) return null;
  return { value: word === 'last' ? -1 : 0, next: turn + 2 };
}

/** *21 September 2022*, *21st of September*, *31 Oct 89*. */
export function readDayFirst(tokens: Tokens, at: number): Reading | null {
  const first = readDay(tokens, at);
  if (!first) return null;
  const day = rangeEnd(tokens, first.next) ?? first;
  const at2 = tokens[day.next]?.lower === 'of' ? day.next + 1 : day.next;
  const month = monthAt(tokens, at2);
  if (month === null) return null;
  const bare = skipStop(tokens, at2 + 1);
  return dayOf(tokens, month, day.value, bare, readShortYear(tokens, bare));
}

/** *on the 21st*: a day whose month is left out. */
export function readBareDay(tokens: Tokens, at: number): Reading | null {
  if (tokens[at - 1]?.lower !== 'the' || tokens[at - 2]?.lower !== 'on') return null;
  const day = readDay(tokens, at);
  const after = day ? tokens[day.next] : undefined;
  if (!day || day.next !== at + 2 || (after?.kind === 'word' && after.word.tags === 0)) return null;
  return { when: calendar(null, null, day.value), next: day.next };
}

/** *the first half of 2015*: up to June; *the first three months of last year*: up to March; *the first nine days of June*: up to the 9th. */
export function readPartOfYear(tokens: Tokens, at: number): Reading | null {
  const days = firstOf(tokens, at, 'days');
  const months = days ? 1 : firstOf(tokens, at, 'months');
  const month = PARTS_OF_YEAR.get(tokens[at + 1]?.lower ?? '')?.get(tokens[at]?.lower ?? '') ?? months;
  if (!month) return null;
  const end = months ? at + 3 : at + 2;
  const of = tokens[end]?.lower === 'of' ? end + 1 : end;
  const inMonth = days ? monthAt(tokens, of) : null;
  if (inMonth) return dayOf(tokens, inMonth, days ?? 1, of + 1, null);
  const year = readYear(tokens, of);
  if (year) return { when: calendar(year.value, month, days), next: year.next };
  const told = readToldYear(tokens, of);
  return told && { when: { is: 'month', years: told.value, month, day: days }, next: told.next };
}

/** *first three months*: so many; null where it is something else. */
function firstOf(tokens: Tokens, at: number, unit: 'days' | 'months'): number | null {
  const count = tokens[at + 1];
  if (tokens[at]?.lower !== 'first' || tokens[at + 2]?.lower !== unit || !count) return null;
  const value = count.kind === 'number' ? Number(count.lower) : count.word.number;
  return value !== null && value > 1 && value <= (unit === 'days' ? 31 : 11) && Number.isInteger(value) ? value : null;
}

/** *in 2014*, *the 1995 massacre*, *mid-2015*. */
export function readLoneYear(tokens: Tokens, at: number): Reading | null {
  const year = readYears(tokens, at) ?? readYear(tokens, at);
  if (!year) return null;
  const before = tokens[at - 1]?.lower === '-' ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[year.next];
  const ends = /^(?:-|–|and)$/.test(tokens[at - 1]?.lower ?? '') && readYear(tokens, at - 2) !== null;
  const modifies = /^(?:the|a|an|its|his|their|'s|this)$/.test(before?.lower ?? '') && after?.kind === 'word';
  return modifies || ends || BEFORE_YEAR.has(before?.lower ?? '')
    ? { when: calendar(year.value, null, null), next: year.next }
    : null;
}

/** *Christmas*, *last Christmas Day*, *New Year's Eve*. */
export function readFeast(tokens: Tokens, at: number): Reading | null {
  if (!tokens[at]?.capital) return null;
  const feast = FEASTS.find(([words]) => words.every((word, index) => tokens[at + index]?.lower === word));
  return feast ? dayOf(tokens, feast[1], feast[2], at + feast[0].length, null) : null;
}

interface Part {
  readonly value: number;
  readonly next: number;
}

function monthAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  return token?.capital && Object.hasOwn(MONTHS, token.lower) ? (MONTHS[token.lower] ?? null) : null;
}

/** *may* and *march* are other words too, and a short *Dec* may be a name: a month alone needs a word that introduces one, or its genitive. */
function isPlainMonth(tokens: Tokens, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const before = (tokens[at - 1]?.lower === '-' ? tokens[at - 2] : tokens[at - 1])?.lower ?? '';
  const after = tokens[at + 1];
  if (BEFORE_MONTH.has(before) || lower.length > 7) return true;
  if (lower.length > 4 && after?.lower === "'s") return true;
  // "a January bombing", "the July attack"
  return /^(?:a|an|the)$/.test(before) && lower.length > 3 && after?.kind === 'word' && !after.capital;
}

const ORDINAL_END = /^(?:st|nd|rd|th)$/;

function readDay(tokens: Tokens, at: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.lower)) return null;
  const value = Number(token.lower);
  if (value < 1 || value > 31) return null;
  const after = tokens[at + 1];
  if (after?.glued && ORDINAL_END.test(after.lower)) return { value, next: at + 2 };
  return after?.word.person ? null : { value, next: at + 1 };
}

/** The end of *1-3*, *1 to 3*, *1 and 3*. */
function rangeEnd(tokens: Tokens, at: number): Part | null {
  const lower = tokens[at]?.lower ?? '';
  return /^(?:-|–|to|and)$/.test(lower) ? readDay(tokens, at + 1) : null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** People whom the four digits may count: *1944 soldiers*; not *In 2018 President Reed sent …*. */
const isCounted = (after: Token): boolean => after.word.person !== null && !(after.capital && has(after, Tag.Title));

function readYear(tokens: Tokens, at: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.end - token.start !== 4 || !YEAR.test(token.lower)) return null;
  const after = tokens[at + 1];
  return after && ((after.glued && /^(?:'?s|-)$/.test(after.lower)) || after.lower === 'block' || isCounted(after))
    ? null
    : { value: Number(token.lower), next: at + 1 };
}

/** *2014-2016*, *2014–15*: the last of the years. */
function readYears(tokens: Tokens, at: number): Part | null {
  const [first, dash, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !YEAR.test(first.lower) || !dash?.glued || !/^[-–]$/.test(dash.lower) || !last?.glued) return null;
  const end = /^\d\d$/.test(last.lower) ? first.lower.slice(0, 2) + last.lower : last.lower;
  return YEAR.test(end) && Number(end) > Number(first.lower) ? { value: Number(end), next: at + 3 } : null;
}

/** The two figures of a wire's date line, *31 OCT 89*: of the last century, or of this one up to 49. */
function readShortYear(tokens: Tokens, at: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d\d$/.test(token.lower) || tokens[at + 1]?.kind === 'word') return null;
  const value = Number(token.lower);
  return { value: value < 50 ? 2000 + value : 1900 + value, next: at + 1 };
}

/** Past the full stop of *Sept.*; that of *June.* ends a sentence. */
function skipStop(tokens: Tokens, at: number): number {
  const stop = tokens[at];
  const month = tokens[at - 1]?.lower ?? '';
  return stop?.lower === '.' && stop.glued && month.length <= 4 && !/^(?:may|june|july)$/.test(month) ? at + 1 : at;
}
