import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { hurtWithin, SUFFERS } from '../predicates/harm.ts';
import { has } from '../tokens-at.ts';
import { followedByPerson, STOPS } from './neighbours.ts';

const LONGEST = 9;

/** The word that says what is counted, and what it is. */
export type Head = { at: number; kind: 'person' | 'state' | 'pronoun' | 'thing' | 'unknown' | 'elided' };

/** The head: the last noun of people in an unbroken run of modifiers and nouns. */
export function findHead(tokens: readonly Token[], from: number): Head {
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
      // *Eastern Liberation Army (ELA) rebels*
      if (
        best.kind === 'elided' &&
        at > from &&
        /^[([]$/.test(token.lower) &&
        /^[)\]]$/.test(tokens[at + 2]?.lower ?? '')
      ) {
        at += 2;
        continue;
      }
      break;
    }
    if (isAge(tokens, at)) {
      // *two 16-year-olds*
      if (tokens[at + 4]?.lower === 'olds') {
        best = { at: at + 4, kind: 'person' };
        break;
      }
      at += tokens[at + 3]?.lower === '-' ? 4 : 2;
      continue;
    }
    if (token.kind === 'number') break;
    // *two were killed and seven sustained injuries*
    if (at === from && SUFFERS.has(token.lower) && hurtWithin(tokens, at + 1)) break;
    // *would-be migrants*
    if (token.lower === 'would' && tokens[at + 2]?.lower === 'be' && tokens[at + 1]?.glued) {
      at += 2;
      continue;
    }
    if (has(token, STOPS) && !word.person && !word.side) break;
    if (at === from && has(token, Tag.Pronoun) && !word.person && !word.side) return { at, kind: 'pronoun' };
    if (has(token, Tag.Pronoun) && !word.person && !word.side) break;
    // *others suffered minor injuries*: behind a plural a noun of people is another phrase's.
    if (best.kind === 'person' && tokens[best.at]?.word.person?.plural && best.at !== at - 1) break;
    // *taken 594 soldiers prisoner*: the state they are brought into.
    if (best.kind === 'person' && word.state && word.person && !word.person.plural) break;
    // *an army of 90,000 guards the border*
    if (
      at === from &&
      word.verb?.forms === Form.Third &&
      has(tokens[at + 1], Tag.Determiner) &&
      has(tokens[at - 3], Tag.Collective)
    )
      break;
    if ((word.person && !isModifierUse(tokens, at)) || isDemonym(token)) {
      best = { at, kind: 'person' };
      continue;
    }
    if (word.stateNoun && (word.stateNoun.plural || tokens[at + 1]?.lower !== 'toll') && !followedByNoun(tokens, at)) {
      if (best.kind === 'person' && isStateOfPerson(token)) break;
      return { at, kind: 'state' };
    }
    // *burned 40 houses*: behind a number the form in -s is a noun.
    if (at === from && has(token, Tag.Thing) && word.verb?.forms === Form.Third) return { at, kind: 'thing' };
    if (isVerbHere(tokens, at, from)) break;
    if (has(token, Tag.TimeUnit) && best.kind === 'elided') return { at, kind: 'thing' };
    // *battle-related deaths*
    if (
      tokens[at + 1]?.lower === '-' &&
      tokens[at + 1]?.glued &&
      tokens[at + 2]?.glued &&
      tokens[at + 2]?.kind === 'word'
    ) {
      if (best.kind === 'elided') at += 1;
      else if (!followedByPerson(tokens, at)) break;
      continue;
    }
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

/** *300 Kharkivites*, *three Parisians*: a name in the plural that no table knows, by its ending. */
const isDemonym = ({ capital, lower, word }: Token): boolean =>
  capital &&
  word.tags === 0 &&
  word.verb === null &&
  word.side === null &&
  lower.length > 6 &&
  /(?:[aei]ans|[^aei]ites|landers)$/.test(lower);

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
  has(tokens[at - 1], Tag.Adjective) && isDescribed(tokens, has(tokens[at + 1], Tag.Adverb) ? at + 2 : at + 1);

/** An adjective, and behind it a noun of people. */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], Tag.Adjective) && (tokens[at + 1]?.word.person ?? null) !== null;

/** A noun of people that only describes the next one: *police officers*, *child soldiers*, *Israeli tourists*. */
export function isModifierUse(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const own = tokens[at]?.word;
  if (!next || !own) return false;
  if (next.lower === '-' && next.glued) return tokens[at + 2]?.kind === 'word';
  if (next.kind !== 'word') return false;
  if (next.word.person && (!own.person?.plural || own.side)) return true;
  // *20,000 police jobs*
  return (
    (!own.person?.plural || tokens[at]?.lower === 'police') &&
    has(next, Tag.Thing | Tag.Toll | Tag.Collective) &&
    !next.word.verb
  );
}

const followedByNoun = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    (next.word.person !== null || next.word.stateNoun !== null || (has(next, Tag.Thing) && !has(next, STOPS)))
  );
};

/** Whether the token is used as a verb: a participle that no noun of people follows, or a finite form. */
export function isVerbHere(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const verb = token?.word.verb;
  const state = token?.word.state;
  if (!verb && !state) return false;
  if (
    followedByPerson(tokens, at) &&
    at - from < 3 &&
    (!verb ||
      (verb.forms & Form.Gerund) === 0 ||
      has(token, Tag.Adjective) ||
      tokens[at + 1]?.word.person ||
      tokens[at + 1]?.word.stateNoun)
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
  if (has(token, Tag.Adjective) && followedByPerson(tokens, at)) return false;
  // *two shooting incidents*
  if (
    verb &&
    at === from &&
    (verb.forms & Form.Gerund) !== 0 &&
    has(token, Tag.Thing | Tag.Cause) &&
    has(tokens[at + 1], Tag.Thing | Tag.Cause)
  )
    return false;
  if (verb && token && !verb.trigger && (token.word.tags & (Tag.Thing | Tag.Collective)) !== 0) return false;
  return true;
}
