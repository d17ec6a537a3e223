import type { Measure } from '../../lexicon/categories.ts';
import type { Span } from '../../span.ts';
import type { DayRange } from './day-range.ts';
import type { Family } from './event-words.ts';

/** How a noun of a happening is introduced: *a blast*, *the blast*, *that blast*, *another blast*, *blasts*. */
export type Article = 'new' | 'known' | 'that' | 'other' | 'bare';

/** What the words around a place in the text say of the happening it belongs to. Null and empty where they say nothing. */
export interface Scene extends Span {
  readonly measure: Measure;
  readonly sentence: number;
  readonly paragraph: number;
  /** Headline, or one of the first sentences. */
  readonly lead: boolean;
  readonly noun: string | null;
  readonly family: Family | null;
  readonly article: Article;
  /** Capitalised words right before the noun: *the Moskva attack*. */
  readonly name: string | null;
  readonly days: DayRange | null;
  /** Well before the day of the article. */
  readonly past: boolean;
  /** Nations are left out: all of a story may happen in one. */
  readonly places: readonly string[];
  /** A count over a stretch of time, of more than one happening: `since-1992`, `past-2-years`, `war`. */
  readonly period: string | null;
  /** The sentence turns to something else: *Elsewhere*, *in another case*. */
  readonly turns: boolean;
  /** It goes on with what the sentence before spoke of: *of these*, *two of the injured*. */
  readonly goesOn: boolean;
}
