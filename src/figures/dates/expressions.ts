import { shapesOf } from '../../lexicon/shapes.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { DateExpression, Reading, Turn, When } from './date-expression.ts';
import { BEFORE_DATE, DAY_PARTS, DAY_WORDS, FEASTS, TURNS, WITHIN } from './date-words.ts';
import { readBareDay, readDayFirst, readFeast, readLoneYear, readMonthFirst, readPartOfYear } from './read-calendar.ts';
import { readNineEleven, readNumeric } from './read-numeric.ts';
import {
  readCounted,
  readDayWord,
  readSequel,
  readTurn,
  readWeekday,
  readWeekend,
  readWithin,
} from './read-relative.ts';

type Reader = (tokens: readonly Token[], at: number) => Reading | null;

/** Which readers may read from a token on. Tried in order: the first that reads wins, and reading goes on behind it. Most words begin no date. */
const OF_NUMBER: readonly Reader[] = [
  readNumeric,
  readNineEleven,
  readDayFirst,
  readBareDay,
  readSequel,
  readCounted,
  readLoneYear,
];
const OF_COUNT: readonly Reader[] = [readSequel, readCounted, readPartOfYear];
const OF_MONTH: readonly Reader[] = [readMonthFirst];
const OF_WEEKDAY: readonly Reader[] = [readWeekday];
const OF_WORD = new Map<string, readonly Reader[]>([
  ...[...DAY_WORDS.keys()].map((word) => [word, [readDayWord]] as const),
  ...FEASTS.map(([[word = '']]) => [word, [readFeast]] as const),
  ...[...TURNS.keys()].map((word) => [word, [readCounted, readPartOfYear, readTurn]] as const),
  ...['first', 'second', 'third', 'fourth'].map((word) => [word, [readPartOfYear]] as const),
  ...[...WITHIN].map((word) => [word, [readWithin]] as const),
  ['previous', [readCounted]],
  ['the', [readWeekend, readSequel]],
  ['that', [readSequel]],
  ...['a', 'an'].map((word) => [word, OF_COUNT] as const),
]);

const mayBegin = shapesOf(OF_WORD.keys());

function readersOf({ kind, lower, word }: Token): readonly Reader[] | undefined {
  if (kind === 'number') return OF_NUMBER;
  if (kind === 'mark') return undefined;
  if (word.tags & Tag.Month) return OF_MONTH;
  if (word.tags & Tag.Weekday) return OF_WEEKDAY;
  return (mayBegin(lower) ? OF_WORD.get(lower) : undefined) ?? (word.number === null ? undefined : OF_COUNT);
}

/** The dates of one sentence, in order. */
export function readDates(tokens: readonly Token[]): DateExpression[] {
  const found: DateExpression[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readDate(tokens, at);
    if (!reading) {
      at += 1;
      continue;
    }
    const from = turnBefore(tokens, at) === null ? at : at - 1;
    const next = skipDayPart(tokens, reading.next);
    found.push({
      at: from,
      next,
      start: tokens[from]?.start ?? 0,
      end: tokens[next - 1]?.end ?? 0,
      when: turned(reading.when, turnBefore(tokens, at)),
      lead: leadOf(tokens, from),
    });
    at = next;
  }
  return found;
}

function readDate(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  for (const read of (token && readersOf(token)) ?? []) {
    const reading = read(tokens, at);
    if (!reading) continue;
    return reading.when.is === 'weekday' ? (fullDateAfter(tokens, reading.next) ?? reading) : reading;
  }
  return null;
}

/** *Friday, 21 July 1972*: the date says more than the weekday. */
function fullDateAfter(tokens: readonly Token[], at: number): Reading | null {
  const from = tokens[at]?.lower === ',' ? at + 1 : at;
  const reading = readDayFirst(tokens, from) ?? readMonthFirst(tokens, from);
  return reading?.when.is === 'calendar' && reading.when.day !== null ? reading : null;
}

/** *last*, *this* or *next* before a weekday, a month or a feast. */
function turnBefore(tokens: readonly Token[], at: number): Turn | null {
  return TURNS.get(tokens[at - 1]?.lower ?? '') ?? null;
}

const turned = (when: When, turn: Turn | null): When =>
  turn !== null && (when.is === 'weekday' || (when.is === 'calendar' && when.year === null)) ? { ...when, turn } : when;

const skipDayPart = (tokens: readonly Token[], at: number): number =>
  DAY_PARTS.has(tokens[at]?.lower ?? '') ? at + 1 : at;

/** The preposition that governs the date at `at`: the one nearest before it, past *early*, *the end of* and the like. */
function leadOf(tokens: readonly Token[], at: number): string {
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const token = tokens[back];
    if (!token) break;
    if (token.lower !== 'of' && token.word.tags & Tag.Preposition) return token.lower;
    if (!BEFORE_DATE.has(token.lower)) return token.lower === 'of' ? 'of' : '';
  }
  return '';
}
