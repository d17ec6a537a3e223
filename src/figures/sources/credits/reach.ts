import { Tag } from '../../../lexicon/word.ts';
import { nth } from '../../../tokens/nth.ts';
import { isClauseVerb } from '../speakers/clause-verb.ts';
import { has, isDash, isMark, isQuoteMark, isWord, type Tokens } from '../speakers/marks.ts';
import { runAfter } from '../speakers/run-after.ts';
import { firstOf, type Speaker } from '../speakers/speaker.ts';
import { isTime } from '../speakers/word-roles.ts';
import type { Cue } from './cue.ts';

/** How many tokens to either side a credit covers at most. */
export const REACH = 200;

/** Verbs whose object is who listens. */
export const ADDRESSED = new Set(['tell', 'inform', 'advise', 'assure', 'notify', 'brief', 'remind']);

/** Past what is told of the saying itself: *told Reuters*, *on Friday*, *in a statement*. */
export function afterAdjuncts(tokens: Tokens, cue: Cue): number {
  let at = cue.to;
  if (ADDRESSED.has(cue.lemma)) at = runAfter(tokens, at)?.to ?? at;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokens[at];
    if (!token) return at;
    if (isTime(token) && (token.kind !== 'number' || has(tokens[at - 1], Tag.Month))) at += 1;
    // *admits to 12*: that is what is said.
    else if (token.lower === 'to' && beginsNumber(tokens, at + 1)) return at;
    else if (has(token, Tag.Preposition) && !token.word.side && token.lower !== 'of') {
      const run = runAfter(tokens, at + 1);
      let to = run?.to ?? at + 1;
      while (isTime(tokens[to])) to += 1;
      at = to;
    } else if (has(token, Tag.Adverb)) at += 1;
    else return at;
  }
  return at;
}

const beginsNumber = (tokens: Tokens, at: number): boolean => {
  let next = at;
  while (has(tokens[next], Tag.Adverb) && tokens[next]?.word.number === null) next += 1;
  return tokens[next]?.kind === 'number' || (tokens[next]?.word.number ?? null) !== null;
};

/** Whether nothing said stands at `at`: the sentence ends there, or a comma that no quotation follows. */
export function isClosed(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (isMark(token, ',')) return !isQuoteMark(tokens[at + 1]);
  // "…, an official said as the search went on"
  if (token.lower === 'as' || token.lower === 'while') return true;
  return isMark(token, '.;!?)') || isDash(tokens, at);
}

const CONTRAST = new Set('but whereas however yet'.split(' '));

/** Whether what follows a parenthetical credit is said by the same: not after *but* and its like. */
export function goesOnAfter(tokens: Tokens, end: number): boolean {
  let at = end;
  while (at < tokens.length && at < end + 3 && !isWord(tokens[at])) at += 1;
  const token = tokens[at];
  if (!token || !isWord(token)) return false;
  if (CONTRAST.has(token.lower) || has(token, Tag.Relative)) return false;
  return true;
}

const NOMINAL = new Set([
  'announce',
  'confirm',
  'report',
  'acknowledge',
  'disclose',
  'reveal',
  'declare',
  'admit',
  'release',
  'publish',
]);

const GOES_ON = new Set(['including', 'excluding', 'while', 'with', 'of', 'among']);

/** How far a cue reaches to its right. */
export function forwardEnd(tokens: Tokens, cue: Cue, speaker: Speaker): number {
  const start = firstOf(speaker);
  const opener = nth(tokens, start - 1);
  const subordinate = has(opener, Tag.Subordinator) && start < 5;
  // "Iraq, which admits to 870 dead, has sent 30,000 men"
  const relative = has(tokens[cue.from - 1], Tag.Relative) && isMark(tokens[cue.from - 2], ',');
  let verb = false;
  const farthest = Math.min(tokens.length, cue.to + REACH);
  for (let at = cue.to; at < farthest; at++) {
    if (tokens[at]?.lower === 'that' && at - cue.to < 8) verb = true;
    if (isClauseVerb(tokens, at) || isQuoteMark(tokens[at])) verb = true;
    if (isMark(tokens[at], ';') && verb && isPresent(tokens, at + 1)) return at;
    if (!isMark(tokens[at], ',') || tokens[at + 1]?.kind === 'number') continue;
    if ((subordinate && verb) || relative) return at;
    const next = tokens[at + 1];
    if (
      !verb &&
      at > cue.to &&
      NOMINAL.has(cue.lemma) &&
      has(next, Tag.Preposition | Tag.Subordinator) &&
      !GOES_ON.has(next?.lower ?? '')
    )
      return at;
  }
  return farthest;
}

/** *; eight have since been freed*: the article goes on in its own tense. */
function isPresent(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 6; at++)
    if (isClauseVerb(tokens, at) || tokens[at]?.word.verb) return PRESENT.test(tokens[at]?.lower ?? '');
  return false;
}

const PRESENT = /^(?:has|have|is|are)$|[^s]s$/;

/** *8 May*, *2014*. */
const isDate = (tokens: Tokens, at: number): boolean =>
  has(tokens[at - 1], Tag.Month) ||
  has(tokens[at + 1], Tag.Month) ||
  /^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.lower ?? '');

/** Whether more than adverbials stands before a place: a verb, a number, a quotation. */
export function hasContent(tokens: Tokens, to: number): boolean {
  for (let at = Math.max(0, to - REACH); at < to; at++) {
    const token = tokens[at];
    if (isClauseVerb(tokens, at) || isQuoteMark(token)) return true;
    if (token && !isTime(token) && token.word.number !== null) return true;
    if (token?.kind === 'number' && !isDate(tokens, at)) return true;
    if (token && (token.word.stateNoun || token.word.state || token.word.verb?.trigger)) return true;
  }
  return false;
}
