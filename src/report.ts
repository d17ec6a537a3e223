import type { Discrepancy, Severity } from './discrepancies/discrepancy.ts';
import type { Figure } from './figures/figure.ts';

export const SCHEMA_VERSION = '1.0';
export const SCHEMA_URL = 'https://figure-audit.dev/schema/report-1.0.json';

/** An input in the report: what was named, and what it says of itself. */
export interface ArticleSummary {
  readonly path: string;
  readonly status: 'read' | 'unread';
  readonly title: string | null;
  readonly published: string | null;
  readonly encoding: string | null;
}

/** Something that was asked and could not be done. */
export interface Failure {
  readonly path: string | null;
  readonly code: string;
  readonly message: string;
}

/** Failures of the run itself, not of an input. */
const OF_THE_RUN: ReadonlySet<string> = new Set(['usage', 'config', 'unwritable']);

/** The inputs that were named and could not be read, as articles. */
export const unreadOf = (failures: readonly Failure[]): ArticleSummary[] =>
  failures.flatMap(({ path, code }) =>
    path === null || OF_THE_RUN.has(code)
      ? []
      : [{ path, status: 'unread', title: null, published: null, encoding: null }],
  );

/** What one run found: the JSON that scripts read. Plain JSON; `null` means looked for and not there. */
export interface Report {
  readonly $schema: string;
  readonly schemaVersion: string;
  readonly tool: { readonly name: 'audit'; readonly version: string };
  /** Those that were read, then those that were not. */
  readonly articles: readonly ArticleSummary[];
  /** By article in the order of input, then by start. */
  readonly figures: readonly Figure[];
  /** Worst first. */
  readonly discrepancies: readonly Discrepancy[];
  readonly errors: readonly Failure[];
  readonly summary: {
    /** How many were read. */
    readonly articles: number;
    readonly unread: number;
    readonly figures: number;
    readonly attributed: number;
    readonly discrepancies: Readonly<Record<Severity, number>>;
  };
}
