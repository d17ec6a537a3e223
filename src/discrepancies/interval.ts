import type { Form } from '../figures/figure.ts';
import { roundsTo } from './rounding.ts';

/** A number of people as worded: whole, both ends included, `high: null` is open. Every figure is one. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
  readonly form: Form;
  /** With its modifier, as written: what tells *up to* from *at most*. */
  readonly phrase: string;
}

/**
 * How two intervals stand to each other:
 * `equal` the same bounds; `nested` one inside the other; `overlapping`; `strained` they meet only where hardly anybody would use such words
 * (dozens and 170, at least 45 and 126); `rounded` one is the other, rounded or with "more than" before it; `soft` they miss each other, but by no more than such words are
 * stretched in use (up to 300 and 312); `disjoint` no number fits both.
 */
export type Meeting = 'equal' | 'nested' | 'overlapping' | 'strained' | 'rounded' | 'soft' | 'disjoint';

export interface Comparison {
  readonly meeting: Meeting;
  /** The larger over the smaller at their nearest ends; null where they meet, or where the smaller is nobody. */
  readonly ratio: number | null;
  /** People between the nearest ends; null where they meet. */
  readonly gap: number | null;
}

/** A floor is mostly used for what lies not far above it: "at least 45" is hardly said of 126. */
const FLOOR_REACH = 1.5;
/** How far approximations and *up to* are stretched in use before an editor calls them wrong. */
const SOFT_REACH = 1.25;

const SOFT_CEILING = /\b(?:up to|as (?:many|much|high) as)\b/i;
const BELOW = /\b(?:nearly|almost|close to|just under|just short of|approaching|nearing|not quite|verging on)\b/i;
const ABOVE = /\b(?:just|slightly|a little|barely) (?:over|above|more than)\b/i;

interface Reach {
  readonly from: number;
  readonly to: number;
}

const read = ({ low, high }: Interval): Reach => ({ from: low, to: high ?? Number.POSITIVE_INFINITY });

/** The part of the interval that the words are mostly used for. */
function usual({ low, high, form }: Interval): Reach {
  if (form !== 'atLeast' || high !== null) return { from: low, to: high ?? Number.POSITIVE_INFINITY };
  return { from: low, to: Math.max(low, Math.ceil(low * FLOOR_REACH) - 1) };
}

/** The widest that the words are ever used for. */
function widest(interval: Interval): Reach {
  const { from, to } = read(interval);
  const { form, phrase } = interval;
  if (form === 'vague') return { from: Math.ceil(from / 2), to: 2 * to + 1 };
  if (form === 'atMost') return { from, to: SOFT_CEILING.test(phrase) ? to * SOFT_REACH : to };
  if (form !== 'about') return { from, to };
  return { from: ABOVE.test(phrase) ? from : from / SOFT_REACH, to: BELOW.test(phrase) ? to : to * SOFT_REACH };
}

const meet = (a: Reach, b: Reach): boolean => a.from <= b.to && b.from <= a.to;
const holds = (outer: Reach, inner: Reach): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** A number that stands for itself or for what it was rounded from. */
const numeral = ({ low, high, form }: Interval): number | null => {
  if (form === 'exact') return low;
  return form === 'about' && high !== null ? Math.round((low + high) / 2) : null;
};

const STRICT = /\b(?:more than|over|above|exceed\w*|topp\w*|fewer than|less than|under|below)\b/i;

/** "More than 5,000" and "5,000" are one number, said more and less carefully. */
const isBoundOf = (a: Interval, b: Interval): boolean =>
  b.form === 'exact' &&
  ((a.form === 'atLeast' && a.low === b.low + 1) || (a.form === 'atMost' && a.high === b.low - 1)) &&
  STRICT.test(a.phrase);

function rounded(a: Interval, b: Interval): boolean {
  const [x, y] = [numeral(a), numeral(b)];
  if (isBoundOf(a, b) || isBoundOf(b, a)) return true;
  return x !== null && y !== null && (roundsTo(x, y) || roundsTo(y, x));
}

