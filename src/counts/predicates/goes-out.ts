import { BOUND, HOMES } from '../../lexicon/force-words.ts';
import { BODIES_LEFT } from '../../lexicon/other-objects.ts';
import { CAMPSITES, DWELLINGS } from '../../lexicon/shelter-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { State } from '../state.ts';
import { has, lowerAt } from '../tokens-at.ts';

/** How far behind *left* the place may stand that they are bound for, in tokens. */
const REACH = 6;

const LEAVES = /^(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?)$/;

/** *left the agency*, *have left their jobs*: they work there no longer, and nobody withdrew them. */
export const leavesBody = (tokens: readonly Token[], { measure, after }: State): boolean =>
  measure === 'withdrawn' &&
  LEAVES.test(lowerAt(tokens, after - 1)) &&
  has(tokens[after], Tag.Determiner | Tag.Possessive) &&
  BODIES_LEFT.has(lowerAt(tokens, after + 1));

/** *have left the hamlets*, *left campsites along the river*: whom something drove out; null where they left something else. */
export const leavesHome = (tokens: readonly Token[], { measure, after }: State): 'displaced' | 'evacuated' | null => {
  if (measure !== 'withdrawn' || !LEAVES.test(lowerAt(tokens, after - 1))) return null;
  const place = lowerAt(tokens, has(tokens[after], Tag.Determiner | Tag.Possessive) ? after + 1 : after);
  return DWELLINGS.has(place) ? 'displaced' : CAMPSITES.has(place) ? 'evacuated' : null;
};

/** *serving life sentences*: in prison, and nowhere sent. */
export const servesTime = (tokens: readonly Token[], { measure, after }: State): boolean =>
  measure === 'deployed' &&
  /^serv(?:e|es|ed|ing)$/.test(lowerAt(tokens, after - 1)) &&
  [0, 1, 2, 3].some((step) =>
    /^(?:life\w*|sentences?|terms?|time|prison\w*|years|jail)$/.test(lowerAt(tokens, after + step)),
  );

/** *left for the border*, *left the capital for Mali*: those who leave for a place are sent there, unless it is their home. */
export function goesOut(tokens: readonly Token[], state: State): State {
  if (state.measure !== 'withdrawn' || !LEAVES.test(lowerAt(tokens, state.after - 1))) return state;
  for (let at = state.after; at < state.after + REACH; at++) {
    if (tokens[at]?.kind !== 'word') return state;
    if (!BOUND.has(lowerAt(tokens, at))) continue;
    const home = [1, 2, 3].some((step) => HOMES.test(lowerAt(tokens, at + step)));
    return home ? state : { ...state, measure: 'deployed' };
  }
  return state;
}
