import { SUFFERING, WOUNDS } from '../../lexicon/states.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has, lowerAt } from '../tokens-at.ts';

/** Verbs whose object is an injury: *suffered*. */
export const SUFFERS: ReadonlySet<string> = new Set(SUFFERING);
const HURTS = new Set(WOUNDS);

/** *burns*, *stab wounds*. */
const isHurt = (word: string): boolean => HURTS.has(word) || /_(?:wounds?|injury|injuries|burns)$/.test(word);

/** *suffered burns*, *lost a leg*, *escaped with scratches*. */
export const hurtWithin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) => isHurt(lowerAt(tokens, at + step)));

/** *has a gunshot wound*, *had serious head injuries*: only articles and adjectives stand before the injury. */
export function ownWounds(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 6; next++) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && !token.glued) || has(token, Tag.Preposition | Tag.Have | Tag.Be))
      return false;
    if (isHurt(token.lower)) return true;
  }
  return false;
}

/** *52 patients with burns*, *two of them with gunshot wounds*. */
export const withWounds = (tokens: readonly Token[], at: number): boolean =>
  /^(?:with|from)$/.test(lowerAt(tokens, at)) &&
  hurtWithin(tokens, at + 1) &&
  !/^(?:of|in)$/.test(lowerAt(tokens, at + 1));
