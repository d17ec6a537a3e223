import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import {
  has,
  isAllCapitals,
  isDash,
  isClauseVerb,
  isInner,
  isMark,
  isName,
  isPossessive,
  isQuoteMark,
  isRoleWord,
  isTime,
  isWord,
  type Run,
  type Tokens,
} from './marks.ts';

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
  while (at < to && !has(tokens[at], Tag.Determiner) && !(isRoleWord(tokens[at]) && !tokens[at]?.capital)) at += 1;
  return at;
}

/** What somebody speaks in or on. */
export const MANNER = new Set(
  'statement interview report telegram twitter facebook instagram x news press conference briefing email e-mail emailed tweet post speech address video message television tv radio remarks condition phone telephone letter website site reporters media'.split(
    ' ',
  ),
);

/** The noun group that begins at token `start`; null where there is none. */
export function runAfter(tokens: Tokens, start: number): Run | null {
  let to = start;
  let noun = false;
  for (; to < tokens.length && to - start < LONGEST; to++) {
    const token = tokens[to];
    if (!token) break;
    if (isMark(token, '([')) {
      const close = closingBracket(tokens, to);
      if (close < 0 || !noun) break;
      to = close;
      continue;
    }
    if (isPossessive(tokens, to)) {
      noun = false;
      continue;
    }
    if (isInner(tokens, to)) continue;
    if (!isWord(token) || isDash(tokens, to)) break;
    if (has(token, Tag.Pronoun) && !isRoleWord(token)) {
      if (to === start) to += 1;
      break;
    }
    if (has(token, Tag.Determiner) && noun && !linked(tokens, to)) break;
    if (has(token, CLAUSE_WORDS) && !has(token, Tag.Determiner)) break;
    if (has(token, Tag.Preposition) && !token.word.side) {
      if (!noun || leadsAdverbial(tokens, to)) break;
    } else if (has(token, Tag.Conjunction)) {
      if (!noun || !goesOn(tokens, to)) break;
    } else if (
      noun &&
      (isTime(token) ||
        has(token, Tag.Adverb) ||
        isClauseVerb(tokens, to) ||
        (token.lower.endsWith('ing') && !token.capital && !isRoleWord(token)))
    )
      break;
    else if (!has(token, Tag.Determiner | Tag.Adjective)) noun = true;
  }
  while (to > start && !isWord(tokens[to - 1]) && !isMark(tokens[to - 1], ')]')) to -= 1;
  while (to > start && has(tokens[to - 1], Tag.Preposition | Tag.Conjunction) && !tokens[to - 1]?.word.side) to -= 1;
  return noun || (to > start && has(tokens[start], Tag.Pronoun)) || (to > start && isRoleWord(tokens[to - 1]))
    ? { from: start, to }
    : null;
}

const linked = (tokens: Tokens, at: number): boolean => has(tokens[at - 1], Tag.Preposition | Tag.Conjunction);

function closingBracket(tokens: Tokens, open: number): number {
  for (let at = open + 1; at < tokens.length && at - open < 10; at++) if (isMark(tokens[at], ')]')) return at;
  return -1;
}

const POINTERS = new Set(['this', 'that', 'these', 'those', 'which', 'whom']);

/** *on Friday*, *in a statement*, *to reporters*: what is told of the saying, not of who says it. */
function leadsAdverbial(tokens: Tokens, preposition: number): boolean {
  const { lower = '' } = tokens[preposition] ?? {};
  if (!['of', 'for', 'in', 'at', 'from', 'with', 'on', 'to'].includes(lower)) return true;
  let named = false;
  for (let at = preposition + 1; at <= preposition + 3; at++) {
    const token = tokens[at];
    if (!isWord(token)) return at === preposition + 1;
    if (POINTERS.has(token.lower)) return true;
    if (isTime(token) && !token.glued && !named) return true;
    named ||= !has(token, Tag.Determiner | Tag.Adjective);
    if (lower !== 'of' && lower !== 'for' && MANNER.has(token.lower)) return true;
    if (has(token, Tag.Preposition) && !token.word.side) return false;
  }
  return lower === 'to' && !tokens[preposition + 1]?.capital && !has(tokens[preposition + 1], Tag.Determiner);
}

/** Whether a noun group goes on after its conjunction: another speaker or the rest of a name, with no verb of its own. */
function goesOn(tokens: Tokens, conjunction: number): boolean {
  const next = tokens[conjunction + 1];
  if (!next || isQuoteMark(next)) return false;
  const before = tokens[conjunction - 1];
  if (before?.capital && next.capital && !isAllCapitals(tokens)) return true;
  for (let at = conjunction + 1; at <= conjunction + 4; at++) {
    const token = tokens[at];
    if (isClauseVerb(tokens, at) || !isWord(token) || token.kind === 'number') return false;
    if (has(token, Tag.SourceNoun)) return !isClauseVerb(tokens, at + 1);
  }
  return false;
}
