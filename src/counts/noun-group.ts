import type { Group, Measure } from '../lexicon/categories.ts';
import { ARMED } from '../lexicon/people.ts';
import { Form, Tag } from '../lexicon/word.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isName } from '../tokens/name.ts';
import type { Token } from '../tokens/token.ts';
import type { NounGroup } from './count.ts';

const has = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.word.tags & bits) !== 0;

/** Words that end a noun group however they are read. */
const STOPS =
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Relative |
  Tag.Subordinator |
  Tag.Be |
  Tag.Have |
  Tag.Do |
  Tag.Modal |
  Tag.Negation;
const COUNTING_MEMBERS = new Set(
  'member members personnel staff employees supporters followers relatives units people residents citizens nationals agents elements men officers troops survivors group groups families crew'.split(
    ' ',
  ),
);
const LONGEST = 9;

/** The noun group that a quantity counts: after it (*12 Russian soldiers*), or the whole that it is a share of (*two of the injured*). */
export function readNounGroup(text: string, tokens: readonly Token[], quantity: Quantity): NounGroup {
  let at = quantity.to;
  if (tokens[at]?.lower === '-' && /^(?:strong|man|member)$/.test(tokens[at + 1]?.lower ?? ''))
    return bodyAt(text, tokens, at + 2);
  let partitive = false;
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'among') {
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
    if (tokens[at]?.kind === 'number' || (tokens[at]?.word.number ?? null) !== null) at += 1;
  }
  // What begins with an article is not what the number counts: *brings to 40 the number of dead*.
  else if (has(tokens[at], Tag.Determiner) && !COUNTABLE.has(tokens[at]?.lower ?? '')) return nobody(tokens, at);
  else if (endsHeadline(tokens, at)) return nobody(tokens, at);
  const group = groupAt(text, tokens, at, partitive);
  return group.head === 'pronoun' && partitive ? withDescription(text, tokens, group) : group;
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

const COUNTABLE = new Set(['other', 'another', 'such', 'more', 'no', 'these', 'those']);

/** *put at seven-newspaper*: the credit that a headline hangs on with a hyphen. */
const endsHeadline = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '-' &&
  has(tokens[at + 1], Tag.SourceNoun) &&
  !tokens[at + 1]?.word.person &&
  (at + 2 >= tokens.length || tokens[at + 2]?.kind === 'mark');

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

/** *of the 12*, *of them*: a whole that the text has spoken of; *of their troops* names none. */
const namesWhole = (token: Token | undefined): boolean =>
  (isDefinite(token) && !has(token, Tag.Possessive)) || has(token, Tag.Pronoun | Tag.Relative);

const isDefinite = (token: Token | undefined): boolean => has(token, Tag.Determiner | Tag.Possessive);

/** The noun group that begins at token `at`: modifiers, head, and what tells who they are (*members of the police*). */
export function groupAt(text: string, tokens: readonly Token[], at: number, partitive = false): NounGroup {
  const head = findHead(tokens, at);
  if (head.kind === 'elided' || head.kind === 'unknown-verb') return nobody(tokens, at, partitive);
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
      : groupOf(tokens, at, head.at, complement?.group ?? own, joined);
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
    armed: ARMED.has(group ?? 'people'),
  };
}

type Head = { at: number; kind: 'person' | 'state' | 'pronoun' | 'thing' | 'unknown' | 'elided' | 'unknown-verb' };

