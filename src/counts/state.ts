import type { Measure, Modality } from '../lexicon/categories.ts';
import { EFFORTS, FEARED, PLANNING, PONDERING, WANTING } from '../lexicon/states.ts';
import { Form, Tag, type TriggerSense } from '../lexicon/word.ts';
import type { Token } from '../tokens/token.ts';
import { has, isAdverb, lowerAt } from './tokens-at.ts';

/** A state that words near a number say of those it counts. */
export interface State {
  readonly measure: Measure;
  readonly modality: Modality;
  /** Holds only of a known noun of people (*lost*, *sent*). */
  readonly weak: boolean;
  /** The token after the words that say it. */
  readonly after: number;
}

const HYPOTHETICAL = new Set(['may', 'might', 'could', 'can', 'should', 'if', 'unless', "couldn't"]);
const FUTURE = new Set(['will', 'would', "'ll", "'d", 'shall', 'to']);
const PLANS = new Set(PLANNING);
const EFFORT = new Set(EFFORTS);
const PONDERS = new Set(PONDERING);
export const FEARING: ReadonlySet<string> = new Set(FEARED);
const MOVED: ReadonlySet<Measure> = new Set([
  'deployed',
  'mobilized',
  'withdrawn',
  'evacuated',
  'released',
  'strength',
]);

export const triggerOf = (token: Token | undefined): TriggerSense | null => token?.word.verb?.trigger ?? null;
export const formsOf = (token: Token | undefined): number => token?.word.verb?.forms ?? 0;
export const isParticiple = (token: Token | undefined): boolean => (formsOf(token) & Form.Participle) !== 0;

/** The state that the token says of those who are in it: a participle of a verb with an object, or an adjective (*killed*, *dead*, *homeless*). */
export function passiveState(token: Token | undefined): { measure: Measure; weak: boolean } | null {
  if (!token) return null;
  const trigger = triggerOf(token);
  if (trigger && isParticiple(token) && trigger.counted !== 'subject') return trigger;
  if (token.word.state) return { measure: token.word.state.measure, weak: false };
  return null;
}

/** Two states joined into one count: *killed or wounded* is casualties; of others the first counts. */
export function join(first: Measure, second: Measure): Measure {
  // *shot and killed*: the second says what *shot* leaves open.
  if (first === 'casualties') return second;
  const pair = new Set([first, second]);
  return pair.has('killed') && (pair.has('wounded') || pair.has('casualties')) ? 'casualties' : first;
}

/** Reads on over *or wounded*, *and injured*: the joint state of the words from `at` on, where the one before them is `measure`. */
export function joinAfter(tokens: readonly Token[], at: number, measure: Measure): { measure: Measure; after: number } {
  const joiner = lowerAt(tokens, at);
  if (joiner !== 'or' && joiner !== 'and' && joiner !== '/' && joiner !== 'and/or' && joiner !== ',')
    return { measure, after: at };
  let next = at + 1;
  if (joiner === ',' && (lowerAt(tokens, next) === 'or' || lowerAt(tokens, next) === 'and')) next += 1;
  while (isAdverb(tokens[next])) next += 1;
  const second =
    passiveState(tokens[next]) ??
    (tokens[next]?.word.stateNoun ? { measure: tokens[next]?.word.stateNoun?.measure ?? measure } : null);
  if (!second || second.measure === measure || startsObject(tokens, next + 1)) return { measure, after: at };
  return { measure: join(measure, second.measure), after: next + 1 };
}

/** Whether an object begins here: what stands before it is an active verb (*killed 12*, *wounded the man*). */
export function startsObject(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (isAdverb(tokens[next])) next += 1;
  const token = tokens[next];
  // *lost $200 million*
  if (!token || token.kind === 'mark') return token !== undefined && /^[$€£¥]$/.test(token.lower);
  if (token.kind === 'number') return true;
  if (has(token, Tag.Weekday | Tag.Month | Tag.TimeUnit)) return false;
  const { word } = token;
  if (has(token, Tag.Determiner))
    return (
      !has(tokens[next + 1], Tag.TimeUnit | Tag.Weekday | Tag.Month) && !['this', 'last', 'that'].includes(token.lower)
    );
  if (
    word.number !== null ||
    /^(?:dozens|scores|hundreds|thousands|tens_of_thousands|hundreds_of_thousands|millions|both|himself|themselves|herself|him|them)$/.test(
      token.lower,
    )
  )
    return true;
  if (has(token, Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Relative | Tag.Adverb)) return false;
  return word.person !== null && word.verb === null;
}

