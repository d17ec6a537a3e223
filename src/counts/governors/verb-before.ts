import { Form, Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { formsOf, modalityBefore, type State, triggerOf } from '../state.ts';
import { has, isAdverb, isQuote, lowerAt } from '../tokens-at.ts';
import { reinforcedWith, splitVerb } from './split-verb.ts';
import { isAttempt, isCapacity, isNounUse, isPassive, joinBefore } from './verb.ts';

/** The state that the verb before a number says of its object: *killed 12*, *wounding 40*, *killed or injured tens of thousands*. `at` is the number's first token. */
export function verbBefore(tokens: readonly Token[], at: number): State | null {
  let next = beforeSaid(tokens, at - 1);
  while (
    next >= 0 &&
    (isAdverb(tokens[next]) ||
      isQuote(tokens[next]) ||
      lowerAt(tokens, next) === 'as' ||
      lowerAt(tokens, next) === 'up')
  )
    next -= 1;
  const token = nth(tokens, next);
  const split = splitVerb(tokens, next, at);
  if (split) return split;
  if (lowerAt(tokens, next) === 'with') return reinforcedWith(tokens, next);
  if (triggerOf(token) || !token?.lower.endsWith('ed') || lowerAt(tokens, next - 1) !== 'and')
    return stateOfObject(tokens, next, at);
  // *captured and blindfolded 10 guards*: the verb that says the state stands before another.
  const joined = formsOf(nth(tokens, next - 2)) & Form.Past ? stateOfObject(tokens, next - 2, at) : null;
  return joined && { ...joined, weak: true };
}

/** How long the words in the middle may be, in tokens. */
const INSERT = 7;

/** *killing, by one account, 12 people*; *wounding, police said, two*: the token before the words in the middle that name who says so, or `at`. */
function beforeSaid(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== ',') return at;
  for (let next = at - 1; next >= Math.max(1, at - INSERT); next--) {
    const token = tokens[next];
    if (!token || token.kind === 'number' || token.word.number !== null) return at;
    if (token.lower === ',')
      return /^(?:by|according_to)$/.test(lowerAt(tokens, next + 1)) || has(tokens[at - 1], Tag.Report) ? next - 1 : at;
    if (token.kind === 'mark' && !token.glued) return at;
  }
  return at;
}

/** The state that the verb at `next` says of its object, which begins at `at`. */
function stateOfObject(tokens: readonly Token[], next: number, at: number): State | null {
  const token = nth(tokens, next);
  const trigger = triggerOf(token);
  if (!token || !trigger || trigger.counted === 'subject' || isPassive(tokens, next)) return null;
  if (isNounUse(tokens, next) || isCapacity(tokens, next)) return null;
  // *as toll hits 93*
  if (has(token, Tag.Rise) && has(nth(tokens, next - 1), Tag.Toll)) return null;
  if (trigger.measure === 'rescued' && isAttempt(tokens, next)) return null;
  const measure = joinBefore(tokens, next, trigger.measure);
  return {
    measure,
    weak: trigger.weak,
    modality: has(tokens[next - 1], Tag.Negation) ? 'denied' : modalityBefore(tokens, next, measure),
    after: at,
  };
}