/** The head: the last noun of people in an unbroken run of modifiers and nouns. */
function findHead(tokens: readonly Token[], from: number): Head {
  let best: Head = { at: from, kind: 'elided' };
  let unknown = -1;
  for (let at = from; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (!token) break;
    const { word } = token;
    if (token.kind === 'mark') {
      if (token.lower === '-' && token.glued) continue;
      if (token.lower === ',' && at > from && isComma(tokens, at)) continue;
      if (token.lower === "'" || token.lower === '’') continue;
      if (at === from && /^["“‘]$/.test(token.lower)) continue;
      break;
    }
    if (isAge(tokens, at)) {
      at += tokens[at + 3]?.lower === '-' ? 4 : 2;
      continue;
    }
    if (token.kind === 'number') break;
    if (has(token, STOPS) && !word.person && !word.side) break;
    if (at === from && has(token, Tag.Pronoun) && !word.person) return { at, kind: 'pronoun' };
    if (has(token, Tag.Pronoun) && !word.person) break;
    // *others suffered minor injuries*: behind a plural a noun of people is another phrase's.
    if (best.kind === 'person' && tokens[best.at]?.word.person?.plural && best.at !== at - 1) break;
    if (word.person && !isModifierUse(tokens, at)) {
      best = { at, kind: 'person' };
      continue;
    }
    if (word.stateNoun && (word.stateNoun.plural || tokens[at + 1]?.lower !== 'toll') && !followedByNoun(tokens, at)) {
      if (best.kind === 'person' && isStateOfPerson(token)) break;
      return { at, kind: 'state' };
    }
    if (isVerbHere(tokens, at, from)) break;
    if (has(token, Tag.TimeUnit) && best.kind === 'elided') return { at, kind: 'thing' };
    if (has(token, Tag.Thing | Tag.Cause) && !followedByPerson(tokens, at) && !tokens[at + 1]?.word.stateNoun)
      return best.kind === 'person' ? best : { at, kind: 'thing' };
    if (has(token, Tag.Adverb) && !has(token, Tag.Adjective) && best.kind === 'person') break;
    if (best.kind === 'person' && !word.person) {
      if (tokens[best.at]?.word.person?.plural || !followedByPerson(tokens, at)) break;
      continue;
    }
    if (!has(token, Tag.Adjective | Tag.Adverb) && !word.side) unknown = at;
  }
  if (best.kind === 'elided' && unknown >= 0) return { at: unknown, kind: 'unknown' };
  if (best.kind === 'elided' && tokens[from]?.word.side) return sideHead(tokens, from);
  return best;
}

/** *19-year-old*, between a number and its noun. */
const isAge = (tokens: readonly Token[], at: number): boolean => {
  const unit = tokens[at]?.kind === 'number' || tokens[at]?.word.number !== null ? tokens[at + 2] : undefined;
  return tokens[at + 1]?.lower === '-' && tokens[at + 1]?.glued === true && has(unit, Tag.TimeUnit);
};

/** *dead*, *wounded*, *missing* behind a noun predicate its state; *deaths* and *casualties* are counted themselves. */
const isStateOfPerson = ({ word }: Token): boolean =>
  word.state !== null || word.verb !== null || (word.tags & Tag.Adjective) !== 0;

/** *three Venezuelan*, *two British*: an adjective of a nation that stands alone. */
function sideHead(tokens: readonly Token[], from: number): Head {
  const next = tokens[from + 1];
  return !next || next.kind === 'mark' || (has(next, STOPS) && next.lower !== "'s")
    ? { at: from, kind: 'person' }
    : { at: from, kind: 'elided' };
}

/** A comma between two adjectives: *unarmed, elderly villagers*. */
const isComma = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], Tag.Adjective) &&
  has(tokens[at + 1], Tag.Adjective) &&
  tokens[at + 2]?.word.person !== null &&
  tokens[at + 2]?.word.person !== undefined;

/** A noun of people that only describes the next one: *police officers*, *child soldiers*, *Israeli tourists*. */
function isModifierUse(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const own = tokens[at]?.word;
  if (!next || !own) return false;
  if (next.lower === '-' && next.glued) return tokens[at + 2]?.kind === 'word';
  if (next.kind !== 'word') return false;
  if (next.word.person && (!own.person?.plural || own.side)) return true;
  return !own.person?.plural && has(next, Tag.Thing | Tag.Toll | Tag.Collective) && !next.word.verb;
}

const followedByPerson = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.lower !== '-')) return false;
    if (has(token, STOPS)) return false;
    if (token.word.person) return true;
  }
  return false;
};

const followedByNoun = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    (next.word.person !== null || next.word.stateNoun !== null || (has(next, Tag.Thing) && !has(next, STOPS)))
  );
};

/** Whether the token is used as a verb: a participle that no noun of people follows, or a finite form. */
function isVerbHere(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const verb = token?.word.verb;
  const state = token?.word.state;
  if (!verb && !state) return false;
  if (
    followedByPerson(tokens, at) &&
    at - from < 3 &&
    (!verb || (verb.forms & Form.Gerund) === 0 || tokens[at + 1]?.word.person || tokens[at + 1]?.word.stateNoun)
  )
    return false;
  if (
    verb &&
    (verb.forms & (Form.Gerund | Form.Participle)) !== 0 &&
    tokens[at + 1]?.word.stateNoun?.plural &&
    !tokens[at + 1]?.word.state &&
    tokens[at + 1]?.lower !== 'injured'
  )
    return false;
  if (verb && token && !verb.trigger && (token.word.tags & (Tag.Thing | Tag.Collective)) !== 0) return false;
  return true;
}

