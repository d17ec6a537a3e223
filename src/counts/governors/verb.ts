import type { Measure } from '../../lexicon/categories.ts';
import { VENUES } from '../../lexicon/other-objects.ts';
import { EFFORTS } from '../../lexicon/states.ts';
import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { formsOf, isParticiple, join, triggerOf } from '../state.ts';
import { has, isAdverb, lowerAt } from '../tokens-at.ts';

/** *designed to hold up to 500*, *the stadium holds 500*: what a place has room for. */
export const isCapacity = (tokens: readonly Token[], at: number): boolean =>
  VENUES.has(lowerAt(tokens, at - 1)) ||
  (lowerAt(tokens, at - 1) === 'to' &&
    /^(?:designed|built|meant|able|enough|capacity|equipped|intended)$/.test(lowerAt(tokens, at - 2)));

const EFFORT = new Set(EFFORTS);

/** *efforts to save 40 miners*, *tried to find and save 36 people*: it is not told that they were. */
export function isAttempt(tokens: readonly Token[], at: number): boolean {
  const verb = lowerAt(tokens, at - 1) === 'and' ? at - 2 : at;
  return lowerAt(tokens, verb - 1) === 'to' && [2, 3, 4].some((step) => EFFORT.has(lowerAt(tokens, verb - step)));
}

/** *attacks* and the like as a noun: a determiner or a preposition stands before it. */
export const isNounUse = (tokens: readonly Token[], at: number): boolean =>
  (formsOf(tokens[at]) & (Form.Gerund | Form.Past)) === 0 &&
  has(tokens[at - 1], Tag.Determiner) &&
  !has(tokens[at - 1], Tag.Relative);

/** Whether the verb at `at` is passive: *were killed*, *being sent*. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!isParticiple(tokens[at])) return false;
  let next = at - 1;
  while (next >= 0 && (isAdverb(tokens[next]) || has(tokens[next], Tag.Negation))) next -= 1;
  if (lowerAt(tokens, next) === 'and' || lowerAt(tokens, next) === 'or') return false;
  return has(tokens[next], Tag.Be);
}

/** Reads back over *killed or injured*, *killed and wounded*: one count of both. *Shot and killed* is killed. */
export function joinBefore(tokens: readonly Token[], at: number, measure: Measure): Measure {
  const joiner = lowerAt(tokens, at - 1);
  if (joiner !== 'or' && joiner !== 'and' && joiner !== '/' && joiner !== 'and/or') return measure;
  const first = triggerOf(tokens[at - 2]);
  if (!first || first.counted === 'subject') return measure;
  return measure === 'killed' && joiner === 'and' ? measure : join(measure, first.measure);
}
