import { shapesOf } from '../lexicon/shapes.ts';
import { Tag } from '../lexicon/word.ts';
import { nth } from '../tokens/nth.ts';
import { has } from '../tokens/tags.ts';
import type { Token } from '../tokens/token.ts';

export { has };

/** Whether the token at `at` is an auxiliary: a possessive *'s* is none. */
export function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Tag.Be | Tag.Have | Tag.Do | Tag.Modal)) return false;
  return lowerAt(tokens, at) !== "'s" || has(nth(tokens, at - 1), Tag.Pronoun | Tag.Relative);
}

/** Any auxiliary verb. */
export const AUXILIARY = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;

/** The token's lower-case form, `''` past the ends. */
export const lowerAt = (tokens: readonly Token[], at: number): string => nth(tokens, at)?.lower ?? '';

/** The nearest place at or after `at` that holds no adverb. */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isAdverb(tokens[next])) next += 1;
  return next;
}

/** What stands where adverbs do, beside its other uses. */
const LIKE_ADVERBS = new Set(['either', 'both', 'aboard', 'on_board', 'onboard', 'inside', 'nationwide']);
const mayBeLike = shapesOf(LIKE_ADVERBS);

/** An adverb and nothing else: *reportedly*, *also*; *dead* and *missing* predicate a state and are none. */
export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((has(token, Tag.Adverb) &&
    token.word.state === null &&
    token.word.stateNoun === null &&
    !has(token, Tag.Determiner)) ||
    (token.kind === 'word' &&
      token.lower.endsWith('ly') &&
      token.word.person === null &&
      token.word.verb === null &&
      token.word.side === null &&
      (!token.capital || token.lower.length > 8)) ||
    (mayBeLike(token.lower) && LIKE_ADVERBS.has(token.lower)));

export const isQuote = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && /^["“”«»‘’']$/.test(token.lower);
