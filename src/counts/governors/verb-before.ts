import { TAKING } from '../../lexicon/states.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { modalityBefore, type State, triggerOf } from '../state.ts';
import { has, isAdverb, isQuote, lowerAt } from '../tokens-at.ts';
import { custodyAfter, hospitalAfter, outAfter } from './afterwords.ts';
import { isCapacity, isNounUse, isPassive, joinBefore } from './verb.ts';

const TAKES = new Set([
  ...TAKING,
  'took',
  'take',
  'takes',
  'transport',
  'airlift',
  'rush',
  'transporting',
  'rushing',
  'taking',
  'airlifting',
]);

/** The state that the verb before a number says of its object: *killed 12*, *wounding 40*, *killed or injured tens of thousands*. `at` is the number's first token. */
export function verbBefore(tokens: readonly Token[], at: number): State | null {
  let next = at - 1;
  while (
    next >= 0 &&
    (isAdverb(tokens[next]) ||
      isQuote(tokens[next]) ||
      lowerAt(tokens, next) === 'as' ||
      lowerAt(tokens, next) === 'up')
  )
    next -= 1;
  const token = tokens[next];
  if (token && TAKES.has(token.lower) && hospitalAfter(tokens, at))
    return { measure: 'wounded', weak: true, modality: 'asserted', after: at };
  if (token && TAKES.has(token.lower) && custodyAfter(tokens, at))
    return { measure: 'detained', weak: true, modality: 'asserted', after: at };
  if (
    /^lets?$|^letting$/.test(token?.lower ?? '') &&
    [1, 2, 3, 4, 5].some((step) => lowerAt(tokens, at + step) === 'go')
  )
    return { measure: 'released', weak: true, modality: 'asserted', after: at };
  if (/^order(?:s|ed|ing)?$/.test(token?.lower ?? '') && outAfter(tokens, at))
    return { measure: 'evacuated', weak: true, modality: 'asserted', after: at };
  if (lowerAt(tokens, next) === 'with' && reinforcedBefore(tokens, next))
    return {
      measure: 'deployed',
      weak: true,
      modality: modalityBefore(tokens, reinforcedBefore(tokens, next), 'deployed'),
      after: at,
    };
  const trigger = triggerOf(token);
  if (!token || !trigger || trigger.counted === 'subject' || isPassive(tokens, next)) return null;
  if (isNounUse(tokens, next) || isCapacity(tokens, next)) return null;
  const measure = joinBefore(tokens, next, trigger.measure);
  return {
    measure,
    weak: trigger.weak,
    modality: has(tokens[next - 1], Tag.Negation) ? 'denied' : modalityBefore(tokens, next, measure),
    after: at,
  };
}

/** *reinforce its army with a further 12,500 troops*: the token of the verb, 0 where there is none. */
function reinforcedBefore(tokens: readonly Token[], at: number): number {
  for (let next = at - 1; next > Math.max(0, at - 10); next--) {
    if (tokens[next]?.kind === 'mark') return 0;
    if (
      /^(?:reinforc(?:e|ed|ing)|bolster(?:ed|ing)?|flood(?:ed|ing)?|strengthen(?:ed|ing)?|augment(?:ed|ing)?|back(?:ed|ing|s)?|support(?:ed|ing|s)?)$/.test(
        lowerAt(tokens, next),
      )
    )
      return next;
  }
  return 0;
}
