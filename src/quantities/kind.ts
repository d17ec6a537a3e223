import { Tag } from '../lexicon/word.ts';
import { isName } from '../tokens/name.ts';
import type { Token } from '../tokens/token.ts';
import type { NumberReading } from './number.ts';
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
/** Nouns after which a number names instead of counting. */
const NAMING = new Set(
  `no number article resolution highway route flight room page chapter section unit block channel act phase level grade boeing airbus apollo class type model protocol
   paragraph gate platform line interstate building apartment suite camp channel psalm verse volume article chapter covid covid-19 g mark stage category figure table age aged item slide image photo part book step rule day week round game`.split(
    /\s+/,
  ),
);

/** What the number at tokens `at` to `reading.after` is a number of, by its nearest neighbours. */
export function kindOf(tokens: readonly Token[], at: number, reading: NumberReading): QuantityKind {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[reading.after];
  const second = tokens[reading.after + 1];
  const digits = token?.kind === 'number';
  if (!token) return 'code';

  if (before && CURRENCY.test(before.lower)) return 'money';
  if (next && MONEY_AFTER.has(next.lower)) return 'money';
  if (next && PERCENT_AFTER.has(next.lower)) return 'percent';
  if (digits && next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower)) return 'ordinal';
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
  const month = before?.lower === '.' && before.glued ? tokens[at - 2] : before;
  if (digits && isDate(token, month, next)) return 'date';
  if (isYear(token, reading, before, next)) return 'date';
  if (digits && isAgeBetweenCommas(tokens, at, reading)) return 'age';
  if (digits && isCode(tokens, at, reading)) return 'code';
  return 'count';
}

/** *8:23*, *0130*, *1.30 p.m.* */
function isClock(tokens: readonly Token[], at: number): boolean {
  if (/^0\d{3}$/.test(tokens[at]?.lower ?? '')) return true;
  if (
    /^[12]\d[0-5]\d$/.test(tokens[at]?.lower ?? '') &&
    (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0) === 4 &&
    isHour(tokens, at)
  )
    return true;
  const colonAfter = tokens[at + 1];
  if (colonAfter?.lower === ':' && colonAfter.glued && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued)
    return true;
  const colonBefore = tokens[at - 1];
  return (
    colonBefore?.lower === ':' && colonBefore.glued && tokens[at - 2]?.kind === 'number' && tokens[at]?.glued === true
  );
}

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word.tags & Tag.Month) !== 0 &&
  (token.lower !== 'may' || token.capital) &&
  (token.lower !== 'march' || token.capital);

/** A day beside a month: *September 21*, *21 September*, *Sept. 21*. */
function isDate(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  const value = Number(token.lower);
  if (!Number.isInteger(value)) return false;
  if (value <= 31 && (isMonth(before) || isMonth(next))) return true;
  return before?.lower === '/' || next?.lower === '/';
}

/** Four digits without a comma that no noun of people follows. */
function isYear(token: Token, reading: NumberReading, before: Token | undefined, next: Token | undefined): boolean {
  if (token.kind !== 'number' || token.lower.length !== 4 || token.end - token.start !== 4) return false;
  if (reading.low < 1500 || reading.low > 2100) return false;
  if (next?.word.person?.plural || next?.word.stateNoun?.plural)
    return before?.lower === 'in' || before?.lower === 'since';
  return true;
}

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
    name.capital
  );
}

/** Telephone numbers, scores, models, addresses: numbers that name. */
function isCode(tokens: readonly Token[], at: number, reading: NumberReading): boolean {
  const before = tokens[at - 1];
  const next = tokens[reading.after];
  if (before?.lower === '#' || before?.lower === '№') return true;
  if (before?.lower === '-' && before.glued && tokens[at]?.glued) {
    const left = tokens[at - 2];
    if (left?.kind === 'word') return (left.word.tags & Tag.Month) === 0;
  }
  if (
    next?.lower === '-' &&
    next.glued &&
    tokens[reading.after + 1]?.kind === 'number' &&
    tokens[reading.after + 2]?.lower === '-'
  )
    return true;
  if (before?.kind === 'word' && tokens[at]?.glued) return true;
  if (next?.glued && next.kind === 'word' && !next.word.person && next.lower !== 'k' && next.lower !== 'm') return true;
  if (before?.lower === '.' && NAMING.has(tokens[at - 2]?.lower ?? '')) return true;
  if (isAddress(tokens, reading.after)) return true;
  if (
    before &&
    isName(tokens, at - 1) &&
    !hasMeaning(before) &&
    !next?.word.person &&
    !next?.word.stateNoun &&
    !next?.word.verb
  )
    return true;
  return (
    before !== undefined &&
    NAMING.has(before.lower) &&
    (before.capital || before.lower === 'aged' || before.lower === 'page')
  );
}

const STREETS =
  /^(?:street|avenue|road|drive|lane|boulevard|terrace|court|place|highway|way|st|ave|rd|dr|blvd|ct|ln|parkway|pike|circle)$/;

/** *230 Northeast 55th Terrace*: a house number, by the street within four words of capitals. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.lower !== '.')) return false;
    if (next > at && token.capital && STREETS.test(token.lower)) return true;
    if (token.kind === 'word' && !token.capital && !token.glued) return false;
  }
  return false;
}

/** A capitalised word that the lexicon knows as something other than a name: a weekday, a nation, a title. */
const hasMeaning = ({ word }: Token): boolean =>
  word.verb !== null || word.side !== null || word.tags !== 0 || word.person !== null;

/** *at 1300*, *until 2200 hours*: four digits of a clock behind a preposition of time, with no noun of people after them. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  Number(tokens[at]?.lower) <= 2400 &&
  !tokens[at + 1]?.word.person &&
  !tokens[at + 1]?.word.stateNoun &&
  !tokens[at + 1]?.word.verb &&
  (tokens[at + 1]?.kind !== 'word' || (tokens[at + 1]?.word.tags ?? 0) !== 0) &&
  [1, 2].some((step) => /^(?:at|until|till)$/.test(tokens[at - step]?.lower ?? ''));
