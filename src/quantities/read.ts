import { Tag } from '../lexicon/word.ts';
import type { Token } from '../tokens/token.ts';
import { hedged, readHedging } from './hedge.ts';
import { kindOf } from './kind.ts';
import { readNumber } from './number.ts';
import type { NumberReading } from './number-reading.ts';
import type { Quantity } from './quantity.ts';

/** The quantities of one sentence, in order and disjoint. Linear in its tokens. */
export function readQuantities(tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const single = readNumber(tokens, at);
    if (!single) {
      at += 1;
      continue;
    }
    const last = quantities.at(-1);
    // *Item 1 of 5* names twice.
    const share = shareAfter(tokens, single);
    if (share) {
      quantities.push(build(tokens, at, single, 'percent'));
      at = share;
      continue;
    }
    const kind =
      last?.kind === 'code' && last.after === at - 1 && tokens[at - 1]?.lower === 'of'
        ? 'code'
        : last?.kind === 'age' && isListed(tokens, last.after, at)
          ? 'age'
          : last?.kind === 'date' && isLastDay(tokens, last.first, at, single)
            ? 'date'
            : kindOf(tokens, at, single);
    const reading = kind === 'count' ? readRange(tokens, at, single) : single;
    quantities.push(build(tokens, at, reading, kind));
    at = reading.after;
  }
  return quantities;
}

/** A larger whole is no share where the sentence ends with it: *12 in 40.* */
const MOST_AT_END = 10;

/** *two in five*, *one out of every 20*: the token after the second number of a share, or null. */
function shareAfter(tokens: readonly Token[], low: NumberReading): number | null {
  const link = tokens[low.after]?.lower;
  if ((link !== 'in' && link !== 'out_of') || low.vague || low.low === 0) return null;
  const at =
    tokens[low.after + 1]?.lower === 'every' || tokens[low.after + 1]?.lower === 'each' ? low.after + 2 : low.after + 1;
  const whole = readNumber(tokens, at);
  const next = tokens[whole?.after ?? 0];
  return whole &&
    !whole.vague &&
    whole.low > low.low &&
    low.low < 100 &&
    (link === 'out_of' || whole.low <= 1000) &&
    kindOf(tokens, at, whole) === 'count' &&
    (next?.kind === 'word' || (whole.low <= MOST_AT_END && whole.after === at + 1))
    ? whole.after
    : null;
}

/** *aged 18, 20 and 24*: only commas and *and* stand between. */
const isListed = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 2 &&
  // *a girl of 4, and three soldiers*
  !tokens[to + 1]?.word.person &&
  (tokens[from - 1]?.kind === 'number' || (tokens[from - 1]?.word.number ?? null) !== null) &&
  tokens.slice(from, to).every(({ lower }) => lower === ',' || lower === 'and');

/** *between May 3 and 14*: the day that ends the period. `from` is the day that begins it. */
const isLastDay = (tokens: readonly Token[], from: number, at: number, { low, after }: NumberReading): boolean =>
  low <= 31 &&
  from === at - 2 &&
  tokens[at - 1]?.lower === 'and' &&
  [2, 3].some((step) => tokens[from - step + 1]?.lower === 'between') &&
  !tokens[after]?.word.person;

function build(tokens: readonly Token[], first: number, reading: NumberReading, kind: Quantity['kind']): Quantity {
  const { from, to, hedges, adding } = readHedging(tokens, first, reading.after);
  const range =
    reading.low !== reading.high &&
    (tokens[from - 1]?.lower === 'between' || (tokens[from - 1]?.lower === 'from' && ranges(tokens[from - 2])));
  const { low, high, form } = hedged(reading.low, reading.high, hedges, reading.vague);
  return {
    kind,
    first,
    after: reading.after,
    from: range ? from - 1 : from,
    to,
    low,
    high,
    form,
    adding,
    vague: reading.vague,
    start: tokens[first]?.start ?? 0,
    end: tokens[reading.after - 1]?.end ?? 0,
  };
}

const JOINERS = new Set(['-', '–', '—', 'to', 'or', 'and']);

/** *20-30*, *20 to 30*, *between 20 and 30*, *12 or 13*, *sixty to seventy thousand*; the number itself where no range stands. */
function readRange(tokens: readonly Token[], at: number, low: NumberReading): NumberReading {
  const joiner = tokens[low.after];
  if (low.vague || low.high === 0 || !joiner || !JOINERS.has(joiner.lower)) return low;
  const next =
    tokens[low.after + 1]?.lower === 'as_many_as' || tokens[low.after + 1]?.lower === 'even'
      ? low.after + 2
      : low.after + 1;
  const high = readNumber(tokens, next);
  if (!high || high.vague || kindOf(tokens, next, high) !== 'count') return low;
  if (joiner.kind === 'mark' && tokens[high.after]?.lower === '-' && tokens[high.after + 1]?.kind === 'number')
    return low;
  const before = tokens[at - 1]?.lower;
  const scaledLow = shareScale(low.low, high.low);
  if (scaledLow >= high.low) return low;
  if (joiner.lower === 'and' && before !== 'between') return low;
  if (joiner.lower === 'or' && high.low - scaledLow > 2 && high.low > scaledLow * 1.5) return low;
  const verb = tokens[at - 2]?.word;
  if (joiner.lower === 'to' && before === 'from' && ranges(tokens[at - 2]))
    return { low: scaledLow, high: high.low, after: high.after, vague: false };
  if (joiner.lower === 'to' && FROM.has(before ?? '') && verb?.verb && (verb.tags & Tag.Report) === 0) return low;
  if (joiner.lower === 'to' && before === 'from' && changesBefore(tokens, at - 2)) return low;
  return { low: scaledLow, high: high.low, after: high.after, vague: false };
}

/** *estimates range from 200 to 300*. */
const ranges = (token: Token | undefined): boolean =>
  /^(?:(?:rang|var)(?:es?|y|ies|ied|ed|ing|ying)|runs?|running)$/.test(token?.lower ?? '');

const FROM = new Set(['from', 'by', 'toll']);

/** *raised the number of troops in the north from 500 to 700*: a verb of change stands before *from*, in the same breath. */
function changesBefore(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next >= Math.max(0, at - 9); next--) {
    const token = tokens[next];
    if (!token || token.kind === 'mark') return false;
    if ((token.word.tags & Tag.Rise) !== 0 && token.word.verb) return true;
  }
  return false;
}

/** *two to three thousand*, *5 to 6,000*: the first number takes the scale of the second where it is far too small without it. */
function shareScale(low: number, high: number): number {
  for (const scale of [1_000_000, 1000, 100]) {
    if (high % scale === 0 && low < scale && low * scale < high && low * scale * 5 >= high) return low * scale;
  }
  return low;
}
