/**
 * Words without which a text holds no share: one alternation over short literals, so the test is linear. It only rules texts out, the readers decide.
 */
const WORDS = new RegExp(
  [
    '%',
    'per ?cent',
    '\\bpc\\b',
    '\\b(?:half|twice|thrice|double|triple|treble|quadruple|doubled|tripled|trebled|quadrupled|times|quarters?)\\b',
    '\\b(?:one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) (?:every |each )?(?:\\d|(?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)\\b)',
    // Ordinals, which are denominators, too.
    '\\d(?:st|nd|rd|th)\\b',
    '(?:\\bsecond|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth|hundredth|ty-first)s?\\b',
    '\\b(?:a|per|each|every) (?:day|week|month|year)\\b',
  ].join('|'),
  'i',
);

const HOUSEHOLDS = /families|households/i;

export const mayHoldShare = (text: string): boolean => WORDS.test(text);
export const mayHoldHouseholds = (text: string): boolean => HOUSEHOLDS.test(text);
