/** Denominators of fractions in words, singular and plural: *a third*, *two-thirds*. *half* takes no numerator. */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** Words that multiply what stands behind them: *twice as many*, *double the 40*, *half as many*. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  thrice: 3,
  triple: 3,
  treble: 3,
  quadruple: 4,
};

/** Verbs of a number that grows to a multiple of itself: *doubled to 80 from 40*. */
export const MULTIPLYING: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4 };

/** Days of the units over which rates are given. */
export const UNIT_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
};

/** What says that a percentage is a change, a chance or a price and no share of anybody. */
export const NO_SHARE_BEFORE =
  'up down by rose risen fell fallen grew grown increased decreased dropped declined jumped climbed surged soared';
export const NO_SHARE_AFTER =
  'more fewer less higher lower increase rise jump surge drop decrease decline fall reduction chance probability discount tax pay';

/** Words that take a number up which was given before: *of them*, *of the total*. Nouns of a state do so as well (*of the dead*). */
export const TAKEN_UP = 'them those these whom total number toll victims figure all';
