import { Tag } from '../../../lexicon/word.ts';
import type { Token } from '../../../tokens/token.ts';
import { isClauseVerb } from './clause-verb.ts';
import { has, isInner, isMark, isPossessive, isWord, type Run, type Tokens } from './marks.ts';
import { MANNER } from './run-after.ts';
import { isName, isRoleWord, isTime } from './word-roles.ts';

const LONGEST = 24;
const CLAUSE_WORDS = Tag.Relative | Tag.Subordinator;

/** The noun group that ends before token `end`, back to where its clause begins; null where there is none. Leading adverbials are left off. */
export function runBefore(tokens: Tokens, end: number): Run | null {
  let from = end;
  if (has(tokens[end - 1], Tag.Conjunction)) return null;
  while (from > 0 && end - from < LONGEST) {
    const at = from - 1;
    const token = tokens[at];
    if (isMark(token, ')]')) {
      const open = openingBracket(tokens, at);
      if (open <= 0 || !isWord(tokens[open - 1])) break;
      from = open;
      continue;
    }
    if (isInner(tokens, at) || isPossessive(tokens, at)) {
      from = at;
      continue;
    }
    if (!isWord(token) || isClauseWord(tokens, at) || isAccording(tokens, at)) break;
    if (has(token, Tag.Pronoun) && !isRoleWord(token) && (from === end || !counts(token))) {
      if (from === end) from = at;
      break;
    }
    if (has(token, Tag.Conjunction) && !joinsNouns(tokens, at)) break;
    if (isClauseVerb(tokens, at)) break;
    from = at;
  }
  return withoutAdverbials(tokens, { from, to: end });
}

/** Relatives and subordinators open a clause; *that* before a noun of its own is only a determiner, and *after* before a time is only a preposition. */
const isClauseWord = (tokens: Tokens, at: number): boolean =>
  has(tokens[at], CLAUSE_WORDS) && !(has(tokens[at], Tag.Preposition) && isTime(tokens[at + 1]));

/** *one resident*, *another official*. */
const counts = (token: Token): boolean => token.word.number !== null || token.lower === 'another';

const isAccording = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'according_to' || (tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'according');

/** Whether the conjunction at `at` joins nouns (*fire and police officials*), not clauses. */
function joinsNouns(tokens: Tokens, at: number): boolean {
  let nouns = 0;
  for (let left = at - 1; left >= 0 && at - left < 7; left--) {
    const token = tokens[left];
    if (isInner(tokens, left) || isPossessive(tokens, left)) continue;
    if (!isWord(token) || isClauseWord(tokens, left)) return nouns > 0;
    if (
      isClauseVerb(tokens, left) ||
      has(token, Tag.Pronoun | Tag.Conjunction) ||
      (token.lower.endsWith('ed') && !isRoleWord(token))
    )
      return false;
    if (isName(token) || isRoleWord(token) || token.word.side) nouns += 1;
    if (left === 0) return nouns > 0;
  }
  return false;
}

function openingBracket(tokens: Tokens, close: number): number {
  for (let at = close - 1; at >= 0 && close - at < 10; at--) if (isMark(tokens[at], '([')) return at;
  return -1;
}

function withoutAdverbials(tokens: Tokens, run: Run): Run | null {
  let { from } = run;
  while (from < run.to) {
    const token = tokens[from];
    if (!isWord(token)) from += 1;
    else if (token.lower === 'with') from += 1;
    else if (has(token, Tag.Preposition) && !token.word.side) from = afterPhrase(tokens, from + 1, run.to);
    else if (isTime(token) && !startsCount(tokens, from, run.to)) from += 1;
    else if ((token.lower === 'this' || token.lower === 'that') && has(tokens[from + 1], Tag.TimeUnit | Tag.Weekday))
      from += 2;
    else if (
      has(token, Tag.Adverb | Tag.Conjunction) &&
      token.lower !== 'both' &&
      !isRoleWord(token) &&
      !startsCount(tokens, from, run.to)
    )
      from += 1;
    else break;
  }
  return from < run.to ? { from, to: run.to } : null;
}

/** *Two officials*, *both sides*: a number that counts speakers. */
function startsCount(tokens: Tokens, from: number, to: number): boolean {
  if (tokens[from]?.kind !== 'number' && tokens[from]?.lower !== 'both') return false;
  for (let at = from + 1; at < to && at - from < 4; at++) if (isRoleWord(tokens[at])) return true;
  return false;
}

/** Where the object of a leading preposition ends: after its time words, or before the next group that can speak. */
function afterPhrase(tokens: Tokens, from: number, to: number): number {
  let at = from;
  if (isTime(tokens[at]) || (has(tokens[at], Tag.Determiner) && isTime(tokens[at + 1]))) {
    at += 1;
    while (at < to && isTime(tokens[at])) at += 1;
    return at;
  }
  at += 1;
  // *In a communique the rebels said*
  if (has(tokens[from], Tag.Determiner) && MANNER.has(tokens[at]?.lower ?? '') && has(tokens[at + 1], Tag.Determiner))
    return at + 1;
  while (at < to && !has(tokens[at], Tag.Determiner) && !(isRoleWord(tokens[at]) && !tokens[at]?.capital)) at += 1;
  return at;
}
