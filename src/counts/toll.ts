import type { Measure } from '../lexicon/categories.ts';
import { Tag } from '../lexicon/word.ts';
import { nth } from '../tokens/nth.ts';
import type { Token } from '../tokens/token.ts';
import { passiveState, triggerOf } from './state.ts';
import { has, isAdverb, lowerAt } from './tokens-at.ts';

/** A toll that a number is the value of: *the death toll rose to 40*, *the number of wounded stands at 12*, *casualties topped 1,000*. */
export interface Toll {
  /** null where the words do not say what is counted (*put the number at 30*): the figure before tells. */
  readonly measure: Measure | null;
  /** Which value of the toll it is. */
  readonly role: 'level' | 'previous' | 'change';
  /** Token of the toll's noun. */
  readonly noun: number;
}

const REACH = 24;

/** Losses of other things: *property losses in the millions*. */
const OTHER_LOSSES = new Set(
  'property material financial economic crop livestock business job net trading insured revenue'.split(' '),
);

const TOLL_PREPOSITIONS = new Set([
  'to',
  'up_to',
  'at',
  'of',
  'from',
  'by',
  'as',
  'in',
  'beyond',
  'past',
  'above',
  'over',
  'is',
  'was',
  ':',
  'into',
  'since',
  'now',
  'than',
]);

/** The toll that the number beginning at token `at` is the value of, or null. */
export function tollBefore(tokens: readonly Token[], at: number): Toll | null {
  let next = at - 1;
  while (next >= 0 && (isAdverb(tokens[next]) || (has(tokens[next], Tag.Determiner) && lowerAt(tokens, next) !== 'no')))
    next -= 1;
  const link = nth(tokens, next);
  if (!link) return null;
  const isVerb = has(link, Tag.Rise) && link.word.verb !== null;
  if (!isVerb && !TOLL_PREPOSITIONS.has(link.lower) && !has(link, Tag.Be)) return null;
  // *temperatures near zero*
  if (link.lower === 'near' && tokens[at]?.lower === 'zero') return null;
  const role = link.lower === 'from' ? 'previous' : link.lower === 'by' ? 'change' : 'level';
  if (link.lower === 'in') {
    if (OTHER_LOSSES.has(lowerAt(tokens, next - 2))) return null;
    const noun = tokens[next - 1]?.word.stateNoun;
    return noun?.plural && lowerAt(tokens, next + 1) === 'the' ? { measure: noun.measure, role, noun: next - 1 } : null;
  }
  if (link.lower === 'of' || link.lower === ':') {
    const noun = tokens[next - 1];
    if (!noun || !has(noun, Tag.Toll) || (link.lower === ':' && !noun.word.stateNoun)) return null;
    return { measure: noun.word.stateNoun?.measure ?? (noun.lower === 'toll' ? 'killed' : null), role, noun: next - 1 };
  }
  if (link.lower === 'from' && /^(?:up|down|increase|increased|rise|revised)$/.test(lowerAt(tokens, next - 1)))
    return { measure: null, role, noun: next };
  if (
    link.lower === 'at' &&
    /^(?:it|them|this|that)$/.test(lowerAt(tokens, next - 1)) &&
    has(tokens[next - 2], Tag.Rise | Tag.Report)
  )
    return { measure: null, role, noun: next };
  let rises = isVerb || has(link, Tag.Be);
  for (let back = next; back >= Math.max(0, at - REACH); back--) {
    const token = tokens[back];
    if (!token) break;
    if (token.kind === 'mark' && /^[;:()]$/.test(token.lower)) return null;
    rises ||= has(token, Tag.Rise) && token.word.verb !== null;
    if (!rises && !has(token, Tag.Toll) && !token.word.stateNoun) continue;
    const measure = tollMeasure(tokens, back, next);
    const verbless =
      (link.lower === 'at' && lowerAt(tokens, back - 1) === 'the' && lowerAt(tokens, back - 2) === 'and') ||
      (link.lower === 'at' && has(token, Tag.Toll) && token.word.stateNoun !== null);
    if (measure !== undefined && (rises || verbless || raisedBefore(tokens, back)))
      return { measure, role, noun: back };
    if (has(token, Tag.Subordinator) && !has(token, Tag.Preposition) && back < next) return null;
  }
  return null;
}

