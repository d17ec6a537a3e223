import type { Sentence } from '../sentences/sentence.ts';

/**
 * Words without which a sentence holds no number of people: digits and number words. One alternation over short literals, so the test is linear;
 * it only rules sentences out, the stages decide.
 */
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|dozens?|scores?|tens|hundreds?|thousands?|millions?|half|no|none|nobody|zero|both|neither|lakhs?|crores?|double)\b/i;

/** Whether the sentence may hold a number of people. */
export const mayHoldCount = (text: string, sentence: Sentence): boolean => NUMBER.test(text.slice(sentence.start, sentence.end));
