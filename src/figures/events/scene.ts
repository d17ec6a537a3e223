import type { Measure } from '../../lexicon/categories.ts';
import type { DayRange } from './day-range.ts';
import type { Family } from './event-words.ts';

/** How a noun of a happening is introduced: *a blast*, *the blast*, *that blast*, *another blast*, *blasts*. */
export type Article = 'new' | 'known' | 'that' | 'other' | 'bare';

/** What the words around a figure say of the happening it belongs to. Null and empty where they say nothing. */
export interface Scene {
  readonly measure: Measure;
  /** Ordinals, 0-based. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Headline, or one of the first sentences. */
  readonly lead: boolean;
  readonly noun: string | null;
  readonly family: Family | null;
  /** The noun of what a verb of the sentence tells of, where no noun does: *crash*. */
  readonly deed: string | null;
  readonly article: Article;
  /** Capitalised words right before the noun: *the Moskva attack*. */
  readonly name: string | null;
  readonly days: DayRange | null;
  /** Too long ago to be the news. */
  readonly past: boolean;
  /** In lower case. Nations are left out: all of a story may happen in one. */
  readonly places: readonly string[];
  /** Places beyond a verb of saying: *a nurse at the Dondo clinic said* tells where the nurse is, and perhaps no more. */
  readonly aside: readonly string[];
  /** A stretch of time with more than one happening: `since-1992`, `past-2-years`, `war`. */
  readonly period: string | null;
  /** The sentence turns to something else: *Elsewhere*, *in another case*. */
  readonly turns: boolean;
  /** A share of a figure that was given before: *of these, 14*, *two of the injured*. */
  readonly isShare: boolean;
}
