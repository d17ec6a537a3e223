import { Tag } from '../lexicon/word.ts';
import { nth } from '../tokens/nth.ts';
import type { Token } from '../tokens/token.ts';
import { isClock, isDate, isDottedDate, isYear } from './calendar.ts';
import { isCode } from './naming.ts';
import type { NumberReading } from './number-reading.ts';
import type { QuantityKind } from './quantity.ts';

const AGE_UNITS = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days']);

const CURRENCY = /^[$€£¥₽₴₹]$/;

const MONEY_AFTER = new Set(
  'dollars dollar euros euro pounds pound roubles rubles rouble ruble yen yuan rupees rupee pesos peso francs cents shekels'.split(
    ' ',
  ),
);

const PERCENT_AFTER = new Set([
  '%',
  'percent',
  'per_cent',
  'pc',
  'percentage',
  'percentage_points',
  'percentage_point',
]);

const TIME_AFTER = new Set([
  'a.m.',
  'p.m.',
  'am',
  'pm',
  'gmt',
  "o'clock",
  'hrs',
  'utc',
  'local_time',
  'est',
  'edt',
  'pst',
  'hours_gmt',
]);

/** More than have ever lived: what is larger counts no people, and beyond 2^53 would not even be whole. */
const MOST_PEOPLE = 200_000_000_000;

/** *two-thirds*, *three quarters*: a share. */
const FRACTIONS = /^(?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|halves)$/;

/** What the number at tokens `at` to `reading.after` is a number of, by its nearest neighbours. */
export function kindOf(tokens: readonly Token[], at: number, reading: NumberReading): QuantityKind {
  const token = tokens[at];
  const before = nth(tokens, at - 1);
  const next = tokens[reading.after];
  const second = tokens[reading.after + 1];
  const digits = token?.kind === 'number';
  if (!token) return 'code';

  if (before && CURRENCY.test(before.lower)) return 'money';
  if (next && MONEY_AFTER.has(next.lower)) return 'money';
  if (next && PERCENT_AFTER.has(next.lower)) return 'percent';
  if (digits && next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower)) return 'ordinal';
  const joined = next?.lower === '-' && next.glued ? second : next;
  if (joined && FRACTIONS.test(joined.lower)) return 'percent';
  if (joined === second && second && (second.word.tags & Tag.Ordinal) !== 0) return 'ordinal';
  if (digits && (isClock(tokens, at) || (next && TIME_AFTER.has(next.lower)))) return 'time';
  if (next?.lower === '-' && next.glued && second && (AGE_UNITS.has(second.lower) || second.lower === 'yr'))
    return 'age';
  if (
    next &&
    (next.lower === 'years' || next.lower === 'year' || next.lower === 'months') &&
    (second?.lower === 'old' || second?.lower === 'of')
  )
    return 'age';
  if (before?.lower === 'aged' || before?.lower === 'age' || (before?.lower === 'ages' && digits)) return 'age';
  // *aged between 22 and 65*
  if (/^(?:between|from)$/.test(before?.lower ?? '') && /^age[sd]?$/.test(nth(tokens, at - 2)?.lower ?? ''))
    return 'age';
  if (digits && isPairOfAges(tokens, at, reading)) return 'age';
  if (isAgeBound(tokens, at, reading) || isAgeOf(tokens, at, reading)) return 'age';
  if (isAgeOfOne(tokens, at, reading) || isAgeTold(tokens, at, reading)) return 'age';
  // *two men, both 19, died*
  if (digits && before?.lower === 'both' && tokens[at - 2]?.lower === ',') return 'age';
  // *aftershocks above magnitude 5*
  if (/^(?:magnitude|mw|ml)$/.test(before?.lower ?? '')) return 'code';
  const month = before?.lower === '.' && before.glued ? tokens[at - 2] : before;
  if (digits && (isDate(token, month, next) || isDottedDate(tokens, at))) return 'date';
  if (isYear(token, reading, before, next)) return 'date';
  if (digits && isAgeBetweenCommas(tokens, at, reading)) return 'age';
  if ((digits && isCode(tokens, at, reading)) || isRank(tokens, at, reading)) return 'code';
  return reading.low > MOST_PEOPLE ? 'code' : 'count';
}

