import { Tag } from '../../../lexicon/word.ts';
import { nth } from '../../../tokens/nth.ts';
import type { Token } from '../../../tokens/token.ts';

export type Tokens = readonly Token[];

/** A half-open range of token ordinals in one sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether a token plays one of the roles in `bits`. */
export const has = (token: Token | null | undefined, bits: number): boolean =>
  token != null && (token.word.tags & bits) !== 0;

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.kind === 'mark' && marks.includes(token.lower);

const QUOTES = '"“”„«»';
const ABBREVIATED = new Set(
  'st jr sr lt gen col maj capt sgt brig adm cmdr gov sen rep rev dr mr mrs ms prof no nos vs feb jan aug sept oct nov dec inc corp co ltd'.split(
    ' ',
  ),
);

/** A word or number: anything but a mark. */
export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== 'mark';

/** Quotation marks that show it; single ones are left alone, being apostrophes more often. */
export const isQuoteMark = (token: Token | undefined): boolean => isMark(token, QUOTES);

/** A dash that parts clauses: any long one, a hyphen with space before it, two hyphens. */
export function isDash(tokens: Tokens, at: number): boolean {
  const token = nth(tokens, at);
  if (token?.kind !== 'mark') return false;
  if (token.lower === '–' || token.lower === '—') return true;
  if (token.lower !== '-') return false;
  return !token.glued || isMark(tokens[at + 1], '-') || (isMark(tokens[at - 1], '-') && token.glued);
}

/** A mark that stands inside a name or a word: the hyphen of *al-Shabab*, the stop of *Lt.*, an ampersand, a slash. */
export function isInner(tokens: Tokens, at: number): boolean {
  const token = nth(tokens, at);
  if (token?.kind !== 'mark') return false;
  if (token.lower === '&' || token.lower === '/' || token.lower === "'" || token.lower === '’') return true;
  if (token.lower === '-') return !isDash(tokens, at);
  return token.lower === '.' && isAbbreviated(tokens, at);
}

function isAbbreviated(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !tokens[at]?.glued || at === tokens.length - 1) return false;
  return before.lower.length === 1 || ABBREVIATED.has(before.lower);
}

/** *'s* after a name, not *is*. */
export function isPossessive(tokens: Tokens, at: number): boolean {
  const token = nth(tokens, at);
  if (!token?.glued) return false;
  const owner = tokens[at - 1];
  if (!isWord(owner) || has(owner, Tag.Pronoun)) return false;
  return token.lower === "'s" || ((token.lower === '’' || token.lower === "'") && owner.lower.endsWith('s'));
}
