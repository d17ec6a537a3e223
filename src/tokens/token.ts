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
