import { inOrder } from './in-order.ts';

/** Number words and their values. Compound forms (*twenty-one*, *one hundred and five*) are put together by the quantities stage. */
export const UNITS: Record<string, number> = {
  ...inOrder(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...inOrder('ten twenty thirty forty fifty sixty seventy eighty ninety', 10),
  fourty: 40,
};

/** Words that multiply what stands before them. */
export const SCALES: Record<string, number> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
};

/** Plural numerals with a scale and no count: the interval that the annotation guide gives them, in people. */
export const VAGUE: Record<string, readonly [low: number, high: number]> = {
  tens: [20, 99],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2_000_000, 9_999_999],
  tens_of_thousands: [20_000, 99_999],
  tens_of_millions: [20_000_000, 99_999_999],
  hundreds_of_thousands: [200_000, 999_999],
  hundreds_of_millions: [200_000_000, 999_999_999],
  scores_of_thousands: [40_000, 99_999],
  dozens_of_thousands: [24_000, 99_999],
  thousands_upon_thousands: [2000, 99_999],
  thousands_and_thousands: [2000, 99_999],
  hundreds_upon_hundreds: [200, 9999],
  hundreds_and_hundreds: [200, 9999],
  dozens_and_dozens: [24, 999],
  dozens_upon_dozens: [24, 999],
  double_digits: [10, 99],
  triple_digits: [100, 999],
  double_figures: [10, 99],
};

/** Words that make a scale behind them inexact (*several hundred*, *a few dozen*, *a couple of thousand*): each counts as the scale's plural does. */
export const SOME_OF_A_SCALE = 'several few couple'.split(' ');

/** Words for zero people. */
export const ZERO = 'no none zero nobody no_one not_a_single not_one not_any'.split(' ');

/** Ordinal words and their values; with digits the ending is a word of its own that touches them (*3rd*), and has no value. */
export const ORDINALS: Record<string, number> = {
  ...inOrder(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
  ...inOrder('tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 10),
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
};

/** What stands glued to the digits of an ordinal. */
export const ORDINAL_ENDINGS = 'st nd rd th';
