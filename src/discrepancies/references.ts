import type { Group, Measure } from '../figures/figure.ts';

/** A figure that the desk holds to be right, or has printed before: what drafts are held against. */
export interface Reference {
  readonly measure: Measure;
  /** null matches every group. */
  readonly group: Group | null;
  /** The side counted, in its short English name; null matches every side. */
  readonly side: string | null;
  /** Words of the happening, lower-case; empty matches every happening. */
  readonly event: readonly string[];
  readonly low: number;
  readonly high: number | null;
  readonly source: string | null;
  /** EDTF. */
  readonly asOf: string | null;
  /** Where it is written, for the message: "figures.csv, line 4". */
  readonly at: string;
}
