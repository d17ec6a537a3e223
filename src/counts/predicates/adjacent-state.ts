import { MOVED_BY_THEMSELVES } from '../../lexicon/split-verbs.ts';
import { LINKING } from '../../lexicon/states.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { splitPassive } from '../governors/split-verb.ts';
import { FEARING, isParticiple, joinAfter, passiveState, type State, startsObject, triggerOf } from '../state.ts';
import { AUXILIARY, has, isAdverb, lowerAt, skipAdverbs } from '../tokens-at.ts';

/** Words between a subject and its state: *reported*, *feared*, *remain*. */
export const LINKS: ReadonlySet<string> = new Set(LINKING);
const SELF_MOVING = new Set(MOVED_BY_THEMSELVES.split(' '));

/** The state said directly behind the noun: *12 dead*, *100 people wounded*, *12 killed or wounded*, *40 were hurt* is none (see `predicateAfter`). */
export function adjacentState(tokens: readonly Token[], at: number, elided = false): State | null {
  let next = skipAdverbs(tokens, at);
  let linked = false;
  let feared = false;
  while (LINKS.has(lowerAt(tokens, next)) && !has(tokens[next], AUXILIARY) && lowerAt(tokens, next) !== 'to') {
    linked = true;
    feared ||= FEARING.has(lowerAt(tokens, next));
    next = skipAdverbs(tokens, next + 1);
  }
  if (linked && lowerAt(tokens, next) === 'to') {
    const ordered = triggerOf(tokens[next + 1]);
    if (ordered && (ordered.measure === 'displaced' || ordered.measure === 'evacuated'))
      return { measure: 'evacuated', weak: false, modality: 'asserted', after: next + 2 };
  }
  const token = tokens[next];
  // *remembers 81 lost in pit disaster*
  if (
    elided &&
    token?.lower === 'lost' &&
    /^(?:in|at|when|aboard)$/.test(lowerAt(tokens, next + 1)) &&
    tokens.some((one) => has(one, Tag.Cause))
  )
    return { measure: 'killed', weak: false, modality: 'asserted', after: next + 1 };
  // *Injured: 52 Missing: 3*: the label of the number that follows.
  if (elided && token?.capital && lowerAt(tokens, next + 1) === ':' && lowerAt(tokens, at - 2) === ':') return null;
  // *Two dead, one critical after crash*
  if (elided && token?.lower === 'critical' && endsPhrase(tokens[next + 1]))
    return { measure: 'wounded', weak: false, modality: 'asserted', after: next + 1 };
  const state = passiveState(token);
  if (!state) return tailedState(tokens, next);
  if (!token || (linked && next === at)) return null;
  if (
    isParticiple(token) &&
    token.word.state === null &&
    !linked &&
    !(elided ? !startsObject(tokens, next + 1) : closesParticiple(tokens, next + 1))
  )
    return null;
  // *14 injured birds*: they are counted, and are none of people.
  if (elided && !linked && next === at && isOfThings(tokens[next + 1])) return null;
  // *six held over the raid*
  const heldFor =
    token.lower === 'held' &&
    (/^(?:over|after|for)$/.test(lowerAt(tokens, next + 1)) ||
      // *Of 109 travelers held, 42 were freed*
      (lowerAt(tokens, next + 1) === ',' && lowerAt(tokens, 0) === 'of'));
  if (state.weak && !linked && !heldFor && ERGATIVE.has(token.lower)) return null;
  const joined = joinAfter(tokens, next + 1, state.measure);
  return {
    measure: joined.measure,
    weak: state.weak,
    modality: feared && joined.measure !== 'missing' ? 'hypothetical' : 'asserted',
    after: joined.after,
  };
}

const endsPhrase = (token: Token | undefined): boolean =>
  !token || token.kind === 'mark' || has(token, Tag.Preposition | Tag.Subordinator | Tag.Conjunction);

/** *taken to hospital*, *pulled from the rubble*: a participle that says a state together with the words right behind it. */
function tailedState(tokens: readonly Token[], at: number): State | null {
  const next = tokens[at + 1];
  if (!has(next, Tag.Preposition) && next?.lower !== 'to' && next?.word.state == null) return null;
  return SELF_MOVING.has(lowerAt(tokens, at)) ? null : splitPassive(tokens, at);
}

/** *injured birds*: whether a word behind the number describes things, not people. `token` is the one behind it. */
export const isOfThings = (token: Token | undefined): boolean =>
  has(token, Tag.Thing) && !token?.capital && !token?.word.verb && token?.lower.endsWith('s') === true;

/** Verbs whose past says as well what the people did themselves: *45 tourists returned*. */
export const ERGATIVE: ReadonlySet<string> = new Set([
  'returned',
  'moved',
  'rotated',
  'massed',
  'escaped',
  'joined',
  'surrendered',
  'withdrew',
  'retreated',
  'gathered',
  'served',
  'guarded',
  'exchanged',
  'held',
  'hit',
  'struck',
  'beat',
  'hung',
]);

/** Whether a participle ends here; where an object follows it is an active verb: *two of them held passports*. */
function closesParticiple(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'mark' || isAdverb(next)) return true;
  if (startsObject(tokens, at) || (next.lower === 'at' && lowerAt(tokens, at - 1) === 'shot')) return false;
  return (
    has(
      next,
      Tag.Preposition |
        Tag.Conjunction |
        Tag.Subordinator |
        Tag.Weekday |
        Tag.Month |
        Tag.TimeUnit |
        Tag.Be |
        Tag.Have |
        Tag.Modal |
        Tag.Adverb |
        Tag.Relative,
    ) ||
    next.lower === 'to' ||
    ['this', 'last', 'today', 'yesterday', 'early', 'late', 'each', 'every'].includes(next.lower)
  );
}
