/** An axis of whole people from left to right. */
export interface Scale {
  readonly kind: 'linear' | 'logarithmic';
  /** Sorted, at least two. */
  readonly ticks: readonly number[];
  /** Where a number stands, in per cent of the width. */
  at(value: number): number;
}

/** From this spread on a linear axis would press the small numbers into its corner. */
const WIDE = 30;

// Marks and arrow heads at the ends need a little room.
const LEFT = 2;
const RIGHT = 96;

const percent = (share: number): number =>
  Math.round((LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, share))) * 100) / 100;

/** The smallest of 1, 2, 5, 10, 20, 50 … that is at least the value. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5].map((step) => step * unit).find((step) => step >= value) ?? 10 * unit;
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is at most the value. */
function roundDown(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return [5, 2].map((step) => step * unit).find((step) => step <= value) ?? unit;
}

function linear(max: number): Scale {
  const step = Math.max(1, roundUp(max / 5));
  const steps = Math.max(1, Math.ceil(max / step));
  const ticks = Array.from({ length: steps + 1 }, (_, index) => index * step);
  return { kind: 'linear', ticks, at: (value) => percent(value / (steps * step)) };
}

function logarithmic(min: number, max: number): Scale {
  const bottom = roundDown(min);
  const top = roundUp(max);
  const span = Math.log10(top / bottom);
  const share = (value: number) => (value <= 0 ? 0 : Math.log10(value / bottom) / span);
  // At most seven labels, none closer to the ends than a telephone has room for.
  const stride = 10 ** Math.ceil(span / 6);
  const ticks = [bottom];
  for (let tick = 10 ** Math.ceil(Math.log10(bottom)); tick < top; tick *= stride) {
    if (share(tick) > 0.14 && share(tick) < 0.8) ticks.push(tick);
  }
  ticks.push(top);
  return { kind: 'logarithmic', ticks, at: (value) => percent(share(value)) };
}

/** The axis for some ends of intervals: from nought, or logarithmic where the largest is 30 times the smallest above nought. */
export function scaleOf(ends: readonly number[]): Scale {
  let max = 0;
  let min = Number.POSITIVE_INFINITY;
  for (const end of ends) {
    if (end > max) max = end;
    if (end > 0 && end < min) min = end;
  }
  return max / min >= WIDE ? logarithmic(min, max) : linear(Math.max(max, 1));
}
