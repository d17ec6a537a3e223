import { readDateline } from './dateline.ts';
import { isByline } from './paragraphs.ts';

const LONGEST = 170;
const FULL_STOP = /[.…,;]["'”’»)\]]{0,3}$/;
/** What headlines leave out and sentences cannot. */
const SENTENCE_WORDS = /\b(?:a|an|the|has|have|had|was|were|is|are|that|which)\b/i;

/**
 * Whether a first paragraph is a headline: short, with no full stop, and with a longer paragraph or a dateline after it. Some wires close their
 * headlines with a full stop: then it is one if it does without articles and auxiliaries.
 */
export function isHeadline(paragraph: string, next: string | null): boolean {
  if (next === null || paragraph.length > LONGEST || paragraph.split(/\r\n?|\n/, 4).length > 3) return false;
  if (!/[A-Za-zÀ-ÿ]/.test(paragraph) || isByline(paragraph) || readDateline(paragraph)) return false;
  if (!FULL_STOP.test(paragraph)) return true;
  return paragraph.endsWith('.') && !SENTENCE_WORDS.test(paragraph) && next.length > paragraph.length;
}
