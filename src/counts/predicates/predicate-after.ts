import { Form, Tag } from '../../lexicon/word.ts';
import { isName } from '../../tokens/name.ts';
import type { Token } from '../../tokens/token.ts';
import { isParticiple, startsObject, triggerOf } from '../state.ts';
import { AUXILIARY, has, isAuxiliary, isQuote, lowerAt, skipAdverbs } from '../tokens-at.ts';
import { LINKS } from './adjacent-state.ts';
import { finiteState } from './finite-state.ts';
import { withWounds } from './harm.ts';
import { joinedState, laterPredicate } from './later-predicate.ts';
import { mainState } from './main-state.ts';
import { found, type Predicate } from './predicate.ts';
import { beyondRemark, closesInsert } from './remark.ts';
import { beyondList, resumes } from './subject-list.ts';
import { readVerbGroup } from './verb-group.ts';

/** How far a predicate may stand from its subject, in tokens. */
const REACH = 28;

/** *walked away with minor injuries*. */
const ESCAPES = /^(?:walked_away|got_away|emerged|escaped|survived)$/;

/** Looks for the predicate of the subject that ends before `at`, over prepositional phrases, remarks and relative clauses. */
export function predicateAfter(tokens: readonly Token[], at: number): Predicate {
  const limit = Math.min(tokens.length, at + REACH);
  let next = at;
  while (next < limit) {
    const token = tokens[next];
    if (!token) break;
    if (token.kind === 'mark') {
      if (isQuote(token) || (token.lower === '-' && token.glued)) {
        next += 1;
        continue;
      }
      const list = next === at || has(tokens[at], Tag.Preposition) ? beyondList(tokens, next) : -1;
      if (list > 0) {
        next = list;
        continue;
      }
      const apart =
        token.lower === ',' && has(tokens[next + 1], Tag.Relative) && lowerAt(tokens, next + 1) !== 'whose'
          ? readRelative(tokens, next + 2).state
          : null;
      if (apart) return apart;
      const beyond =
        (next === at && closesInsert(tokens, next)) || resumes(tokens, next)
          ? next + 1
          : beyondRemark(tokens, next, limit);
      if (beyond < 0) {
        if (token.lower !== ',' || !listsNoun(tokens, next + 1)) return null;
        next += 1;
        continue;
      }
      next = beyond;
      continue;
    }
    if ((next === at || ESCAPES.test(lowerAt(tokens, next - 1))) && withWounds(tokens, next))
      return found('wounded', false, 'asserted', next + 1);
    if (isAuxiliary(tokens, next)) {
      const read = readVerbGroup(tokens, next);
      if (read) return read;
      return laterPredicate(tokens, at, next) ?? { kind: 'action' };
    }
    // *Eleven of those we took in have died*
    if (next === at && OTHERS.test(token.lower) && next + 1 < limit) {
      next = afterOwnClause(tokens, next + 1, limit);
      if (has(tokens[next], Tag.Preposition) && isAuxiliary(tokens, next + 1)) next += 1;
      continue;
    }
    if (opensOwnClause(tokens, next)) {
      next = afterOwnClause(tokens, next + 1, limit);
      continue;
    }
    if (has(token, Tag.Relative) && (token.lower === 'whose' || !has(token, Tag.Determiner))) {
      const inner = readRelative(tokens, next + 1);
      // *women whose sons were killed*: the state is that of others.
      if (inner.state && token.lower !== 'whose') return overruled(tokens, inner.state);
      next = inner.after;
      continue;
    }
    const finite = finiteState(tokens, next);
    // *relatives of the six teenagers killed*: it describes those of the number before it.
    if (finite && next > at && describesOthers(tokens, next, at)) return null;
    if (finite) return finite;
    if (token.lower === 'and' || token.lower === 'or' || token.lower === 'as_well_as' || token.lower === 'plus') {
      // *slipped on the ice and died*: a verb that no table knows stands before.
      if (!startsNounGroup(tokens, next + 1)) return next > at + 1 ? joinedState(tokens, at, next + 1, false) : null;
      next += 1;
      continue;
    }
    if (token.lower === 'so' || (has(token, Tag.Subordinator) && !has(token, Tag.Preposition))) return null;
    if (
      isActiveVerb(tokens, next) ||
      ((next === at || lowerAt(tokens, next - 1) === ',' || lowerAt(tokens, next + 1) === 'and') &&
        isUnknownAction(tokens, next))
    )
      return laterPredicate(tokens, at, next) ?? { kind: 'action' };
    next += 1;
  }
  return null;
}

/** *14 girls who were abducted in June have been freed*: the main clause tells what became of them. */
function overruled(tokens: readonly Token[], inner: NonNullable<Predicate>): Predicate {
  const main = inner.kind === 'state' ? mainState(tokens, inner.state.after) : null;
  return main ? { kind: 'state', state: main, among: false } : inner;
}

