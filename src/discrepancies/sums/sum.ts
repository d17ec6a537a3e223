import type { Claim } from '../claim.ts';
import type { Interval } from '../interval.ts';
import { keyOf, widerThan } from '../population.ts';
import { grouped } from '../wording.ts';

/** A total and what it is said to be made of. */
export interface Sum {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  /** The share of the total from which on the parts look like all of it, so that a sum that falls short is a slip; null where they never do. */
  readonly wholeFrom: number | null;
  /** Whether the copy itself makes them parts of it, so that any excess is wrong. */
  readonly said: boolean;
}

/** A list that comes this near its total was meant to reach it. */
export const LISTED = 0.75;

/** A total and two parts of it. */
export const LEAST_OF_A_SUM = 3;

/** How many there are if the parts share nobody. */
export function sumOf(parts: readonly Claim[]): Interval {
  const low = parts.reduce((sum, { figure }) => sum + figure.low, 0);
  const high = parts.reduce<number | null>(
    (sum, { figure }) => (sum === null || figure.high === null ? null : sum + figure.high),
    0,
  );
  const forms = new Set(parts.map(({ figure }) => figure.form));
  const exact = forms.size === 1 && forms.has('exact');
  return {
    low,
    high,
    form: high === null ? 'atLeast' : exact ? 'exact' : forms.has('vague') ? 'vague' : 'range',
    phrase: grouped(low),
  };
}

/** A number of people that can be added up: no rate, no change, nothing feared. */
export const isCount = ({ figure }: Claim): boolean => !figure.rate && !figure.delta && figure.modality === 'asserted';

/** Of one measure and happening. */
export const isSame = (a: Claim, b: Claim): boolean =>
  a.figure.measure === b.figure.measure && a.happening === b.happening;

/** Of the same people. */
export const isAlike = (a: Claim, b: Claim): boolean => keyOf(a.counted) === keyOf(b.counted);

/** Whether one counts some of the people that the other counts. */
export const isAmong = (part: Claim, whole: Claim): boolean =>
  widerThan(part.counted).some((wide) => keyOf(wide) === keyOf(whole.counted));

/** Whether a part is only some of the whole (*including*), and not one of those it is dealt out to. */
export const isSomeOf = ({ figure }: Claim): boolean => figure.part && !figure.cues.includes('breakdown');
