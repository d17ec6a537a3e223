import type { Span } from '../span.ts';

/** Which part of the article a block is: readers judge a slip in the headline more severely than one in the body. */
export type Zone = 'headline' | 'caption' | 'body';

/** A paragraph, heading, caption or list item: a range of `Article.text` that sentences do not cross. Blocks are sorted and disjoint. */
export interface Block extends Span {
  readonly zone: Zone;
}

/**
 * One run of read text and where it stands in the file: `length` units from `text` on were read from `source` on.
 * Where `sourceLength` equals `length` they correspond unit by unit; else (a character reference, a collapsed space) the run as a whole stands
 * for `sourceLength` units of the file.
 */
export interface Stretch {
  readonly text: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** What a draft says about itself, or what its metadata says of it; null where nothing is known. */
export interface Metadata {
  readonly title: string | null;
  /** EDTF day, month or year: the date that relative days are read against. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** One article as it was read: the text that the stages read, and the way back to the file. Plain JSON. */
export interface Article extends Metadata {
  /** As named, with `/`. */
  readonly path: string;
  readonly encoding: string;
  /** The decoded file, without its byte order mark. Offsets in reports point into it. */
  readonly source: string;
  /** What is read, headline first: markup, navigation and front matter left out. The stages' offsets point into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The way from `text` back to `source`, sorted by `text`; null where they are the same string. */
  readonly stretches: readonly Stretch[] | null;
  /** Inline suppressions found in the file. */
  readonly suppressions: readonly Suppression[];
}

/** `<!-- audit-ignore CHECK: reason -->` as written in a draft. */
export interface Suppression {
  /** Check id, or `*` for all. */
  readonly check: string;
  readonly reason: string;
  /** Where the comment stands, in `Article.source`. */
  readonly at: Span;
  /** The range of `Article.text` (the next block) that it covers. */
  readonly covers: Span;
}
