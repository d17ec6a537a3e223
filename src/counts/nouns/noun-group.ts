import { ARMED, type Group } from '../../lexicon/categories.ts';
import { COUNTING_MEMBERS, MODIFIER_GROUPS } from '../../lexicon/group-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Token } from '../../tokens/token.ts';
import { type NounGroup, nounOf } from '../count.ts';
import { has } from '../tokens-at.ts';
import { affiliationOf } from './affiliation.ts';
import { groupOf, joinedHead, modifierGroup } from './group.ts';
import { findHead } from './head.ts';
import { memberOf } from './members.ts';
import { followedByPerson, isDefinite, isTimeAhead, namesWhole } from './neighbours.ts';

/** The noun group that a quantity counts: after it (*12 Russian soldiers*), or the whole that it is a share of (*two of the injured*). */
export function readNounGroup(text: string, tokens: readonly Token[], quantity: Quantity): NounGroup {
  let at = quantity.to;
  if (tokens[at]?.lower === '-' && /^(?:strong|man|member)$/.test(tokens[at + 1]?.lower ?? ''))
    return bodyAt(text, tokens, at + 2);
  let partitive = false;
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'among') {
    const family = afterFamily(tokens, at + 1);
    if (family > 0) return familyAt(text, tokens, at, family);
    partitive = namesWhole(tokens[at + 1]);
    at += 1;
    while (
      isDefinite(tokens[at]) ||
      tokens[at]?.lower === 'all' ||
      tokens[at]?.lower === 'about' ||
      tokens[at]?.lower === 'more_than' ||
      tokens[at]?.lower === 'some' ||
      tokens[at]?.lower === 'at_least'
    )
      at += 1;
    const owned = afterOwner(tokens, at);
    if (isNumber(tokens[owned])) at = owned + 1;
    else if (owned > at) return ofOwner(text, tokens, owned);
    else if (isNumber(tokens[at])) at += 1;
  }
  // What begins with an article is not what the number counts: *brings to 40 the number of dead*.
  else if (has(tokens[at], Tag.Determiner) && !COUNTABLE.has(tokens[at]?.lower ?? '')) return nobody(tokens, at);
  else if (endsHeadline(tokens, at) || isNextLabel(tokens, at) || isTimeAhead(tokens, at)) return nobody(tokens, at);
  // *took four prisoner*: the state they are brought into.
  else if (quantity.low > 1 && isStateOfMany(tokens, at)) return nobody(tokens, at);
  if (partitive && /^(?:aboard|on_board|onboard|inside)$/.test(tokens[at]?.lower ?? '') && isNumber(tokens[at - 1]))
    return { ...nobody(tokens, at, partitive), head: 'person', group: 'people' };
  // *five of those we treated*, *nine of those on the list*: the pronoun is all there is.
  if (
    partitive &&
    /^(?:those|these)$/.test(tokens[at - 1]?.lower ?? '') &&
    (OTHERS.test(tokens[at]?.lower ?? '') || has(tokens[at], Tag.Preposition))
  )
    return { ...nobody(tokens, at, partitive), first: at - 1, head: 'pronoun' };
  const shared = sharedNoun(text, tokens, quantity, at);
  if (shared) return shared;
  const group = groupAt(text, tokens, at, partitive);
  if (group.head === 'pronoun' && partitive) return withDescription(text, tokens, group);
  const later = laterNoun(text, tokens, group);
  return later ? nounOf(group, group.head, later, group.affiliation) : group;
}

/** Who does something to those of whom the number is a part. */
const OTHERS = /^(?:we|they|he|she|i|you)$/;

/** *six of a family*, *five of the same family*: the token behind the family, or 0. */
function afterFamily(tokens: readonly Token[], at: number): number {
  if (!/^(?:a|an|one|the|same|another|this|that)$/.test(tokens[at]?.lower ?? '')) return 0;
  for (let next = at + 1; next < at + 4; next++)
    if (/^(?:family|household)$/.test(tokens[next]?.lower ?? '')) return next + 1;
    else if (tokens[next]?.kind !== 'word' || tokens[next]?.word.person) return 0;
  return 0;
}

/** The noun group of those of a family. */
const familyAt = (text: string, tokens: readonly Token[], at: number, after: number): NounGroup => {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[after - 1]?.end ?? start;
  return { ...nobody(tokens, at), after, start, end, text: text.slice(start, end), head: 'person', group: 'people' };
};

/** How many words an owner may have: *the country's*, *the town council's*. */
const OWNER = 3;

/** *12 of the country's soldiers*, *nine of the ship's 40 crew*: the token behind the owner, whose people are counted; `at` where none is named. */
function afterOwner(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + OWNER; next++) {
    const owner = tokens[next - 1];
    if (owner?.kind !== 'word' || owner.word.person?.plural) return at;
    if (tokens[next]?.lower === "'s") return next + 1;
  }
  return at;
}

