/**
 * Words without which a text in lower case holds no share: one alternation over short literals, so the test is linear. It only rules texts out, the
 * readers decide. Nothing stands behind an alternation but another branch of it: V8 compiles what follows into each branch, and case costs more yet.
 */
const WORDS = new RegExp(
  [
    '%',
    'per ?cent',
    '\\bpc\\b',
    'half|twice|thrice|double|triple|treble|quadruple|\\btimes\\b|quarter',
    // Ordinals, which are denominators, too.
    '\\dst\\b|\\dnd\\b|\\drd\\b|\\dth\\b',
    '\\bsecond|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth|hundredth|ty-first',
    'respectively',
    '\\b(?:a|per|each|every) [dwmy][aeo]',
  ].join('|'),
);

/** *one in ten*, *3 out of every 10*: what is parted, and what a number of parts stands before. */
const WHOLE = / [io][nf] (?:every|each|\d|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)/;
const PARTS = /(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) /;

/** Both are asked of text in lower case. */
export const mayHoldShare = (lower: string): boolean => WORDS.test(lower) || (WHOLE.test(lower) && PARTS.test(lower));
export const mayHoldHouseholds = (lower: string): boolean => lower.includes('families') || lower.includes('households');
