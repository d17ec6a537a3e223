import { has } from '../../counts/tokens-at.ts';
import { DENOMINATORS, NO_SHARE_AFTER, NO_SHARE_BEFORE } from '../../lexicon/share-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { readHedging } from '../../quantities/hedge.ts';
import { readNumber } from '../../quantities/number.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Token } from '../../tokens/token.ts';
import { partAndWhole, type Tie } from './part-and-whole.ts';
import { bounds, type Sign } from './sign.ts';
import type { Near, Told } from './told.ts';

const BEFORE = new Set(NO_SHARE_BEFORE.split(' '));
const AFTER = new Set(NO_SHARE_AFTER.split(' '));

/** Percentages and fractions of people, with the counts that they are of: *12, or 30 percent*, *half of the 40 dead*, *one in five*. */
export function readProportions(told: Told, near: Near): Sign[] {
  const { tokens, quantities } = told;
  const spans = [
    ...quantities.map((quantity) => readPercent(tokens, quantity)),
    ...tokens.map((_, at) => readFraction(tokens, at)),
  ];
  return spans.flatMap((span) => {
    if (!span || BEFORE.has(tokens[span.from - 1]?.lower ?? '') || AFTER.has(tokens[span.to]?.lower ?? '')) return [];
    const tie: Tie = partAndWhole(told, span, near);
    return [{ ...span, ...tie, days: null }];
  });
}

type Span = Pick<Sign, 'kind' | 'from' | 'to' | 'low' | 'high'>;

/** The unit itself: fractions in words and percentage points are none. */
const PERCENT = /^(?:%|percent|per_cent|pc)$/;

/** *40 percent*, *1.2 %*, *40 to 50 percent*, rounded as their last digit says; *one in five*. */
function readPercent(tokens: readonly Token[], { kind, first, after }: Quantity): Span | null {
  const [number, unit] = [tokens[first], tokens[after]];
  if (kind !== 'percent' || !number || !unit) return null;
  if (unit.lower === 'in' || unit.lower === 'out_of') return readOneIn(tokens, first, after);
  if (!PERCENT.test(unit.lower)) return null;
  const value = numberAt(tokens, first);
  const decimals = number.kind === 'number' ? (number.lower.split('.')[1]?.length ?? 0) : 0;
  const range = rangeBefore(tokens, first);
  const { from, hedges } = readHedging(tokens, range?.at ?? first, after + 1);
  const slack = 0.5 / 10 ** decimals;
  const least = Math.max(0, (range ? Math.min(range.low, value) : value) - slack);
  return { kind: 'percent', from, to: after + 1, ...bounds('percent', [least / 100, (value + slack) / 100], hedges) };
}

/** With its decimals, which a number of people has none of. */
const numberAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'number' ? Number(tokens[at]?.lower) : (readNumber(tokens, at)?.low ?? Number.NaN);

/** The lower end of *40 to 50 percent*, *40-50 %*, *between 40 and 50 percent*. */
function rangeBefore(tokens: readonly Token[], first: number): { at: number; low: number } | null {
  const joiner = tokens[first - 1]?.lower ?? '';
  if (!/^(?:to|or|-|–|—)$/.test(joiner) && !(joiner === 'and' && tokens[first - 3]?.lower === 'between')) return null;
  const low = numberAt(tokens, first - 2);
  return Number.isNaN(low) ? null : { at: joiner === 'and' ? first - 3 : first - 2, low };
}

/** *one in five*, *two out of every three*. */
function readOneIn(tokens: readonly Token[], first: number, link: number): Span | null {
  const step = /^(?:every|each)$/.test(tokens[link + 1]?.lower ?? '') ? 2 : 1;
  const [some, all] = [readNumber(tokens, first), readNumber(tokens, link + step)];
  if (!some || !all || all.low <= some.low) return null;
  const { from, hedges } = readHedging(tokens, first, all.after);
  const value = some.low / all.low;
  return { kind: 'fraction', from, to: all.after, ...bounds('fraction', [value, value], hedges) };
}

/** *half*, *a third*, *two-thirds*, *three quarters*: of somebody, or set between marks. */
function readFraction(tokens: readonly Token[], at: number): Span | null {
  const lower = tokens[at]?.lower ?? '';
  const denominator = Object.hasOwn(DENOMINATORS, lower) ? DENOMINATORS[lower] : undefined;
  if (denominator === undefined) return null;
  const numerator = denominator === 2 ? { at, value: 1 } : numeratorBefore(tokens, at);
  if (!numerator || numerator.value >= denominator) return null;
  const { from, hedges } = readHedging(tokens, numerator.at, at + 1);
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[at + 1]];
  const setOff = (before === 'or' || before === '(') && (next === undefined || next.kind === 'mark');
  // *the second half*, *a quarter to nine*, *the third man*: nobody's share.
  if (next?.lower !== 'of' && !setOff && !(before === ',' && has(next, Tag.Be))) return null;
  if (NAMED.test(tokens[numerator.at - 1]?.lower ?? '')) return null;
  const value = numerator.value / denominator;
  return { kind: 'fraction', from, to: at + 1, ...bounds('fraction', [value, value], hedges) };
}

/** *the second half of the year*. */
const NAMED = /^(?:first|second|other|latter|last|this|that|next|each|every|remaining)$/;

function numeratorBefore(tokens: readonly Token[], at: number): { at: number; value: number } | null {
  const before = tokens[at - 1]?.lower === '-' ? at - 2 : at - 1;
  const lower = tokens[before]?.lower ?? '';
  if (lower === 'a' || lower === 'one') return { at: before, value: 1 };
  const number = readNumber(tokens, before);
  return number && number.after === before + 1 && number.low < 10 ? { at: before, value: number.low } : null;
}
