import type { Count } from '../counts/count.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Population } from './figure.ts';

/** A count in its sentence, on its way to a figure. Offsets are those of `Article.text`. */
export interface Draft {
  readonly count: Count;
  readonly sentence: Sentence;
  readonly population: Population;
  readonly delta: boolean;
  /** Ordinal of the draft it is a part of, or null. */
  readonly whole: number | null;
}
