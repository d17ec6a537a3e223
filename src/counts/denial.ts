import { CLAIMS, DENYING, UNTRUE } from '../lexicon/claim-words.ts';
import { Tag } from '../lexicon/word.ts';
import type { Token } from '../tokens/token.ts';
import { has, isQuote, lowerAt, skipAdverbs } from './tokens-at.ts';

/** How far before the number the *that* of its clause may stand, how far before that what denies it, and how far behind it, in tokens. */
const CLAUSE = 20;
const DENIAL = 8;
const BEHIND = 12;

/** Whether the number that begins at `at` is told as not so: *denied that 40 soldiers were killed*, *rejected claims to have lost 40 men*, *reports that 40 died were false*. */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  const link = linkBefore(tokens, at);
  if (link < 0) return false;
  const claim = CLAIMS.has(lowerAt(tokens, link - 1));
  if (claim && isUntrueAfter(tokens, at)) return true;
  // A *that* further off belongs to the word right before it.
  const near = link === at - 1;
  for (let next = link - 1; next >= Math.max(0, link - (near || claim ? DENIAL : 1)); next--) {
    if (tokens[next]?.kind === 'mark' && !isQuote(tokens[next])) return false;
    if (denies(tokens, next)) return true;
  }
  return false;
}

/** The *that* of the clause of the number, or the *of* or *to have* that it stands behind; -1 where there is none. */
function linkBefore(tokens: readonly Token[], at: number): number {
  for (let next = at - 1; next >= Math.max(0, at - CLAUSE); next--) {
    const lower = lowerAt(tokens, next);
    if (lower === 'that' || (lower === 'of' && next === at - 1)) return next;
    if (lower === 'to' && lowerAt(tokens, next + 1) === 'have') return next;
    if (tokens[next]?.kind === 'mark' && !isQuote(tokens[next]) && !tokens[next]?.glued) return -1;
    if (lower === 'but' || has(tokens[next], Tag.Report)) return -1;
  }
  return -1;
}

/** *denied*, *no truth in*, *it is untrue*; who does *not deny* it, or can *neither confirm nor deny* it, leaves it open. */
function denies(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const lower = lowerAt(tokens, at);
  if (lower === 'truth') return before === 'no';
  if (lower === 'true') return has(tokens[at - 1], Tag.Negation);
  const open = has(tokens[at - 1], Tag.Negation) || /^(?:nor|or|without|neither)$/.test(before);
  return (DENYING.has(lower) || UNTRUE.has(lower)) && !open;
}

/** *were false*, in the clause behind the number. */
function isUntrueAfter(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + BEHIND); next++) {
    if (tokens[next]?.kind === 'mark' && !tokens[next]?.glued) return false;
    if (has(tokens[next], Tag.Be) && UNTRUE.has(lowerAt(tokens, skipAdverbs(tokens, next + 1)))) return true;
  }
  return false;
}
