import { ARMS, ATTACKED, ATTACKERS, GANGS, MEMBERS, SHOOTS } from '../../lexicon/attack-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { isMilitantSide } from '../nouns/group.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';

/** *the gang has about 70 members*. */
export const isOfGang = (tokens: readonly Token[], from: number, after: number, afterMilitants: boolean): boolean =>
  MEMBERS.test(lowerAt(tokens, after - 1)) &&
  /^(?:has|have|had|numbers|counts|boasts|with|of)$/.test(lowerAt(tokens, from - 1)) &&
  [2, 3, 4].some(
    (step) =>
      GANGS.test(lowerAt(tokens, from - step)) ||
      isMilitantSide(tokens[from - step]) ||
      // *the group*, where militants were told of
      (afterMilitants && /^(?:group|movement|organi[sz]ation)$/.test(lowerAt(tokens, from - step))),
  );

/** How far behind the people their shooting may be told, in tokens. */
const ACTION = 14;

/** *was shot by two men*, *two men pulled up and opened fire*: unarmed by their name alone. */
export function isAttacker(tokens: readonly Token[], from: number, after: number): boolean {
  if (!ATTACKERS.test(lowerAt(tokens, after - 1))) return false;
  if (lowerAt(tokens, from - 1) === 'by' && [2, 3, 4, 5].some((step) => ATTACKED.test(lowerAt(tokens, from - step))))
    return true;
  for (let at = after; at < after + ACTION; at++) {
    const token = tokens[at];
    if (
      !token ||
      (token.kind === 'mark' && token.lower !== ',') ||
      has(token, Tag.Subordinator | Tag.Relative | Tag.Report)
    )
      return false;
    if (token.lower === 'opened' && lowerAt(tokens, at + 1) === 'fire') return true;
    if (token.lower === 'were' || token.lower === 'was') return false;
    if (SHOOTS.test(token.lower)) return token.lower !== 'fired' || lowerAt(tokens, at - 1) !== 'were';
  }
  return false;
}

/** *10,000 North Koreans fight for Russia*, *some 400 foreigners are fighting alongside the rebels*. */
export function fightsFor(tokens: readonly Token[], after: number): boolean {
  let at = skipAdverbs(tokens, after);
  while (has(tokens[at], Tag.Be | Tag.Have)) at = skipAdverbs(tokens, at + 1);
  if (!/^(?:fight(?:s|ing)?|fought)$/.test(lowerAt(tokens, at))) return false;
  if (lowerAt(tokens, at + 1) === 'alongside') return true;
  return lowerAt(tokens, at + 1) === 'for' && [2, 3].some((step) => (tokens[at + step]?.word.side ?? null) !== null);
}

/** *two men armed with machetes*, *six youths carrying rifles*. */
export const carriesArms = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'armed' ||
  (/^(?:with|carrying|wielding|brandishing|toting|bearing)$/.test(lowerAt(tokens, at)) &&
    [1, 2, 3].some((step) => ARMS.test(lowerAt(tokens, at + step))));
