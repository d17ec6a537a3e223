import { READINGS } from './readings.ts';
import { type Lookup, remembering } from './remembering.ts';
import type { Word } from './word.ts';

/** What the tables know, asked by form. They hold thousands of entries, of which a text uses a few hundred: those are remembered. */
export interface Lexicon {
  /** By form in lower case, the words of a phrase joined by underscores. */
  readonly words: Lookup<Word>;
  /** The same for a word that is written small, and so names no nation or people: *turkey*, *poles*, *us*. */
  readonly common: Lookup<Word>;
  /** By first word: the phrases that begin with it, longest first, as word lists. */
  readonly phrases: Lookup<readonly (readonly string[])[]>;
}

export const LEXICON: Lexicon = {
  words: remembering((form) => READINGS.word(form, true)),
  common: remembering((form) => READINGS.word(form, false)),
  phrases: remembering(READINGS.phrases),
};
