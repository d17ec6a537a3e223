import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { isModifierUse } from '../nouns/head.ts';
import { STOPS } from '../nouns/neighbours.ts';
import { has, isAuxiliary, lowerAt, skipAdverbs } from '../tokens-at.ts';

/** How long one item of a list may be, and the whole list, in tokens: no sentence names more, and a table of numbers may be endless. */
const LONGEST = 7;
const LIST = 48;

/** *two lieutenants, and six soldiers were killed*: from the comma before an item, the token behind the last one; -1 where no list of people ends with *and*. */
export function beyondList(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + LIST && (lowerAt(tokens, next) === ',' || lowerAt(tokens, next) === 'and')) {
    const last = lowerAt(tokens, next) === 'and' || lowerAt(tokens, next + 1) === 'and';
    const after = afterItem(tokens, lowerAt(tokens, next + 1) === 'and' ? next + 2 : next + 1);
    if (after < 0) return -1;
    // *the two brothers, 14 and 15, were killed*: ages.
    if (last && isBareNumber(tokens, after)) return -1;
    if (last) return after;
    next = after;
  }
  return -1;
}

/** Whether the item that ends before `after` is a number and nothing else, at the end of the list. */
const isBareNumber = (tokens: readonly Token[], after: number): boolean =>
  lowerAt(tokens, after) === ',' && tokens[after - 1]?.kind === 'number';

/** The token behind the noun of people that an item of a list ends with, or behind a bare number (*four, seven and nine soldiers*); -1 where it is no item. */
function afterItem(tokens: readonly Token[], at: number): number {
  const isNumber = tokens[at]?.kind === 'number' || (tokens[at]?.word.number ?? null) !== null;
  if (isNumber && /^(?:,|and)$/.test(lowerAt(tokens, at + 1))) return at + 1;
  for (let next = at; next < at + LONGEST; next++) {
    const token = tokens[next];
    if (!token || has(token, STOPS)) return -1;
    if (token.kind === 'mark' && !token.glued) return -1;
    if (token.word.person && !isModifierUse(tokens, next)) return next + 1;
    if (token.word.verb && !has(token, Tag.Adjective) && !token.word.person) return -1;
  }
  return -1;
}

/** Whether the comma at `at` only parts the subject from its verb: *two men from the north, were killed*. *The man, 23, was shot* gives an age. */
export const resumes = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === ',' &&
  tokens[at - 1]?.kind !== 'number' &&
  (tokens[at - 1]?.word.number ?? null) === null &&
  isAuxiliary(tokens, skipAdverbs(tokens, at + 1));
