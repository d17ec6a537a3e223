import type { Article } from '../../articles/article.ts';
import { type Digest, digestOf } from '../../audit.ts';
import type { Messages } from '../messages.ts';
import type { Input } from './find-inputs.ts';
import { type Failed, failureOf, type Item } from './reading.ts';

/** What an input held, with its figures; the article itself only where it was asked for. */
export type Digested = { readonly digest: Digest; readonly article?: Article } | Failed;

/** Whether articles are wanted beside their digests. */
export type Keep = 'with articles' | 'without articles';

/** One piece of work: a file that is yet to be read, or what was read of a stream. */
export interface Unit {
  readonly input: Input;
  /** Ordinal of its input. */
  readonly at: number;
  /** null where it is yet to be read. */
  readonly item: Item | null;
}

/** Reads the figures of an article. Where it brings the program down, it alone is lost. */
export function digestItem(item: Item, keep: Keep, messages: Messages): Digested {
  if ('failure' in item) return item;
  const { article } = item;
  try {
    const digest = digestOf(article);
    return keep === 'with articles' ? { digest, article } : { digest };
  } catch (error) {
    return { failure: failureOf(error, article.path, messages) };
  }
}
