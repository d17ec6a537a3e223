import type { Figure } from '../figures/figure.ts';

/** How one number came to be another at the keyboard. */
export type Slip = 'scale-word' | 'magnitude' | 'transposition';

/** The number as it was typed: its digits where it has some, else its value. */
function stated({ quote, low, high, form }: Figure): number {
  const digits = /^\d[\d,.\u00a0\u2009\u202f ]*$/.test(quote) ? Number(quote.replace(/\D/g, '')) : Number.NaN;
  if (Number.isFinite(digits) && digits > 0) return digits;
  return form === 'atMost' ? (high ?? low) : low;
}

/**
 * The slip that turns one figure into the other, or null where none does. Small counts are no evidence: both must have three digits, but for
 * a lost scale word, where the smaller needs one. Rounded guesses are not copied digit by digit, but keep their zeros.
 */
export function slipBetween(a: Figure, b: Figure): Slip | null {
  const [small, large] = [stated(a), stated(b)].sort((x, y) => x - y) as [number, number];
  if (small <= 0 || small === large || a.form === 'vague' || b.form === 'vague') return null;
  const power = Math.round(Math.log10(large / small));
  if (power > 0 && large === small * 10 ** power) {
    if (power % 3 === 0) return 'scale-word';
    return String(small).replace(/0+$/, '').length >= 2 && small >= 100 ? 'magnitude' : null;
  }
  if (a.form === 'about' || b.form === 'about') return null;
  return small >= 100 && isOneSlip(String(small), String(large)) ? 'transposition' : null;
}

/** Whether two neighbouring digits were swapped, or one digit dropped or doubled. */
function isOneSlip(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length === long.length) {
    return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  }
  return long.length === short.length + 1 && short.slice(at) === long.slice(at + 1);
}