/** *members of the police and gendarmerie*, *members of National Directorate of Security (NDS)*. */
function memberOf(
  text: string,
  tokens: readonly Token[],
  at: number,
): { after: number; group: Group | null; armed: boolean } {
  let next = at;
  while (isDefinite(tokens[next])) next += 1;
  let after = next;
  let group: Group | null = null;
  for (let step = next; step < tokens.length && step - next < 8; step++) {
    const token = tokens[step];
    if (!token || token.kind === 'number') break;
    if (token.kind === 'mark') {
      if (token.lower === '(' && tokens[step + 2]?.lower === ')') {
        after = step + 3;
        break;
      }
      if (token.lower === "'" || (token.lower === '-' && token.glued)) continue;
      break;
    }
    if (token.lower === "'s" || token.lower === 'of' || token.lower === 'the') continue;
    if (
      token.lower === 'and' &&
      tokens[step + 1] &&
      !isVerbHere(tokens, step + 1, step + 1) &&
      !has(tokens[step + 1], STOPS | Tag.Determiner) &&
      tokens[step + 1]?.kind === 'word'
    )
      continue;
    if (
      has(token, STOPS | Tag.Determiner) ||
      (token.word.verb && !token.capital && !followedByPerson(tokens, step) && (token.word.tags & Tag.Collective) === 0)
    )
      break;
    group ??= token.word.person?.group ?? (has(token, Tag.Collective) ? collectiveGroup(tokens, next, step) : null);
    after = step + 1;
  }
  const phrase = text.slice(tokens[next]?.start ?? 0, tokens[after - 1]?.end ?? 0).toLowerCase();
  if (/police|gendarm/.test(phrase)) group = 'police';
  else if (/security|army|armed|military|guard|forces|navy|marine|brigade|battalion|regiment/.test(phrase))
    group = 'military';
  else if (/rebel|militia|taliban|guerrilla|insurgent|gang|cartel|islamic state|al[- ]qaeda/.test(phrase))
    group = 'militants';
  return { after, group, armed: group === 'military' || group === 'police' || group === 'militants' };
}

const collectiveGroup = (tokens: readonly Token[], from: number, to: number): Group =>
  tokens
    .slice(from, to + 1)
    .some(({ lower }) => lower === 'rebel' || lower === 'militia' || lower === 'gang' || lower === 'guerrilla')
    ? 'militants'
    : 'military';

/** *troops and NDS personnel*, *women or children*: a second bare noun of people joined to the head; the token after it, or null. */
function joinedHead(tokens: readonly Token[], at: number): number | null {
  const joiner = tokens[at]?.lower;
  if (joiner !== 'and' && joiner !== 'or') return null;
  for (let next = at + 1; next <= at + 4; next++) {
    const token = tokens[next];
    if (!token || token.kind !== 'word' || has(token, STOPS | Tag.Determiner) || token.word.number !== null)
      return null;
    if (token.word.person?.plural && !isModifierUse(tokens, next)) return next + 1;
    if (token.word.verb && !followedByPerson(tokens, next)) return null;
  }
  return null;
}

/** The head's group, unless a modifier before it says more: *civilian workers* stay people, *suicide car bombers* are militants, *armed youths* too. */
function groupOf(
  tokens: readonly Token[],
  first: number,
  head: number,
  own: Group | null,
  joined: number | null,
): Group | null {
  if (joined !== null) {
    const second = tokens[joined - 1]?.word.person?.group ?? null;
    if (own !== null && second !== own && !isForce(tokens[joined - 1]) && !isForce(tokens[head])) return 'people';
  }
  if (own === null || own === 'people' || own === 'men' || own === 'children' || own === 'women') {
    for (let at = first; at < head; at++) {
      const lower = tokens[at]?.lower ?? '';
      if (own === 'men' || own === 'people' || own === null) {
        if (MILITANT_MODIFIERS.has(lower) && (own !== 'people' || lower !== 'islamist')) return 'militants';
        if (MILITARY_MODIFIERS.has(lower) && isForce(tokens[head])) return 'military';
        if (POLICE_MODIFIERS.has(lower) && isForce(tokens[head])) return 'police';
      }
    }
  }
  return own;
}

