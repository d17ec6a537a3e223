/**
 * Words without which a text holds no share. One alternation over short literals, so the test is linear; it only rules texts out, the readers decide.
 */
const WORDS =
  /per ?cent|%|\bpc\b|\b(?:half|twice|thrice|double|triple|treble|quadruple|doubled|tripled|trebled|quadrupled|times|thirds?|quarters?|[a-z]+ths?|in (?:every )?(?:\d+|t[a-z]+|f[a-z]+|s[a-z]+|e[a-z]+|nine)|out of|\d+(?:st|nd|rd|th)|second|[a-z]+ty-first|(?:a|per|each|every) (?:day|week|month|year)|famil(?:y|ies)|households?)\b/i;

export const mayHoldShare = (text: string): boolean => WORDS.test(text);
