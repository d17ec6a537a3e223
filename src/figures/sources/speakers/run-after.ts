import { Tag } from '../../../lexicon/word.ts';
import { isClauseVerb } from './clause-verb.ts';
import { has, isDash, isInner, isMark, isPossessive, isQuoteMark, isWord, type Run, type Tokens } from './marks.ts';
import { isAllCapitals, isRoleWord, isTime } from './word-roles.ts';

const LONGEST = 24;

/** What somebody speaks in or on. */
export const MANNER = new Set(
  'statement communique communiqué bulletin interview report telegram twitter facebook instagram x news press conference briefing email e-mail emailed tweet post speech address video message television tv radio remarks condition phone telephone letter website site reporters media'.split(
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
    if (isInner(tokens, to) || (noun && token.glued && token.kind === 'number')) continue;
    if (!isWord(token) || isDash(tokens, to)) break;
    if (has(token, Tag.Pronoun) && !isRoleWord(token)) {
      if (to === start) to += 1;
      break;
    }
    if (has(token, Tag.Determiner) && noun && !linked(tokens, to)) break;
    if (has(token, Tag.Relative | Tag.Subordinator) && !has(token, Tag.Determiner)) break;
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
    else if (
      !has(token, Tag.Determiner | Tag.Adjective) ||
      isRoleWord(token) ||
      (token.capital && !isAllCapitals(tokens))
    )
      noun = true;
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
