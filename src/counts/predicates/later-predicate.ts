import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { isParticiple, passiveState, startsObject, triggerOf } from '../state.ts';
import { has, isAuxiliary, lowerAt, skipAdverbs } from '../tokens-at.ts';
import { ERGATIVE } from './adjacent-state.ts';
import { withWounds } from './harm.ts';
import { found, type Predicate } from './predicate.ts';
import { readVerbGroup } from './verb-group.ts';

/** How far behind the first verb a second one may say the state, in tokens. */
const REACH = 18;

/** Subordinators behind which the subject comes back as a pronoun: *were asleep when they were shot*. */
const WHEN = new Set(['when', 'before', 'after', 'until', 'as', 'while', 'once']);
const THEN = new Set(['then', 'later', 'were', 'was', 'subsequently', 'promptly']);

/**
 * What a clause says of its subject behind an action that says no state: *stepped on a mine and died*, *were robbed and killed*,
 * *were sleeping when they were shot*, *arrived with gunshot wounds*. `subject` is the token after the subject, `verb` that of the action.
 */
export function laterPredicate(tokens: readonly Token[], subject: number, verb: number): Predicate {
  const passive = has(tokens[verb], Tag.Be);
  if (has(tokens[verb], Tag.Report) || (!passive && has(tokens[verb + 1], Tag.Report))) return null;
  for (let next = verb + 1; next < Math.min(tokens.length, verb + REACH); next++) {
    const token = tokens[next];
    if (!token) return null;
    const { lower } = token;
    if (token.kind === 'mark') {
      if (lower === ',' && (lowerAt(tokens, next + 1) === 'and' || WHEN.has(lowerAt(tokens, next + 1)))) continue;
      if (token.glued) continue;
      return null;
    }
    if (WHEN.has(lower) && has(tokens[next + 1], Tag.Pronoun)) return comesBack(tokens, next + 1);
    // *have spent a second night in tents*
    if (token.word.state?.measure === 'displaced' && lower.startsWith('in_'))
      return found('displaced', true, 'asserted', next + 1);
    if (withWounds(tokens, next)) return found('wounded', true, 'asserted', next + 1);
    if (lower === 'and' || lower === 'then') {
      const state = joinedState(tokens, subject, next + 1, passive);
      if (state) return state;
      continue;
    }
    // Another subject, of whom the rest may be said.
    if (token.kind === 'number' || token.word.number !== null || token.word.person?.plural) return null;
    if (passive && next === verb + 1) continue;
    if (has(token, Tag.Relative | Tag.Report) || (has(token, Tag.Subordinator) && !has(token, Tag.Preposition)))
      return null;
  }
  return null;
}

/** *when they were shot dead*: the state that the pronoun's clause says. */
function comesBack(tokens: readonly Token[], pronoun: number): Predicate {
  if (!/^(?:they|he|she)$/.test(lowerAt(tokens, pronoun))) return null;
  const at = skipAdverbs(tokens, pronoun + 1);
  const state = isAuxiliary(tokens, at) ? readVerbGroup(tokens, at) : diedAt(tokens, at);
  return state?.kind === 'state' ? state : null;
}

/** *and died*, *and were later killed*, *and detained*: the state of the second verb. */
export function joinedState(tokens: readonly Token[], subject: number, at: number, passive: boolean): Predicate {
  const next = skipAdverbs(tokens, at);
  if (isAuxiliary(tokens, next)) {
    const singular = /^(?:was|is|has)$/.test(lowerAt(tokens, next));
    if (singular && tokens[subject - 1]?.word.person?.plural) return null;
    const read = readVerbGroup(tokens, next);
    return read?.kind === 'state' && read.state.measure !== 'displaced' ? read : null;
  }
  if (passive) {
    const at = THEN.has(lowerAt(tokens, next)) ? skipAdverbs(tokens, next + 1) : next;
    const state = passiveState(tokens[at]);
    if (state && isParticiple(tokens[at]) && !ERGATIVE.has(lowerAt(tokens, at)) && !startsObject(tokens, at + 1))
      return found(state.measure, state.weak, 'asserted', at + 1);
  }
  return diedAt(tokens, next);
}

/** A verb at `at` that says a state of its subject in any case: *died*, *drowned*, *vanished*; robbers who *fled* are not displaced. */
function diedAt(tokens: readonly Token[], at: number): Predicate {
  const trigger = triggerOf(tokens[at]);
  return trigger &&
    trigger.counted !== 'object' &&
    !trigger.weak &&
    trigger.measure !== 'displaced' &&
    !startsObject(tokens, at + 1)
    ? found(trigger.measure, false, 'asserted', at + 1)
    : null;
}