/**
 * Whether two intervals can both hold, and how far apart they are. The cases below are run by a test.
 *
 * | one | | | the other | | | they are |
 * |---|---|---|---|---|---|---|
 * | more than 100 | 101.. | atLeast | 97 | 97..97 | exact | disjoint |
 * | more than 100 | 101.. | atLeast | 100 | 100..100 | exact | rounded |
 * | more than 100 | 101.. | atLeast | 101 | 101..101 | exact | nested |
 * | at least 40 | 40.. | atLeast | 52 | 52..52 | exact | nested |
 * | at least 45 | 45.. | atLeast | 126 | 126..126 | exact | strained |
 * | at least 45 | 45.. | atLeast | at least 126 | 126.. | atLeast | strained |
 * | 52 | 52..52 | exact | 52 | 52..52 | exact | equal |
 * | 12 | 12..12 | exact | 14 | 14..14 | exact | disjoint |
 * | 100 | 100..100 | exact | 97 | 97..97 | exact | rounded |
 * | 6,000 | 6000..6000 | exact | 5,937 | 5937..5937 | exact | rounded |
 * | 61,000 | 61000..61000 | exact | 61,207 | 61207..61207 | exact | rounded |
 * | 5,800 | 5800..5800 | exact | 5,937 | 5937..5937 | exact | disjoint |
 * | nearly 6,000 | 5400..6000 | about | 5,937 | 5937..5937 | exact | nested |
 * | nearly 6,000 | 5400..6000 | about | 6,350 | 6350..6350 | exact | disjoint |
 * | nearly 6,000 | 5400..6000 | about | 5,200 | 5200..5200 | exact | soft |
 * | about 50 | 45..55 | about | 44 | 44..44 | exact | soft |
 * | about 30 | 27..33 | about | 12 | 12..12 | exact | disjoint |
 * | up to 300 | 0..300 | atMost | 312 | 312..312 | exact | soft |
 * | up to 300 | 0..300 | atMost | 600 | 600..600 | exact | disjoint |
 * | at most 300 | 0..300 | atMost | 312 | 312..312 | exact | disjoint |
 * | as many as 40 | 0..40 | atMost | more than 40 | 41.. | atLeast | soft |
 * | fewer than 50 | 0..49 | atMost | 50 | 50..50 | exact | rounded |
 * | fewer than 50 | 0..49 | atMost | 51 | 51..51 | exact | disjoint |
 * | 20 to 30 | 20..30 | range | 25 to 40 | 25..40 | range | overlapping |
 * | dozens | 24..99 | vague | 9 | 9..9 | exact | disjoint |
 * | dozens | 24..99 | vague | 18 | 18..18 | exact | strained |
 * | dozens | 24..99 | vague | 170 | 170..170 | exact | strained |
 * | hundreds | 200..999 | vague | 97 | 97..97 | exact | disjoint |
 * | hundreds | 200..999 | vague | 130 | 130..130 | exact | strained |
 * | tens of thousands | 20000..99999 | vague | more than 100,000 | 100001.. | atLeast | strained |
 * | no | 0..0 | exact | some 26 | 23..29 | about | disjoint |
 */
export function compareIntervals(a: Interval, b: Interval): Comparison {
  const [x, y] = [read(a), read(b)];
  if (x.from === y.from && x.to === y.to) return { meeting: 'equal', ratio: null, gap: null };
  if (meet(x, y)) {
    if (!meet(usual(a), usual(b))) return { meeting: 'strained', ratio: null, gap: null };
    return { meeting: holds(x, y) || holds(y, x) ? 'nested' : 'overlapping', ratio: null, gap: null };
  }
  if (rounded(a, b)) return { meeting: 'rounded', ratio: null, gap: null };
  const [below, above] = x.to < y.from ? [x.to, y.from] : [y.to, x.from];
  const distance = { ratio: below > 0 ? above / below : null, gap: above - below };
  if (!meet(widest(a), widest(b))) return { meeting: 'disjoint', ...distance };
  return { meeting: a.form === 'vague' || b.form === 'vague' ? 'strained' : 'soft', ...distance };
}