/** Whose deaths they are, by the words before: *48 military casualties*, *208 guerrilla casualties*, *30 civilian deaths*. */
function modifierGroup(tokens: readonly Token[], first: number, head: number): Group | null {
  for (let at = head - 1; at >= first; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (token.word.person && token.word.person.group !== 'people') return token.word.person.group;
    if (MODIFIER_GROUPS.has(token.lower)) return MODIFIER_GROUPS.get(token.lower) ?? null;
    if (MILITANT_MODIFIERS.has(token.lower)) return 'militants';
  }
  return null;
}

/** *26 dead among the army ranks*, *12 deaths among civilians*: whose, behind the noun. */
function amongGroup(text: string, tokens: readonly Token[], at: number): Group | null {
  if (tokens[at]?.lower !== 'among') return null;
  const first = isDefinite(tokens[at + 1]) ? at + 2 : at + 1;
  return MODIFIER_GROUPS.get(tokens[first]?.lower ?? '') ?? groupAt(text, tokens, first).group;
}

const MODIFIER_GROUPS: ReadonlyMap<string, Group> = new Map([
  ['civilian', 'civilians'],
  ['military', 'military'],
  ['army', 'military'],
  ['navy', 'military'],
  ['marine', 'military'],
  ['soldier', 'military'],
  ['troop', 'military'],
  ['combat', 'military'],
  ['battlefield', 'military'],
  ['police', 'police'],
  ['child', 'children'],
]);
const MILITANT_MODIFIERS = new Set(
  'armed masked hooded rebel insurgent militant jihadist terrorist guerrilla taliban separatist paramilitary'.split(
    ' ',
  ),
);
const MILITARY_MODIFIERS = new Set(
  'national_guard coast_guard guard marine military army security navy naval troop armed defense defence combat'.split(
    ' ',
  ),
);
const POLICE_MODIFIERS = new Set(['police', 'gendarmerie']);
const isForce = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:personnel|forces?|officers?|members?|men|staff|agents?|guards?|recruits?|officials?|elements?)$/.test(
    token.lower,
  );

/** Sides named in the noun group, sorted, without repeats. A capital city alone names none. */
function affiliationOf(text: string, tokens: readonly Token[], from: number, to: number, head: number): string[] {
  const names = new Set<string>();
  for (let at = from; at < to; at++) {
    const side = tokens[at]?.word.side;
    if (!side || side.as === 'capital') continue;
    if (
      side.as === 'name' &&
      has(tokens[at - 1], Tag.Preposition) &&
      tokens[at - 1]?.lower !== 'of' &&
      tokens[at - 1]?.lower !== 'from'
    )
      continue;
    names.add(side.name);
  }
  if (names.size === 0) for (const name of unknownBody(text, tokens, from, to, head)) names.add(name);
  return [...names].sort();
}

/** The group that stands for a state noun's or an elided head's people. */
export const groupOfState = (state: Measure | null): Group =>
  state === 'captured' || state === 'detained' ? 'prisoners' : 'people';

const BELONGING =
  /^(?:members?|fighters?|militants?|activists?|supporters?|employees?|workers?|staff|staffers?|troops|soldiers|personnel|agents|rebels|guerrillas|recruits)$/;

/** An organisation that the lexicon does not know, by its capitals: *members of the State Guard*, *four Ulster Bus workers*. */
function unknownBody(text: string, tokens: readonly Token[], from: number, to: number, head: number): string[] {
  if (!BELONGING.test(tokens[head]?.lower ?? '')) return [];
  const complement = tokens[head + 1]?.lower === 'of';
  let first = complement ? head + 2 : from;
  const limit = complement ? to : head;
  while (first < limit && !isName(tokens, first)) first += 1;
  let after = first;
  while (
    after < limit &&
    (tokens[after]?.capital || (complement && tokens[after]?.lower === 'of' && tokens[after + 1]?.capital))
  )
    after += 1;
  return after > first ? [text.slice(tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0)] : [];
}
