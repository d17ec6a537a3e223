import type { Group } from '../lexicon/categories.ts';
import { AT_WAR, MINORS } from '../lexicon/group-words.ts';
import { Tag } from '../lexicon/word.ts';
import type { Token } from '../tokens/token.ts';
import type { Mention, Reading } from './frames/frame.ts';
import { isMilitantSide } from './nouns/group.ts';
import { has, lowerAt, skipAdverbs } from './tokens-at.ts';

/** How far before the number the body may stand whose people they are, in tokens. */
const REACH = 12;

/** Who the counted people are by whose they are, where their noun does not say it: *two of its men*, *the rebels' dead*, *lost 5,200 dead in the war*; null where nothing tells. */
export function groupByOwner(mention: Mention, { measure, group }: Reading, rule: string): Group | null {
  const { tokens, quantity, noun, before } = mention;
  if (group) return null;
  if (noun.head === 'pronoun' && noun.partitive && isUnderAge(tokens, noun.after)) return 'children';
  if (noun.group === 'men')
    return isOwned(tokens, noun.first) || isLost(tokens, quantity.from) ? bodyBefore(tokens, quantity.from) : null;
  // *57 terrorists, among them four field commanders*
  if (
    noun.group === 'military' &&
    before?.noun.group === 'militants' &&
    isNext(tokens, before.noun.after, quantity.from)
  )
    return /^(?:commanders?|leaders?|chiefs?|officers?)$/.test(lowerAt(tokens, noun.after - 1)) ? 'militants' : null;
  if (noun.group !== null) return null;
  if (measure === 'mobilized' && noun.head === 'elided') return 'military';
  if (measure !== 'killed' && measure !== 'wounded' && measure !== 'casualties') return null;
  if (rule === 'toll') return ownerOfToll(tokens, quantity.from) ?? sameForce(mention);
  if (noun.head !== 'state') return null;
  const lost = isLost(tokens, quantity.from) || (before?.noun.head === 'state' && before.noun.group === 'military');
  return lost && around(mention).some(({ lower }) => AT_WAR.has(lower)) ? 'military' : null;
}

/** *19 of them under 18*, *22 of those on the list are minors*. */
function isUnderAge(tokens: readonly Token[], at: number): boolean {
  let next = skipAdverbs(tokens, at);
  if (has(tokens[next], Tag.Be)) next = skipAdverbs(tokens, next + 1);
  if (MINORS.has(lowerAt(tokens, next))) return true;
  const age = tokens[lowerAt(tokens, next + 1) === 'age' ? next + 2 : next + 1];
  return /^(?:under|below)$/.test(lowerAt(tokens, next)) && Number(age?.lower) <= 18;
}

const isOwned = (tokens: readonly Token[], first: number): boolean =>
  [0, 1].some((step) => /^(?:its|their)$/.test(lowerAt(tokens, first - step)));

const isLost = (tokens: readonly Token[], from: number): boolean =>
  [1, 2].some((step) => /^los(?:e|es|t|ing)$/.test(lowerAt(tokens, from - step)));

/** The group of the armed body that the words before the number name; null where they name none. */
function bodyBefore(tokens: readonly Token[], from: number): Group | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at];
    if (isMilitantSide(token)) return 'militants';
    if (token?.word.person?.armed) return token.word.person.group;
    if (has(token, Tag.Collective)) return 'military';
  }
  return null;
}

/** *the rebels' dead*, *the army's losses*: whose a toll is. */
function ownerOfToll(tokens: readonly Token[], from: number): Group | null {
  for (let at = from - 1; at > Math.max(0, from - REACH); at--) {
    if (!/^(?:'s|’s|'|’)$/.test(lowerAt(tokens, at)) || !tokens[at + 1]?.word.stateNoun) continue;
    const owner = tokens[at - 1];
    if (isMilitantSide(owner)) return 'militants';
    return owner?.word.person?.armed ? owner.word.person.group : has(owner, Tag.Collective) ? 'military' : null;
  }
  return null;
}

/** Beyond this many times as many are no longer the same force's. */
const TIMES = 10;

/** *52,000 soldiers were killed. She gave the number of wounded as 370,000*: of those who were counted just before. */
function sameForce(mention: Mention): Group | null {
  const { quantity, noun, earlier } = mention;
  if (noun.head !== 'elided' || !earlier || around(mention).some(({ lower }) => /tolls?$/.test(lower))) return null;
  const group = earlier.noun.group;
  if (group !== 'military') return null;
  const many = earlier.quantity.low * TIMES >= quantity.low && quantity.low * TIMES >= earlier.quantity.low;
  return many ? group : null;
}

/** How far from the number the sentence is looked through, in tokens. */
const NEAR = 40;

const around = ({ tokens, quantity }: Mention): readonly Token[] =>
  tokens.slice(Math.max(0, quantity.from - NEAR), quantity.to + NEAR);

/** *, among them*: nothing else stands between the two. */
const isNext = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from <= 3 &&
  tokens.slice(from, to).every(({ lower }) => /^(?:,|including|among_them|and)$/.test(lower));
