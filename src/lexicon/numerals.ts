/** Number words and their values. Compound forms (*twenty-one*, *one hundred and five*) are put together by the quantities stage. */
export const UNITS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

/** Words that multiply what stands before them. */
export const SCALES: Record<string, number> = {
  dozen: 12, score: 20, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, lakh: 1e5, lakhs: 1e5, crore: 1e7, k: 1e3, m: 1e6, mn: 1e6, bn: 1e9,
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

/** Words for zero people. */
export const ZERO = 'no none zero nobody no_one not_a_single not_one not_any neither nil'.split(' ');