/** *12 of Russia's soldiers*: they are no share of a whole that is counted. */
function ofOwner(text: string, tokens: readonly Token[], at: number): NounGroup {
  const group = groupAt(text, tokens, at);
  const side = tokens[at - 2]?.word.side?.name;
  return side && group.affiliation.length === 0 ? nounOf(group, group.head, group.group, [side]) : group;
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || (token?.word.number ?? null) !== null;

/** *4 and 7 soldiers*, *two or three men*: the noun behind the second number serves the first. */
function sharedNoun(text: string, tokens: readonly Token[], quantity: Quantity, at: number): NounGroup | null {
  const second = tokens[at + 1];
  if (at !== quantity.after || !/^(?:and|or)$/.test(tokens[at]?.lower ?? '') || !second) return null;
  if (second.kind !== 'number' && second.word.number === null) return null;
  const group = groupAt(text, tokens, at + 2);
  return group.head === 'person' && group.first === at + 2 ? group : null;
}

/** *40 Ukrainian and 20 Russian soldiers*: who those are that only an adjective of a nation counts, from the noun behind the next number; or null. */
function laterNoun(text: string, tokens: readonly Token[], { head, after, first }: NounGroup): Group | null {
  if (head !== 'person' || after !== first + 1 || tokens[first]?.word.side?.as !== 'adjective') return null;
  if (!/^(?:and|or|,)$/.test(tokens[after]?.lower ?? '') || !isNumber(tokens[after + 1])) return null;
  const next = groupAt(text, tokens, after + 2);
  return next.head === 'person' && next.after > after + 3 ? next.group : null;
}

/** *a 40,000-strong reaction unit*: the body is what is named. */
function bodyAt(text: string, tokens: readonly Token[], at: number): NounGroup {
  for (let next = at; next < at + 5; next++) {
    if (!has(tokens[next], Tag.Collective)) continue;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[next]?.end ?? start;
    return {
      ...nobody(tokens, at),
      after: next + 1,
      end,
      text: text.slice(start, end),
      head: 'unknown',
      affiliation: affiliationOf(text, tokens, at, next + 1, next),
    };
  }
  return nobody(tokens, at);
}

/** *prisoner*, *hostage*, *captive*: behind a number of several no noun. */
const isStateOfMany = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.state !== null && tokens[at]?.word.person?.plural === false && !followedByPerson(tokens, at);

const COUNTABLE = new Set(['other', 'another', 'such', 'more', 'no', 'these', 'those']);

/** *put at seven-newspaper*: the credit that a headline hangs on with a hyphen. */
const endsHeadline = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '-' &&
  has(tokens[at + 1], Tag.SourceNoun) &&
  !tokens[at + 1]?.word.person &&
  (at + 2 >= tokens.length || tokens[at + 2]?.kind === 'mark');

/** *Deaths: 14 Injuries: 52*: the label of the number that follows. */
const isNextLabel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && tokens[at + 1]?.lower === ':' && tokens[at - 2]?.lower === ':';

/** The noun group of a number whose noun is left out. */
const nobody = (tokens: readonly Token[], at: number, partitive = false): NounGroup => ({
  first: at,
  after: at,
  start: tokens[at]?.start ?? 0,
  end: tokens[at]?.start ?? 0,
  text: '',
  group: null,
  affiliation: [],
  state: null,
  head: 'elided',
  partitive,
  armed: false,
});

/** *258 of them civilians*, *14 of them Colombian*: the noun behind the pronoun tells who they are. */
function withDescription(text: string, tokens: readonly Token[], pronoun: NounGroup): NounGroup {
  const described = groupAt(text, tokens, pronoun.after);
  if (described.head !== 'person' || described.first !== pronoun.after) return pronoun;
  return {
    ...described,
    first: pronoun.first,
    start: pronoun.start,
    text: text.slice(pronoun.start, described.end),
    partitive: true,
    state: null,
    armed: false,
    head: 'pronoun',
  };
}

/** The noun group that begins at token `at`: modifiers, head, and what tells who they are (*members of the police*). */
export function groupAt(text: string, tokens: readonly Token[], at: number, partitive = false): NounGroup {
  const head = findHead(tokens, at);
  if (head.kind === 'elided') return nobody(tokens, at, partitive);
  const token = tokens[head.at];
  const complement =
    token && COUNTING_MEMBERS.has(token.lower) && tokens[head.at + 1]?.lower === 'of'
      ? memberOf(text, tokens, head.at + 2)
      : null;
  const after = complement?.after ?? head.at + 1;
  const joined = complement ? null : joinedHead(tokens, after);
  const end = joined ?? after;
  const start = tokens[at]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  const own = token?.word.person?.group ?? null;
  const group =
    head.kind === 'state'
      ? (modifierGroup(tokens, at, head.at) ?? amongGroup(text, tokens, head.at + 1))
      : groupOf(tokens, at, head.at, own === 'militants' ? own : (complement?.group ?? own), joined);
  return {
    first: at,
    after: end,
    start,
    end: stop,
    text: text.slice(start, stop),
    group,
    affiliation: affiliationOf(text, tokens, at, end, head.at),
    state: head.kind === 'state' ? (token?.word.stateNoun?.measure ?? null) : (token?.word.person?.state ?? null),
    head: head.kind,
    partitive,
    armed:
      ARMED.has(group ?? 'people') ||
      (joined !== null && ARMED.has(own ?? 'people') && ARMED.has(tokens[joined - 1]?.word.person?.group ?? 'people')),
  };
}

/** *26 dead among the army ranks*, *12 deaths among civilians*: whose, behind the noun. */
function amongGroup(text: string, tokens: readonly Token[], at: number): Group | null {
  // *18 dead and 40 wounded among the ranks*
  if (tokens[at]?.lower === 'and' && isNumber(tokens[at + 1]) && tokens[at + 3]?.lower === 'among')
    return amongGroup(text, tokens, at + 3);
  if (tokens[at]?.lower !== 'among') return null;
  const first = isDefinite(tokens[at + 1]) ? at + 2 : at + 1;
  return MODIFIER_GROUPS.get(tokens[first]?.lower ?? '') ?? groupAt(text, tokens, first).group;
}
