import { Form, Tag } from '../../lexicon/word.ts';
import { isName } from '../../tokens/name.ts';
import type { Token } from '../../tokens/token.ts';
import { formsOf, modalityBefore, startsObject, triggerOf } from '../state.ts';
import { has, lowerAt } from '../tokens-at.ts';
import { adjacentState } from './adjacent-state.ts';
import { hurtWithin, SUFFERS } from './harm.ts';
import { found, type Predicate } from './predicate.ts';

/** A finite verb or participle at `at` that says a state of its subject: *died*, *killed in the raid*, *fleeing*, *suffered burns*. */
export function finiteState(tokens: readonly Token[], at: number): Predicate {
  const token = tokens[at];
  if (!token || isName(tokens, at)) return null;
  // *troops on patrol*, *and a guard*: a noun.
  const noun =
    (formsOf(token) & (Form.Past | Form.Gerund | Form.Participle)) === 0 &&
    ((has(tokens[at - 1], Tag.Preposition) && lowerAt(tokens, at - 1) !== 'to') ||
      /^(?:the|a|an)$/.test(lowerAt(tokens, at - 1)) ||
      endsName(tokens, at) ||
      // *22 prisoners and three guards died*
      (token.word.person !== null && isCounted(tokens, at)));
  const trigger = noun ? null : triggerOf(token);
  if (leavesOthers(tokens, at)) return null;
  // *live in the evacuated zone*
  if (/^(?:the|a|an)$/.test(lowerAt(tokens, at - 1)) && (formsOf(token) & Form.Participle) !== 0) return null;
  if (trigger && intoHands(tokens, at + 1)) return found('captured', true, 'asserted', at + 1);
  if (
    trigger &&
    trigger.counted !== 'object' &&
    (formsOf(token) & (Form.Past | Form.Third | Form.Base | Form.Gerund | Form.Participle)) !== 0
  ) {
    if (trigger.counted === 'subject' || !startsObject(tokens, at + 1))
      return found(trigger.measure, trigger.weak, modalityBefore(tokens, at, trigger.measure), at + 1);
  }
  const adjacent = adjacentState(tokens, at);
  if (adjacent && !isNounUse(tokens, at)) return { kind: 'state', state: adjacent, among: false };
  if (SUFFERS.has(token.lower) && hurtWithin(tokens, at + 1)) return found('wounded', false, 'asserted', at + 1);
  if (
    /^(?:received|receive|got)$/.test(token.lower) &&
    [1, 2, 3].some((step) => /^(?:call|call_up|draft|call-up|mobili[sz]ation)$/.test(lowerAt(tokens, at + step)))
  )
    return found('mobilized', true, 'asserted', at + 1);
  if (token.lower === 'met' && [1, 2, 3, 4].some((step) => /^deaths?$/.test(lowerAt(tokens, at + step))))
    return found('killed', false, 'asserted', at + 1);
  return null;
}

/** Whether a number stands before the noun at `at`, at once or over adjectives. */
const isCounted = (tokens: readonly Token[], at: number): boolean => {
  let next = at - 1;
  while (has(tokens[next], Tag.Adjective)) next -= 1;
  return tokens[next]?.kind === 'number' || (tokens[next]?.word.number ?? null) !== null;
};

/** *in the Tenar desert*: the last word of a place's name. */
const endsName = (tokens: readonly Token[], at: number): boolean => {
  const name = tokens[at - 1];
  return (
    name?.capital === true &&
    name.word.person === null &&
    name.word.side === null &&
    has(tokens[at], Tag.Thing) &&
    has(tokens[at - 2], Tag.Determiner)
  );
};

/** *fell into rebel hands*, *had fallen into the hands of the army*. */
export const intoHands = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'into' && [1, 2, 3].some((step) => lowerAt(tokens, at + step) === 'hands');

/** *leaving him with a cut*, *left two dead*, *on administrative leave*: they go nowhere. */
const leavesOthers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.verb?.lemma === 'leave' &&
  (has(tokens[at + 1], Tag.Pronoun) ||
    tokens[at + 1]?.kind === 'number' ||
    (tokens[at + 1]?.word.number ?? null) !== null ||
    (tokens[at]?.lower === 'leave' &&
      tokens[at - 1]?.lower !== 'to' &&
      has(tokens[at - 1], Tag.Adjective | Tag.Preposition | Tag.Determiner)));

/** A participle that only describes the noun behind it: *wounded soldiers*. */
const isNounUse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.word.person !== null && tokens[at + 1]?.word.person !== undefined;
