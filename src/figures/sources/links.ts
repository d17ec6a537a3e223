import { Form, Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { countsAmong } from './among.ts';
import { has, isWord, type Tokens } from './speakers/marks.ts';
import { isTime } from './speakers/word-roles.ts';

/**
 * How a sentence hangs on the one before it, the tightest way first.
 * `reported` says itself that it is somebody's word (*allegedly*, *are reported to*); `backshift` keeps the tense of reported speech (*there had been no arrests*);
 * `this` points at what was just told (*in this action*); `same` counts among the same people (*two of the injured*), `adds` to them (*also*, *another 12*);
 * `plain` goes on without a sign; `background` turns to other times or
 * happenings.
 */
export type Link = 'reported' | 'backshift' | 'this' | 'same' | 'adds' | 'background' | 'plain';

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);
const ADDING = new Set(['also', 'additionally', 'furthermore', 'moreover', 'in_addition', 'in_addition_to', 'besides']);
/** Openers that turn to another happening, where a credit ends. */
const TURNING = new Set(['elsewhere', 'separately', 'meanwhile', 'separate', 'similar', 'earlier']);

export function linkOf(tokens: Tokens, previous: Tokens): Link {
  if (tokens.some(({ lower }, at) => HEARSAY.has(lower) || saidPassively(tokens, at))) return 'reported';
  const verb = firstHelper(tokens);
  if (
    tokens[verb]?.lower === 'had' &&
    (has(tokens[verb + 1], Tag.Be) || isBackshifted(tokens, verb)) &&
    !tokens.some(tellsTime)
  )
    return 'backshift';
  if (tokens.some((_, at) => pointsBack(tokens, at))) return 'this';
  if (countsAmong(tokens, previous)) return 'same';
  if (turnsAway(tokens) || OBJECTING.has(tokens[0]?.lower ?? '')) return 'background';
  if (addsToIt(tokens)) return 'adds';
  return startsInTime(tokens) ||
    isPerfect(tokens, verb) ||
    isNow(tokens, verb) ||
    tokens.some((token, at) => isElsewhen(tokens, at) || token.lower === 'since')
    ? 'background'
    : 'plain';
}

/** *had been killed in March*: before the time that is told, not before that of the saying. */
const tellsTime = (token: Token): boolean => token.kind !== 'number' && isTime(token);

/** Openers by which the article weighs what was said. */
const OBJECTING = new Set(['but', 'however', 'yet', 'still', 'nevertheless']);

/** *In another attack*, *Elsewhere*, *A similar bombing*: another happening. */
const turnsAway = (tokens: Tokens): boolean =>
  tokens.slice(0, 4).some(({ lower }) => TURNING.has(lower)) ||
  tokens.slice(0, 8).some(({ lower }, at) => lower === 'another' && has(tokens[at + 1], Tag.Cause));

/** *also*, *in addition*, *another 12*. */
const addsToIt = (tokens: Tokens): boolean =>
  tokens
    .slice(0, 12)
    .some(
      ({ lower }, at) =>
        ADDING.has(lower) || lower === 'another' || (lower === 'in' && tokens[at + 1]?.lower === 'addition'),
    );

/** *are reported to have*, *is said to*. */
const saidPassively = (tokens: Tokens, at: number): boolean =>
  has(nth(tokens, at - 1), Tag.Be) &&
  ['reported', 'said', 'alleged', 'understood'].includes(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'to';

function firstHelper(tokens: Tokens): number {
  return tokens.findIndex(
    (token) =>
      has(token, Tag.Be | Tag.Have | Tag.Modal) ||
      (token.word.verb !== null && (token.word.verb.forms & Form.Past) !== 0),
  );
}

const isBackshifted = (tokens: Tokens, verb: number): boolean =>
  tokens[verb]?.lower === 'had' && ((tokens[verb + 1]?.word.verb?.forms ?? 0) & Form.Participle) !== 0;

const isPerfect = (tokens: Tokens, verb: number): boolean =>
  tokens[verb]?.lower === 'has' || tokens[verb]?.lower === 'have';

/** *No one is in custody*: as things are, not as they were told. */
const isNow = (tokens: Tokens, verb: number): boolean => tokens[verb]?.lower === 'is' || tokens[verb]?.lower === 'are';

const DEEDS = /^(?:actions?|incidents?|cases?|events?|violence|operations?|encounters?)$/;

/** *in this action*, *these attacks*. */
const pointsBack = (tokens: Tokens, at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (lower !== 'this' && lower !== 'these') return false;
  if (at === 0) return lower === 'these' || has(next, Tag.Cause);
  return has(tokens[at - 1], Tag.Preposition) && (has(next, Tag.Cause | Tag.Thing) || DEEDS.test(next?.lower ?? ''));
};

/** *Last month*, *In January*, *The previous day*: the sentence begins by changing the time. */
function startsInTime(tokens: Tokens): boolean {
  const at = has(tokens[0], Tag.Conjunction) ? 1 : 0;
  const first = tokens[at];
  if (!isWord(first)) return false;
  if (isTime(first) && first.kind !== 'number') return true;
  if (first.lower === 'the' || first.lower === 'a')
    return (
      (isTime(tokens[at + 1]) || tokens[at + 1]?.lower === 'following') &&
      has(tokens[at + 2], Tag.TimeUnit | Tag.Weekday)
    );
  return (
    (has(first, Tag.Preposition) || has(first, Tag.Adverb)) &&
    (isTime(tokens[at + 1]) || (isTime(tokens[at + 2]) && has(tokens[at + 1], Tag.Determiner | Tag.Adjective)))
  );
}

/** *last year*, *in 2014*, *earlier this month*. */
function isElsewhen(tokens: Tokens, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'last' || lower === 'previous') return has(tokens[at + 1], Tag.TimeUnit | Tag.Month);
  return lower === 'in' && tokens[at + 1]?.kind === 'number' && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.lower ?? '');
}
