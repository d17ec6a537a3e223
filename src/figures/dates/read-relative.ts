import { WEEKDAYS } from '../../lexicon/time-words.ts';
import type { Token } from '../../tokens/token.ts';
import type { Reading, Unit, When } from './date-expression.ts';
import { DAY_PARTS, DAY_WORDS, NAMED_DAYS, SEQUELS, TURNS, UNITS, WITHIN } from './date-words.ts';

type Tokens = readonly Token[];

const offset = (unit: Unit, count: number): When => ({ is: 'offset', unit, count });
const sequel = (unit: Unit | 'period', count: number): When => ({ is: 'sequel', unit, count });

/** Up to now. */
const NOW = offset('day', 0);

/** *Friday*, *Sat.*: a *last* or *next* before it is seen to by `readDates`. */
export function readWeekday(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at];
  if (!token?.capital || !Object.hasOwn(WEEKDAYS, token.lower)) return null;
  if (NAMED_DAYS.has(tokens[at - 1]?.lower ?? '')) return null;
  const short = !token.lower.endsWith('day');
  const stop = tokens[at + 1]?.lower === '.' && tokens[at + 1]?.glued;
  // "Sun" and "Sat" are words of their own.
  if (short && !stop) return null;
  return { when: { is: 'weekday', weekday: WEEKDAYS[token.lower] ?? 1, turn: 0 }, next: short ? at + 2 : at + 1 };
}

/** *today*, *yesterday*, *tonight*. */
export function readDayWord(tokens: Tokens, at: number): Reading | null {
  const days = own(DAY_WORDS, tokens[at]?.lower);
  return days === undefined ? null : { when: offset('day', days), next: at + 1 };
}

/** *this morning*, *last night*, *this week*, *last month*; *the past year* runs up to now. */
export function readTurn(tokens: Tokens, at: number): Reading | null {
  const word = tokens[at]?.lower;
  const turn = own(TURNS, word);
  const noun = tokens[at + 1]?.lower ?? '';
  const next = at + 2;
  if (turn === undefined) return null;
  if (DAY_PARTS.has(noun)) return { when: offset('day', turn), next };
  const unit = own(UNITS, noun);
  if (noun === 'day' && turn < 0 && tokens[at - 1]?.lower === 'the') return { when: NOW, next };
  if (!unit || unit === 'day' || noun.endsWith('s')) return null;
  if (tokens[at - 1]?.lower === 'the' && turn < 0) return { when: NOW, next };
  return { when: offset(unit, turn), next };
}

/** *two days ago*, *a week ago*; *in the past 24 hours*, *over the last few days*: up to now. */
export function readCounted(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at];
  if (token && /^(?:past|last|previous)$/.test(token.lower)) {
    const counted = countOf(tokens[at + 1]) !== null || /^(?:few|several)$/.test(tokens[at + 1]?.lower ?? '');
    const noun = tokens[at + 2]?.lower;
    return counted && (own(UNITS, noun) || noun === 'hours') ? { when: NOW, next: at + 3 } : null;
  }
  const count = countOf(token);
  const unit = own(UNITS, tokens[at + 1]?.lower);
  if (count === null || !unit || tokens[at + 2]?.lower !== 'ago') return null;
  return { when: offset(unit, -count), next: at + 3 };
}

/** *over the weekend*: the last one. */
export function readWeekend(tokens: Tokens, at: number): Reading | null {
  if (tokens[at]?.lower !== 'the' || tokens[at + 1]?.lower !== 'weekend') return null;
  return /^(?:over|at|during)$/.test(tokens[at - 1]?.lower ?? '') ? { when: offset('week', 0), next: at + 2 } : null;
}

/** *earlier in the year*: of the one that was named before. */
export function readWithin(tokens: Tokens, at: number): Reading | null {
  const unit = own(UNITS, tokens[at + 3]?.lower);
  if (!WITHIN.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'in' || tokens[at + 2]?.lower !== 'the')
    return null;
  return unit ? { when: sequel(unit, 0), next: at + 4 } : null;
}

/** *the next day*, *that year*, *the same month*, *two weeks later*, *the week before*: counted from the date named before. */
export function readSequel(tokens: Tokens, at: number): Reading | null {
  const [first, second, third] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (first === 'that') {
    const unit = DAY_PARTS.has(second ?? '') ? 'day' : own(UNITS, second);
    return unit ? { when: sequel(unit, 0), next: at + 2 } : null;
  }
  // "The same period last year" is another.
  if (first === 'the' && second === 'same' && third === 'period')
    return own(TURNS, tokens[at + 3]?.lower) === undefined ? { when: sequel('period', 0), next: at + 3 } : null;
  const step = first === 'the' ? own(SEQUELS, second) : undefined;
  if (step !== undefined) {
    const unit = DAY_PARTS.has(third ?? '') ? 'day' : own(UNITS, third);
    return unit ? { when: sequel(unit, step), next: at + 3 } : null;
  }
  const count = first === 'the' ? 1 : countOf(tokens[at]);
  const unit = second === 'night' || second === 'nights' ? 'day' : own(UNITS, second);
  if (count === null || !unit) return null;
  // "Two months after the raid" counts from the raid.
  if (third === 'after' && tokens[at + 3] && tokens[at + 3]?.kind !== 'mark') return null;
  if (third === 'later' || third === 'after') return { when: sequel(unit, count), next: at + 3 };
  return third === 'earlier' || third === 'before' ? { when: sequel(unit, -count), next: at + 3 } : null;
}

/** A small whole number, in figures or words, *a* and *an* as one. */
function countOf(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.lower === 'a' || token.lower === 'an') return 1;
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.lower) ? Number(token.lower) : null;
  return token.word.number !== null && token.word.number < 100 ? token.word.number : null;
}

const own = <Value>(table: ReadonlyMap<string, Value>, key: string | undefined): Value | undefined =>
  key === undefined ? undefined : table.get(key);
