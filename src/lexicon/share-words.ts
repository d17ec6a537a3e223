/** Fractions in words, with what each is; spaces may be hyphens. */
export const FRACTIONS: readonly (readonly [words: string, share: number])[] = [
  ['half', 1 / 2],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['two thirds', 2 / 3],
  ['a quarter', 1 / 4],
  ['one quarter', 1 / 4],
  ['three quarters', 3 / 4],
  ['a fifth', 1 / 5],
  ['one fifth', 1 / 5],
  ['a tenth', 1 / 10],
  ['one tenth', 1 / 10],
];

/** Multiples in words. "N times as many" is read by its number. */
export const MULTIPLES: readonly (readonly [words: string, factor: number])[] = [
  ['twice as many', 2],
  ['double the', 2],
  ['triple the', 3],
];

/** Ordinals in words from the second on: "the first to die" bounds nothing. */
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Days of the stretches over which rates are given. */
export const STRETCHES: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