/** *bringing the death toll to*, *put the number at*: the verb stands before the toll's noun. */
const raisedBefore = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5, 6].some(
    (step) => has(tokens[at - step], Tag.Rise | Tag.Report) && tokens[at - step]?.word.verb !== null,
  );

/** *put at seven the death toll*, *brings to 40 the number of dead*: the toll's noun behind the number. `at` is the token after the number. */
export function tollAfter(tokens: readonly Token[], from: number, at: number): Toll | null {
  const link = lowerAt(tokens, from - 1);
  if (link !== 'to' && link !== 'at') return null;
  if (!has(tokens[from - 2], Tag.Rise) && !has(tokens[from - 2], Tag.Report)) return null;
  for (let next = at; next < Math.min(tokens.length, at + 14); next++) {
    if (!has(tokens[next], Tag.Toll)) continue;
    const measure = tollMeasure(tokens, next, tokens.length);
    if (measure !== undefined) return { measure, role: 'level', noun: next };
  }
  return null;
}

/** What the toll's noun at `at` counts; null where it does not say; undefined where it is no toll's noun. */
function tollMeasure(tokens: readonly Token[], at: number, limit: number): Measure | null | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { stateNoun } = token.word;
  if (has(token, Tag.Toll)) {
    if (stateNoun) return stateNoun.measure;
    const counted = lowerAt(tokens, at + 1) === 'of' ? countedBy(tokens, at + 2, Math.min(limit, at + 10)) : undefined;
    if (counted) return counted;
    if (lowerAt(tokens, at + 1) === 'of') return undefined;
    const stated = passiveState(tokens[at + 1]);
    if (stated && !stated.weak) return stated.measure;
    const before = tokens[at - 1]?.word.stateNoun?.measure;
    if (before) return before;
    if (token.lower === 'toll' || token.lower === 'tolls') return 'killed';
    return token.word.verb && !has(tokens[at - 1], Tag.Determiner | Tag.Adjective) ? undefined : null;
  }
  // *the average age of the dead*: something else of theirs.
  if (lowerAt(tokens, at - 1) === 'the' && lowerAt(tokens, at - 2) === 'of' && !has(tokens[at - 3], Tag.Toll))
    return undefined;
  if (stateNoun?.plural && !has(tokens[at - 1], Tag.Preposition | Tag.Conjunction) && tokens[at - 1]?.kind !== 'number')
    return stateNoun.measure;
  return undefined;
}

/** *the number of people killed*, *of dead*, *of displaced*: the state in the phrase behind *of*. */
function countedBy(tokens: readonly Token[], from: number, limit: number): Measure | undefined {
  // *the number of accidents with loss of life*
  if (
    has(tokens[from], Tag.Thing | Tag.Cause) &&
    tokens[from]?.lower.endsWith('s') &&
    has(tokens[from + 1], Tag.Preposition)
  )
    return undefined;
  for (let next = from; next < limit; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'mark') return undefined;
    const state = token.word.stateNoun?.measure ?? passiveState(token)?.measure ?? subjectState(token);
    if (state) return state;
  }
  for (let next = from; next < limit; next++) {
    const person = tokens[next]?.word.person;
    if (person?.state) return person.state;
    if (person?.armed) return person.group === 'militants' ? 'strength' : 'deployed';
    if (tokens[next]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** *people who died*, *who have fled*. */
const subjectState = (token: Token): Measure | undefined => {
  const trigger = triggerOf(token);
  return trigger?.counted === 'subject' && !trigger.weak ? trigger.measure : undefined;
};
