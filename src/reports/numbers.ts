import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import type { Figure } from '../figures/figure.ts';

/** Thousands set off by commas: 5,937. By hand, as the locale's own formatting costs start-up time and differs between machines. */
export const thousands = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

type Interval = Pick<Figure, 'low' | 'high' | 'quote'>;

const digits = (quote: string): number => Number(quote.replace(/\D/g, '') || Number.NaN);

/** Whether an end is read from its round neighbour, as 100,001 is from "more than 100,000". */
const beyond = (end: number, neighbour: number, quote: string): boolean =>
  neighbour > 0 && digits(quote) !== end && (digits(quote) === neighbour || neighbour % 10 === 0);

/** The interval that a figure was read as: `5,937`, `20–30`, `> 100,000`, `≥ 20`, `≤ 300`. */
export function interval({ low, high, quote }: Interval): string {
  if (high === null) return beyond(low, low - 1, quote) ? `> ${thousands(low - 1)}` : `≥ ${thousands(low)}`;
  if (low === high) return thousands(low);
  if (low === 0) return beyond(high, high + 1, quote) ? `< ${thousands(high + 1)}` : `≤ ${thousands(high)}`;
  return `${thousands(low)}–${thousands(high)}`;
}

/** The number that an interval is known by, as its words give it: 100,000 for "more than 100,000". */
export function landmark({ low, high, quote }: Interval): number {
  if (high !== null) return high;
  return beyond(low, low - 1, quote) ? low - 1 : low;
}

const isPoint = ({ low, high }: Interval): boolean => low === high;

/** Enough digits to compare by: 1.05, 16.8, 1,200. A lower bound is cut, never rounded up. */
function factor(ratio: number, atLeast: boolean): string {
  const scale = ratio < 2 ? 100 : ratio < 100 ? 10 : 1;
  const scaled = atLeast ? Math.floor(ratio * scale + 1e-9) : Math.round(ratio * scale);
  const whole = Math.floor(scaled / scale);
  const places = String(scale).length - 1;
  const rest = String(scaled % scale)
    .padStart(places, '0')
    .replace(/0+$/, '');
  return rest === '' ? thousands(whole) : `${thousands(whole)}.${rest}`;
}

/** How far apart the figures of a discrepancy are: `≥ 16.8×`, or `12 apart` where one of them is zero; empty where they meet. */
export function distance({ ratio, gap }: Pick<Discrepancy, 'ratio' | 'gap'>, figures: readonly Interval[]): string {
  const atLeast = !figures.every(isPoint);
  const bound = atLeast ? '≥ ' : '';
  if (ratio !== null) return `${bound}${factor(ratio, atLeast)}×`;
  return gap === null ? '' : `${bound}${thousands(gap)} apart`;
}

/** "1 figure", "12 figures". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${thousands(count)} ${count === 1 ? noun : plural}`;
