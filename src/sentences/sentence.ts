import type { Zone } from '../articles/article.ts';
import type { Span } from '../span.ts';

/** A range of `Article.text` that is read as one sentence: never crosses a block. */
export interface Sentence extends Span {
  /** Ordinal in the article, 0-based. */
  readonly index: number;
  /** Ordinal of its block, 0-based. */
  readonly paragraph: number;
  readonly zone: Zone;
}