/** *the number one buyer*: a rank; *the dead number ten* counts. */
const isRank = (tokens: readonly Token[], at: number, reading: NumberReading): boolean =>
  nth(tokens, at - 1)?.lower === 'number' &&
  tokens[at]?.kind === 'word' &&
  reading.after === at + 1 &&
  reading.low < 10 &&
  ((nth(tokens, at - 2)?.word.tags ?? Tag.Be) & (Tag.Determiner | Tag.Be | Tag.Preposition | Tag.Possessive)) !== 0;

/** *; in Aleppo, 12;*: a place, and how many there. */
function isPlaced(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (tokens[at]?.capital && last - at < 4) at -= 1;
  return /^(?:in|at|near)$/.test(nth(tokens, at)?.lower ?? '');
}

const OF_AN_AGE = new Set('boy girl man woman child baby youth teenager lad pensioner widow widower'.split(' '));

/** Younger than this nobody is a couple: *a couple of 12* are two dozens. */
const OF_AGE = 18;

/** *a woman of 80*, *a boy of nine*, *a couple of 70*. */
const isAgeOf = (tokens: readonly Token[], at: number, reading: NumberReading): boolean =>
  nth(tokens, at - 1)?.lower === 'of' &&
  (OF_AN_AGE.has(nth(tokens, at - 2)?.lower ?? '') ||
    (nth(tokens, at - 2)?.lower === 'couple' && reading.low >= OF_AGE)) &&
  reading.low <= 110 &&
  !tokens[reading.after]?.word.person;

/** *the youngest of whom is 16 and the oldest 41*: how old one of them is. */
function isAgeOfOne(tokens: readonly Token[], at: number, reading: NumberReading): boolean {
  if (reading.low > 110 || tokens[reading.after]?.word.person) return false;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const token = tokens[back];
    if (/^(?:youngest|oldest|eldest)$/.test(token?.lower ?? '')) return true;
    if (!token || !/^(?:of|whom|them|these|is|was|being|just|only|aged|about|at|,)$/.test(token.lower)) return false;
  }
  return false;
}

/** *nine of those are under 16*: told of people, and nothing follows. */
const isAgeTold = (tokens: readonly Token[], at: number, reading: NumberReading): boolean =>
  /^(?:under|over)$/.test(nth(tokens, at - 1)?.lower ?? '') &&
  /^(?:are|were)$/.test(nth(tokens, at - 2)?.lower ?? '') &&
  reading.low <= 110 &&
  tokens[reading.after]?.kind !== 'word' &&
  [3, 4, 5, 6, 7, 8].some((step) => {
    const token = nth(tokens, at - step);
    return token?.word.person?.plural === true || /^(?:those|these|them|whom)$/.test(token?.lower ?? '');
  });

/** *the two girls, 14 and 15, were*: the first of two bare numbers that commas set off behind a plural of people. */
const isPairOfAges = (tokens: readonly Token[], at: number, { low, after }: NumberReading): boolean =>
  tokens[at - 1]?.lower === ',' &&
  nth(tokens, at - 2)?.word.person?.plural === true &&
  low <= 110 &&
  tokens[after]?.lower === 'and' &&
  tokens[after + 1]?.kind === 'number' &&
  tokens[after + 2]?.lower === ',';

/** *children under five*, *people over 65*: behind a plural of people the bound is one of years. */
const isAgeBound = (tokens: readonly Token[], at: number, reading: NumberReading): boolean =>
  /^(?:under|over|below|above)$/.test(nth(tokens, at - 1)?.lower ?? '') &&
  (nth(tokens, at - 2)?.word.person?.plural === true ||
    /^(?:them|those|whom)$/.test(nth(tokens, at - 2)?.lower ?? '')) &&
  reading.low <= 110 &&
  !tokens[reading.after]?.word.person &&
  tokens[reading.after]?.lower !== 'of';

/** *Rivera, 19, of Santa Rosa*: a number set off by commas after a name. */
function isAgeBetweenCommas(tokens: readonly Token[], at: number, reading: NumberReading): boolean {
  const comma = tokens[at - 1];
  const close = tokens[reading.after]?.lower ?? '.';
  const opener = comma?.lower === ',' || comma?.lower === '(';
  if (!opener || reading.low > 120 || reading.after !== at + 1) return false;
  const name = tokens[at - 2];
  return (
    (close === ',' || close === '.' || close === ')' || close === ';' || close === 'and') &&
    name?.kind === 'word' &&
    !(close === ';' && isPlaced(tokens, at - 2)) &&
    // *a missing walker, 54*
    (name.capital || (name.word.person?.plural === false && opener && close !== 'and'))
  );
}
