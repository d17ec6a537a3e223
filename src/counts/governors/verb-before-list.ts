import { Tag } from '../../lexicon/word.ts';
import { isName } from '../../tokens/name.ts';
import type { Token } from '../../tokens/token.ts';
import { modalityBefore, type State, triggerOf } from '../state.ts';
import { has, lowerAt } from '../tokens-at.ts';
import { isPassive } from './verb.ts';

/** *killed Cardinal X and six others*: the verb stands before other objects, which no number counts. */
export function verbBeforeList(tokens: readonly Token[], at: number): State | null {
  const joiner = lowerAt(tokens, at - 1);
  if (joiner !== 'and' && joiner !== 'as_well_as' && joiner !== 'along_with') return null;
  // *killed himself and four others*
  if (/^kill\w*_(?:him|her|them)sel(?:f|ves)$/.test(lowerAt(tokens, at - 2)))
    return { measure: 'killed', weak: false, modality: modalityBefore(tokens, at - 2, 'killed'), after: at };
  for (let next = at - 2; next >= Math.max(0, at - 16); next--) {
    const token = tokens[next];
    if (!token || /^[;:]$/.test(token.lower)) return null;
    const trigger = triggerOf(token);
    if (
      trigger &&
      trigger.counted !== 'subject' &&
      !isName(tokens, next) &&
      !isPassive(tokens, next) &&
      startsList(tokens, next + 1)
    )
      return {
        measure: trigger.measure,
        weak: trigger.weak,
        modality: modalityBefore(tokens, next, trigger.measure),
        after: at,
      };
    if (has(token, Tag.Be | Tag.Have | Tag.Modal | Tag.Subordinator | Tag.Relative) && token.lower !== "'s")
      return null;
    if (token.word.verb && !token.capital && !token.word.person) return null;
  }
  return null;
}

/** The first object of such a list: an article, a possessive or a name. */
const startsList = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' ||
  (tokens[at]?.word.number ?? null) !== null ||
  has(tokens[at], Tag.Determiner) ||
  tokens[at]?.capital === true ||
  (tokens[at]?.word.person ?? null) !== null;