/** What the auxiliaries and the words before a verb make of it: *could kill*, *will send*, *plans to post*, *denied that*. */
export function modalityBefore(tokens: readonly Token[], verbAt: number, measure: Measure): Modality {
  if (isPondered(tokens, verbAt)) return MOVED.has(measure) ? 'planned' : 'hypothetical';
  let infinitive = false;
  for (let at = verbAt - 1; at >= Math.max(0, verbAt - 7); at--) {
    const token = tokens[at];
    if (!token) break;
    const { lower } = token;
    if (token.kind === 'mark' && lower !== '-') break;
    if (HYPOTHETICAL.has(lower)) return lower === 'should' || lower === 'can' ? 'asserted' : 'hypothetical';
    // *200 are feared dead*; who is feared trapped is missing all the same.
    if (FEARING.has(lower) && measure !== 'missing') return 'hypothetical';
    // *10,000 troops due to leave*
    if (lower === 'due_to') return MOVED.has(measure) ? 'planned' : 'hypothetical';
    if (lower === 'to') {
      infinitive = true;
      continue;
    }
    if (FUTURE.has(lower)) return MOVED.has(measure) ? 'planned' : 'hypothetical';
    // *forced 300 people to leave*: done, not planned.
    if (infinitive && token.word.person && lowerAt(tokens, at + 1) === 'to')
      return MOVED.has(measure) &&
        (opensSentence(tokens, at) || (lowerAt(tokens, verbAt - 1) === 'be' && isWishedFor(tokens, at)))
        ? 'planned'
        : 'asserted';
    if (infinitive && (PLANS.has(lower) || has(token, Tag.Toll)))
      return MOVED.has(measure) ? 'planned' : 'hypothetical';
    // *tried to kill six others*: they live.
    if (infinitive && EFFORT.has(lower) && triggerOf(tokens[verbAt])?.measure === 'killed') return 'hypothetical';
    if (infinitive && (lower === 'able' || lower === 'managed' || lower === 'used' || lower === 'helped'))
      return 'asserted';
    if (lower === 'deny' || lower === 'denied' || lower === 'denies' || lower === 'denying') return 'denied';
    if (!(has(token, Tag.Be | Tag.Have | Tag.Negation | Tag.Adverb | Tag.Conjunction) || isAdverb(token) || infinitive))
      break;
  }
  return infinitive &&
    MOVED.has(measure) &&
    !has(tokens[verbAt - 1], Tag.Have) &&
    // A verb that no table knows stands behind its *to* as it is.
    ((formsOf(tokens[verbAt]) & Form.Base) !== 0 ||
      (tokens[verbAt]?.word.verb === null && lowerAt(tokens, verbAt - 1) === 'to'))
    ? 'planned'
    : 'asserted';
}

/** What the verb right before the number at `from` makes of the state that is told behind it: *could leave 300 dead*, *plans to put 4,000 troops on alert*. */
export function objectModality(tokens: readonly Token[], from: number, measure: Measure): Modality {
  let verb = from - 1;
  while (isAdverb(tokens[verb])) verb -= 1;
  // *could result in 300 deaths*
  if (/^(?:in|to)$/.test(lowerAt(tokens, verb)) && /^(?:result|lead|amount)$/.test(lowerAt(tokens, verb - 1)))
    verb -= 1;
  const before = tokens[verb - 1];
  return tokens[verb]?.kind === 'word' && (has(before, Tag.Modal | Tag.Have | Tag.Negation) || before?.lower === 'to')
    ? modalityBefore(tokens, verb, measure)
    : 'asserted';
}

/** *1,200 troops to leave by spring*: a headline that begins with them, with no verb before that moved them. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    (tokens[first - 1]?.kind === 'number' ||
      tokens[first - 1]?.word.number !== null ||
      tokens[first - 1]?.word.side ||
      has(tokens[first - 1], Tag.Adjective | Tag.Adverb | Tag.Determiner))
  )
    first -= 1;
  return first === 0 || lowerAt(tokens, first - 1) === ':';
}

/** *called for 10,000 troops to be sent*, *wants 300 soldiers to be withdrawn*. */
const isWishedFor = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5].some((step) =>
    /^(?:call(?:s|ed|ing)?_for|want(?:s|ed)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|ask(?:s|ed|ing)?_for|for)$/.test(
      lowerAt(tokens, at - step),
    ),
  );

/** *would consider sending 2,000*, *rule out sending*, *talk of sending*. */
function isPondered(tokens: readonly Token[], verbAt: number): boolean {
  if ((formsOf(tokens[verbAt]) & Form.Gerund) === 0) return false;
  const before = lowerAt(tokens, verbAt - 1);
  if (PONDERS.has(before) || (before === 'out' && /^rul(?:e|es|ed|ing)$/.test(lowerAt(tokens, verbAt - 2))))
    return true;
  return (
    (before === 'of' || before === 'about') &&
    /^(?:idea|possibility|prospect|talk|talked|talks|talking|think|thinks|thinking|thought|speak|spoke|favor|favour)$/.test(
      lowerAt(tokens, verbAt - 2),
    )
  );
}

/** The modality of the clause in which the number at `at` stands, by the verb before it: *is expected to total about 4,000*, *will provide 5,000*. */
export function clauseModality(tokens: readonly Token[], at: number, measure: Measure): Modality {
  for (let next = at - 1; next >= Math.max(0, at - 9); next--) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.lower !== ',' && token.lower !== '-')) return 'asserted';
    // *that 300 soldiers will come, and that 1,900 are at work*
    if (token.lower === 'that' && lowerAt(tokens, next - 1) === 'and') return 'asserted';
    if (WANTING.test(token.lower) && MOVED.has(measure) && !has(tokens[next - 1], Tag.Be | Tag.Determiner))
      return 'planned';
    // *will be cut to 90*: a noun as well, but not behind an auxiliary.
    const verb = !has(token, Tag.Thing | Tag.Collective) || has(tokens[next - 1], Tag.Be | Tag.Have | Tag.Modal);
    if (token.word.verb && verb && !has(token, Tag.Preposition | Tag.Adjective)) {
      return PLANS.has(token.lower) &&
        lowerAt(tokens, next + 1) !== 'to' &&
        (formsOf(token) & (Form.Third | Form.Base)) !== 0
        ? 'planned'
        : modalityBefore(tokens, next, measure);
    }
  }
  return 'asserted';
}
