import { FACED, isCivilAct, isCivilDealing, isCivilFate, SIGNED } from '../../lexicon/civil-life.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has, lowerAt } from '../tokens-at.ts';
import { workAt } from './at-work.ts';
import { beyondRemark } from './remark.ts';

/** How long a remark on them may be, in tokens. */
const REMARK = 12;

/** *Two officers were suspended*, *thanked the 40 soldiers*, *signed by 24 generals*: armed people who are merely counted, as others are. The number begins at `from`, what tells of them at `after`. */
export function isOffDuty(tokens: readonly Token[], from: number, after: number): boolean {
  const before = lowerAt(tokens, from - 1);
  if (before === 'by') return SIGNED.has(lowerAt(tokens, from - 2));
  if (isCivilDealing(before === 'with' ? lowerAt(tokens, from - 2) : before)) return true;
  // *16 officers, among them a general, were disciplined*
  const behind = lowerAt(tokens, after) === ',' ? beyondRemark(tokens, after, after + REMARK) : after;
  const work = workAt(tokens, behind < 0 ? after : behind);
  const verb = lowerAt(tokens, work);
  if (/^fac(?:e|es|ed|ing)$/.test(verb)) return [1, 2, 3].some((step) => FACED.has(lowerAt(tokens, work + step)));
  if (has(tokens[work - 1], Tag.Be))
    // *were fired upon*
    return isCivilFate(verb) && !verb.endsWith('ing') && !/^(?:upon|on|at)$/.test(lowerAt(tokens, work + 1));
  return isCivilAct(verb);
}
