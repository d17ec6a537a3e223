export const FAMILIES = ['conflict', 'scope', 'arithmetic', 'time', 'sourcing', 'slip'] as const;
export type Family = (typeof FAMILIES)[number];

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Figures that are incompatible as written, or that a reader will wrongly compare. Plain JSON, as in the published schema. */
export interface Discrepancy {
  /** Stable within a run: `d1`, `d2` … in the report's order. */
  readonly id: string;
  /** Survives edits elsewhere in the articles. */
  readonly fingerprint: string;
  /** Id of the check that found it. */
  readonly check: string;
  readonly family: Family;
  readonly severity: Severity;
  /** Ids of figures; the one to look at first in front. */
  readonly figures: readonly string[];
  /** Paths of the articles they stand in, without repeats. */
  readonly articles: readonly string[];
  /** One short noun phrase without a full stop, for a heading: "Russian military losses: 5,937 against more than 100,000". */
  readonly title: string;
  /** One sentence, with a full stop. */
  readonly message: string;
  /** What does, and does not, explain the gap: dates apart, scopes, sides. One clause each, without a full stop. */
  readonly reasons: readonly string[];
  /** What to do about it, one clause. */
  readonly advice: string;
  /** How many times the larger is the smaller, at the nearest ends of the intervals; null where they meet or it has no meaning. */
  readonly ratio: number | null;
  /** People between the nearest ends of the intervals; null where they meet. */
  readonly gap: number | null;
  /** Set where a draft's comment, the configuration or the baseline sets it aside: it is shown, and does not fail. */
  readonly suppressed: { readonly by: 'inline' | 'config' | 'baseline'; readonly reason: string } | null;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}
