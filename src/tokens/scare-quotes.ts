import { SCALES, VAGUE } from '../lexicon/numerals.ts';
import type { Token } from './token.ts';

const MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'"]);
/** Longest run of tokens between marks that a writer takes over from another's mouth, and that is no clause. */
const LONGEST = 6;

/** Whether a token is a quotation mark: none is ever part of a word. */
const isMark = ({ kind, lower }: Token): boolean => kind === 'mark' && MARKS.has(lower);

const INEXACT: ReadonlySet<string> = new Set([...Object.keys(VAGUE), ...Object.keys(SCALES)]);

const isNumeral = ({ kind, lower, word }: Token): boolean =>
  kind === 'number' || word.number !== null || INEXACT.has(lower);

/**
 * The tokens without the marks around a number in another's words: the sentence reads on through them (*"at least 40" people had died*, *"dozens" of
 * casualties*). The same array where there are none. Titles in capitals keep theirs.
 */
export function withoutScareQuotes(tokens: readonly Token[]): readonly Token[] {
  let dropped: Set<Token> | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const opens = tokens[at];
    if (!opens || !isMark(opens)) continue;
    const end = closingAt(tokens, at);
    const closes = tokens[end];
    if (!closes || !isNumberOnly(tokens, at + 1, end)) continue;
    dropped ??= new Set();
    dropped.add(opens).add(closes);
    at = end;
  }
  return dropped ? tokens.filter((token) => !dropped.has(token)) : tokens;
}

/** The next mark, where it is near; the end of the tokens otherwise. */
function closingAt(tokens: readonly Token[], opening: number): number {
  const last = Math.min(tokens.length, opening + LONGEST + 2);
  for (let at = opening + 1; at < last; at++) {
    const token = tokens[at];
    if (token && isMark(token)) return at;
  }
  return tokens.length;
}

/** A numeral among words that are neither names nor verbs of a clause. */
function isNumberOnly(tokens: readonly Token[], from: number, to: number): boolean {
  let numeral = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '-')) return false;
    if (token.capital && at > 1) return false;
    numeral ||= isNumeral(token);
  }
  return numeral;
}
