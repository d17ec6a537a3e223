import { Tag } from '../../../lexicon/word.ts';
import { has, isPossessive, isWord, type Run, type Tokens } from './marks.ts';

/** The noun that a group is about: its last before a preposition, or -1. */
export function headAt(tokens: Tokens, { from, to }: Run): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    if (has(tokens[at], Tag.Preposition) && head >= 0) break;
    if (isWord(tokens[at]) && !has(tokens[at], Tag.Determiner) && !isPossessive(tokens, at)) head = at;
  }
  return head;
}

/** The head as a word, the last one of a compound. */
export function headOf(tokens: Tokens, run: Run): string | null {
  const lower = tokens[headAt(tokens, run)]?.lower;
  return lower === undefined ? null : lower.slice(lower.lastIndexOf('_') + 1);
}
