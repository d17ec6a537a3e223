import type { Word } from '../lexicon/word.ts';
import type { Span } from '../span.ts';

/** A word, number or mark of one sentence; several words that the lexicon knows as one (*according to*, *shot dead*) are one token. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case, typographic apostrophes made plain, the words of a phrase joined by `_`. */
  readonly lower: string;
  /** What the lexicon knows; `UNKNOWN` where nothing. */
  readonly word: Word;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Nothing stands between the token before and this one: *300k*, *19-year-old*. */
  readonly glued: boolean;
}

/**
 * All tokens are made here: objects made in one place have one layout, and the runtime reads their fields without asking which they have. A copy by
 * spreading has a layout of its own, and where tokens of several pass by, every look at one takes many times as long.
 */
export const tokenOf = (
  kind: Token['kind'],
  lower: string,
  word: Word,
  capital: boolean,
  glued: boolean,
  start: number,
  end: number,
): Token => ({ kind, lower, word, capital, glued, start, end });
