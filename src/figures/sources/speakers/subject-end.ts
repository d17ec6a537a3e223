import { Tag } from '../../../lexicon/word.ts';
import { has, isWord, type Tokens } from './marks.ts';
import { MANNER } from './run-after.ts';
import { isRoleWord, isTime } from './word-roles.ts';

/** Over adverbs, auxiliaries and times, back to where the subject ends. */
export function subjectEnd(tokens: Tokens, verb: number): number {
  let end = verb;
  while (end > 0) {
    const token = tokens[end - 1];
    if (isTime(token) && (token?.kind !== 'number' || has(tokens[end - 2], Tag.Month))) {
      const start = timeStart(tokens, end);
      if (start < 0) break;
      end = start;
    } else if (has(token, Tag.Adverb | Tag.Have) && isWord(token) && !isRoleWord(token)) end -= 1;
    else if (mannerStart(tokens, end) > 0) end = mannerStart(tokens, end);
    else if (has(token, Tag.Modal) && token?.lower === 'can') end -= 1;
    else break;
  }
  return end;
}

/** Where a time phrase that ends at `end` begins (*on Friday*, *this month*), or -1 where it leaves no subject. */
function timeStart(tokens: Tokens, end: number): number {
  let start = end;
  while (start > 0 && isTime(tokens[start - 1])) start -= 1;
  if (has(tokens[start - 1], Tag.Determiner)) start -= 1;
  if (
    has(tokens[start - 1], Tag.Preposition) &&
    ['on', 'in', 'at', 'by', 'since', 'until'].includes(tokens[start - 1]?.lower ?? '')
  )
    start -= 1;
  return start > 0 ? start : -1;
}

/** Where *in a statement* begins that ends at `end`, or 0 where nothing of the kind does. */
function mannerStart(tokens: Tokens, end: number): number {
  if (!MANNER.has(tokens[end - 1]?.lower ?? '')) return 0;
  for (let at = end - 2; at > 0 && end - at < 6; at--) {
    if (!isWord(tokens[at])) return 0;
    if (has(tokens[at], Tag.Preposition))
      return ['in', 'on', 'at', 'during', 'via', 'by'].includes(tokens[at]?.lower ?? '') ? at : 0;
  }
  return 0;
}
