import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { DateExpression, Reading, Turn, When } from './date-expression.ts';
import { BEFORE_DATE, DAY_PARTS, TURNS } from './date-words.ts';
import { readBareDay, readDayFirst, readFeast, readLoneYear, readMonthFirst, readPartOfYear } from './read-calendar.ts';
import { readNumeric } from './read-numeric.ts';
import { readCounted, readDayWord, readSequel, readTurn, readWeekday } from './read-relative.ts';

/** Tried in order at each token; the first that reads wins, and reading goes on behind it. */
const READERS = [
  readNumeric,
  readDayFirst,
  readMonthFirst,
  readBareDay,
  readWeekday,
  readDayWord,
  readSequel,
  readCounted,
  readPartOfYear,
  readTurn,
  readFeast,
  readLoneYear,
] as const;

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
  for (const read of READERS) {
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
  const word = tokens[at - 1]?.lower ?? '';
  return Object.hasOwn(TURNS, word) ? (TURNS[word] ?? null) : null;
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