/** Who does something to the subject in a clause right behind it: *those we treated*. */
const OTHERS = /^(?:we|they|he|she|i|you)$/;

/** *the riot in which*, *the hospital where*: a clause with a subject of its own. */
const opensOwnClause = (tokens: readonly Token[], at: number): boolean =>
  (lowerAt(tokens, at) === 'where' || (lowerAt(tokens, at) === 'which' && has(tokens[at - 1], Tag.Preposition))) &&
  lowerAt(tokens, at - 1) !== 'of';

/** The token behind the verb of a clause with a subject of its own: *in which four guards were killed*. */
function afterOwnClause(tokens: readonly Token[], at: number, limit: number): number {
  let next = at;
  for (; next < limit && !isAuxiliary(tokens, next); next++) {
    const token = tokens[next];
    if (token?.word.verb?.trigger && !token.word.person) break;
    if (token?.kind === 'mark' && !token.glued) return next;
  }
  while (next < limit && (isAuxiliary(tokens, next) || LINKS.has(lowerAt(tokens, next)))) next += 1;
  return skipAdverbs(tokens, next) + 1;
}

/** Whether a bare participle at `at` stands right behind people who have a number of their own. `subject` is the token after the subject. */
function describesOthers(tokens: readonly Token[], at: number, subject: number): boolean {
  if (triggerOf(tokens[at])?.counted !== 'object' || !isParticiple(tokens[at])) return false;
  if (!tokens[at - 1]?.word.person?.plural) return false;
  let next = at - 2;
  while (next > subject && tokens[next]?.kind !== 'number' && (tokens[next]?.word.number ?? null) === null) {
    if (at - next > 4) return false;
    next -= 1;
  }
  while (has(tokens[next - 1], Tag.Determiner | Tag.Adverb)) next -= 1;
  return next > subject && has(tokens[next - 1], Tag.Preposition);
}

/** *attended the funeral*, *escaped and 12 have …*: a verb that no table knows, by its ending and what it stands before. */
function isUnknownAction(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || token.word.verb || token.word.state || !/...ed$/.test(token.lower))
    return false;
  const next = tokens[at + 1];
  if (lowerAt(tokens, at + 1) === 'and')
    return tokens[at + 2]?.kind === 'number' || (tokens[at + 2]?.word.number ?? null) !== null;
  // *fired 5,000 rounds*
  if (next?.kind === 'number' || next?.lower === ',') return true;
  return has(next, Tag.Determiner | Tag.Possessive) && !has(tokens[at + 2], Tag.TimeUnit | Tag.Weekday | Tag.Month);
}

/** *the 2,400 who gave themselves up*: what the relative clause behind a noun says of it and of nobody else, or null. */
export const relativeState = (tokens: readonly Token[], at: number): Predicate =>
  /^(?:who|that)$/.test(lowerAt(tokens, at)) ? readRelative(tokens, at + 1).state : null;

/** What a relative clause says of its noun, or where it ends. */
function readRelative(tokens: readonly Token[], at: number): { state: Predicate; after: number } {
  const start = skipAdverbs(tokens, at);
  const token = tokens[start];
  if (!token) return { state: null, after: start + 1 };
  const state = has(token, AUXILIARY) ? readVerbGroup(tokens, start) : finiteState(tokens, start);
  if (state) return { state, after: start };
  let next = start + 1;
  while (next < tokens.length && next < start + 14 && has(tokens[next], AUXILIARY)) next += 1;
  return { state: null, after: next + 1 };
}

/** Whether what follows *and* is another subject rather than another verb. */
function startsNounGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[skipAdverbs(tokens, at)];
  if (!token) return false;
  if (token.kind === 'number' || token.word.number !== null || has(token, Tag.Determiner | Tag.Adjective)) return true;
  if (token.word.person || token.word.side) return true;
  if (has(token, AUXILIARY | Tag.Subordinator | Tag.Relative | Tag.Preposition)) return false;
  return token.word.verb === null && token.kind === 'word';
}

/** A verb in its active form that says no state of its subject: the subject acts, and no predicate of harm will follow. */
function isActiveVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = token?.word.verb;
  if (!verb || !token || isName(tokens, at)) return false;
  if (has(tokens[at - 1], Tag.Preposition | Tag.Determiner)) return false;
  if (LINKS.has(token.lower) && !has(token, Tag.Report)) return false;
  if (verb.forms & Form.Past) return !isParticiple(token) || startsObject(tokens, at + 1) || has(token, Tag.Report);
  return (verb.forms & (Form.Third | Form.Base)) !== 0 && !has(token, Tag.Thing | Tag.Cause) && !token.word.person;
}

/** *soldiers, police officers and firefighters were sent*: a bare noun of people in a list. */
const listsNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.person?.plural === true && (lowerAt(tokens, at + 1) === ',' || lowerAt(tokens, at + 1) === 'and');
