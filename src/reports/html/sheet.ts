import type { Discrepancy, Severity } from '../../discrepancies/discrepancy.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ArticleSummary } from '../../report.ts';

/** A figure with its place on the page. */
export interface Entry {
  readonly figure: Figure;
  /** 1-based, over the whole report: names its anchors. */
  readonly ordinal: number;
  /** 1-based, within its article: what lights up together. */
  readonly place: number;
  /** 1-based number of its article. */
  readonly article: number;
  /** "A2": the letter of its group in the article, with its number where the group has more than one. */
  readonly label: string;
  /** Which colour and pattern its group wears, from 1; 0 where it is compared with nothing. */
  readonly slot: number;
}

/** Figures of one article that count the same state of the same people in the same happening. */
export interface Cohort {
  readonly letter: string;
  readonly slot: number;
  readonly entries: readonly Entry[];
}

/** A discrepancy with its figures looked up. */
export interface Finding {
  readonly discrepancy: Discrepancy;
  /** 1-based, in the report's order: names its anchor. */
  readonly ordinal: number;
  readonly entries: readonly Entry[];
  /** Whether it lies between articles. */
  readonly across: boolean;
}

/** All that the page shows of one article. */
export interface Sheet {
  /** 1-based, in the order of input. */
  readonly number: number;
  readonly article: ArticleSummary;
  /** As they stand in the file. */
  readonly entries: readonly Entry[];
  /** In the order of their first figures. */
  readonly cohorts: readonly Cohort[];
  /** Those within it, then those it shares with others, each in the report's order. */
  readonly findings: readonly Finding[];
  /** Its figures' findings by their ordinals: those that weigh before those set aside, those within the article before shared ones. */
  readonly findingsOf: ReadonlyMap<number, readonly Finding[]>;
  /** Of both, without those set aside. */
  readonly totals: Readonly<Record<Severity, number>>;
}

/** A report laid out for the page. */
export interface Layout {
  readonly sheets: readonly Sheet[];
  /** All findings, in the report's order. */
  readonly findings: readonly Finding[];
}
