/**
 * The step a numeral is rounded to, in people: the largest of 10^k, 2.5 × 10^k and 5 × 10^k that divides it, at most a tenth of it.
 * Below 100 it is 1: small counts are not rounded.
 */
export function roundingStep(n: number): number {
  if (n < 100) return 1;
  let step = 1;
  for (let power = 10; power <= n; power *= 10) {
    for (const candidate of [power, 2.5 * power, 5 * power]) if (n % candidate === 0) step = candidate;
  }
  return Math.min(step, n / 10);
}

/** Whether a round numeral may stand for `precise`: rounded to the nearest step, or, from 1,000 on, with the rest cut off. */
export function roundsTo(precise: number, numeral: number): boolean {
  const step = roundingStep(numeral);
  if (step <= 1) return false;
  return Math.abs(precise - numeral) <= step / 2 || (numeral >= 1000 && precise >= numeral && precise < numeral + step);
}
