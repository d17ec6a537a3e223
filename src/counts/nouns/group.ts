import { isArmedGroup } from '../../lexicon/armed-groups.ts';
import type { Group } from '../../lexicon/categories.ts';
import {
  CHILDS_AGE,
  FORCE_NOUNS,
  MILITANT_MODIFIERS,
  MILITARY_MODIFIERS,
  MODIFIER_GROUPS,
  POLICE_MODIFIERS,
  UNCOUNTED,
} from '../../lexicon/group-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has } from '../tokens-at.ts';
import { isModifierUse } from './head.ts';
import { followedByPerson, STOPS } from './neighbours.ts';

const LIST_GOES_ON = new Set([',', 'and', 'or']);

/** *troops and NDS personnel*, *women or children*: a second bare noun of people joined to the head; the token after it, or null. */
export function joinedHead(tokens: readonly Token[], from: number): number | null {
  let at = from;
  // *men, women and children*
  while (
    tokens[at]?.lower === ',' &&
    tokens[at + 1]?.word.person?.plural &&
    LIST_GOES_ON.has(tokens[at + 2]?.lower ?? '')
  )
    at += 2;
  const joiner = tokens[at]?.lower;
  if (joiner !== 'and' && joiner !== 'or') return null;
  for (let next = at + 1; next <= at + 4; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || has(token, STOPS | Tag.Determiner) || token.word.number !== null) return null;
    // *12 women and several children*: two counts.
    if (UNCOUNTED.has(token.lower)) return null;
    if (token.word.person?.plural && !isModifierUse(tokens, next)) return next + 1;
    if (token.word.verb && !followedByPerson(tokens, next)) return null;
  }
  return null;
}

/** The head's group, unless a modifier before it says more: *civilian workers* stay people, *suicide car bombers* are militants, *armed youths* too. */
export function groupOf(
  tokens: readonly Token[],
  first: number,
  head: number,
  own: Group | null,
  joined: number | null,
): Group | null {
  if (joined !== null) {
    const second = tokens[joined - 1]?.word.person?.group ?? null;
    // *soldiers and men* are soldiers; *men and women* are people.
    const forces = isForce(tokens[joined - 1]) || isForce(tokens[head]);
    const mixed = [own, second].some((group) => group === 'women' || group === 'children');
    if (own !== null && second !== own && (mixed || !forces)) return 'people';
  }
  // *two 16-year-olds*
  if (tokens[head]?.lower === 'olds' && Number(tokens[head - 4]?.lower) < 18) return 'children';
  if (own === null || own === 'people' || own === 'men' || own === 'children' || own === 'women') {
    for (let at = first; at < head; at++) {
      const lower = tokens[at]?.lower ?? '';
      if (CHILDS_AGE.has(lower) && own !== 'men') return 'children';
      if (own === 'men' || own === 'people' || own === null) {
        if (MILITANT_MODIFIERS.has(lower) && (own !== 'people' || lower !== 'islamist')) return 'militants';
        if (MILITARY_MODIFIERS.has(lower) && isForce(tokens[head])) return 'military';
        if (isMilitantSide(tokens[at]) && isForce(tokens[head])) return 'militants';
        if (POLICE_MODIFIERS.has(lower) && isForce(tokens[head])) return 'police';
      }
    }
  }
  return own;
}

/** Whose deaths they are, by the words before: *48 military casualties*, *208 guerrilla casualties*, *30 civilian deaths*. */
export function modifierGroup(tokens: readonly Token[], first: number, head: number): Group | null {
  for (let at = head - 1; at >= first; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (token.word.person && token.word.person.group !== 'people') return token.word.person.group;
    if (MODIFIER_GROUPS.has(token.lower)) return MODIFIER_GROUPS.get(token.lower) ?? null;
    if (MILITANT_MODIFIERS.has(token.lower) || isMilitantSide(token)) return 'militants';
  }
  return null;
}

/** *MRTA*, *Shining Path*: before *members* and the like. */
export const isMilitantSide = (token: Token | undefined): boolean =>
  token?.word.side?.as === 'organisation' && isArmedGroup(token.word.side.name);

const isForce = (token: Token | undefined): boolean => token !== undefined && FORCE_NOUNS.test(token.lower);
