import type { Cue, Group, Measure, Modality } from '../../lexicon/categories.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Token } from '../../tokens/token.ts';
import type { Count, NounGroup } from '../count.ts';
import type { Columns } from '../table-row.ts';

/** A number and what stands around it, as a frame sees it. */
export interface Mention {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  readonly noun: NounGroup;
  /** The count read just before in the same sentence, and in the article; null where there is none. */
  readonly before: Count | null;
  readonly earlier: Count | null;
  /** The counts of the sentences before by their number as written in lower case: what *the 367* takes up. */
  readonly told: ReadonlyMap<string, Count>;
  readonly headline: boolean;
  /** What the columns of the table count whose row the sentence is; null where it is none, or the table has no head. */
  readonly columns: Columns | null;
}

/** What a frame makes of a mention. What it leaves out is as usual: asserted, no part, no cues. */
export interface Reading {
  readonly measure: Measure;
  readonly modality?: Modality;
  readonly part?: boolean;
  /** A change of a toll: *rose by 12*. */
  readonly delta?: boolean;
  readonly cues?: readonly Cue[];
  /** Who the people are where the noun does not say: an army's are soldiers. */
  readonly group?: Group;
  /** The population is that of the count before. */
  readonly inherits?: boolean;
}

/** A way in which news words a count. Its cases and rejects are its proof: `|` stands around the number, the measure it reads behind `→`. */
export interface Frame {
  readonly id: string;
  readonly summary: string;
  readonly read: (mention: Mention) => Reading | null;
  /** Sentences with the measures they hold, in order: `12 people were killed → killed`. */
  readonly cases: readonly string[];
  /** Sentences in which it reads nothing. */
  readonly rejects: readonly string[];
}
