/**
 * Words without which a text holds no share: one alternation over short literals, so the test is linear. It only rules texts out, the readers decide.
 * Alternations that follow each other stand in expressions of their own: V8 compiles one into each branch of the other, which takes milliseconds.
 */
const WORDS = new RegExp(
  [
    '%',
    'per ?cent',
    '\\bpc\\b',
    'half|twice|thrice|double|triple|treble|quadruple|\\btimes\\b|quarter',
    // Ordinals, which are denominators, too.
    '\\d(?:st|nd|rd|th)\\b',
    '(?:\\bsecond|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth|hundredth|ty-first)s?\\b',
    'respectively',
    '\\b(?:a|per|each|every) (?:day|week|month|year)\\b',
  ].join('|'),
  'i',
);

/** *one in ten*, *3 out of every 10*: what a number of parts stands before, and what is parted. */
const PARTS = /(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) /i;
const WHOLE = / (?:in|of) (?:every|each|\d|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)/i;

const HOUSEHOLDS = /families|households/i;

export const mayHoldShare = (text: string): boolean => WORDS.test(text) || (PARTS.test(text) && WHOLE.test(text));
export const mayHoldHouseholds = (text: string): boolean => HOUSEHOLDS.test(text);
