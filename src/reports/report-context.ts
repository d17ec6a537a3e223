import type { Article } from '../articles/article.ts';
import type { Family, Severity } from '../discrepancies/discrepancy.ts';
import type { Report } from '../report.ts';

/** What a check says of itself: the one text behind `audit explain`, the docs, SARIF's help and the HTML report. */
export interface CheckDescription {
  readonly id: string;
  readonly family: Family;
  /** What a finding of it usually weighs; a single finding may weigh more or less. */
  readonly severity: Severity;
  /** A noun phrase without a full stop: "Headline against body". */
  readonly title: string;
  /** Why an editor should care, one or two sentences. */
  readonly why: string;
  /** What to do about it, one or two sentences. */
  readonly help: string;
}

/** Figures that were compared and can all hold: shown by `--show consistent`. */
export interface Agreement {
  /** A noun phrase without a full stop: "Russian troops killed". */
  readonly title: string;
  /** Ids of figures, in the report's order. */
  readonly figures: readonly string[];
}

/** All that a format may know beside the report: the place it is shown in, and the sources it quotes. Nothing here changes what is found. */
export interface ReportContext {
  /** Terminal cells in a line. */
  readonly width: number;
  readonly color: boolean;
  /** Whether the terminal follows OSC 8 links. */
  readonly hyperlinks: boolean;
  /** What is listed beside the discrepancies. */
  readonly show: 'none' | 'figures' | 'consistent' | 'all';
  /** The decoded file that the offsets of an article's figures point into; null where it is not at hand. */
  textOf(path: string): string | null;
  /** The article as it was read; null where it is not at hand. */
  articleOf(path: string): Article | null;
  /** The path as seen from the repository's root, with `/` and without `./`; the path itself where it lies outside. */
  rootPath(path: string): string;
  /** `file:` address that a terminal can open; null where the input is no file. */
  address(path: string): string | null;
  readonly checks: readonly CheckDescription[];
  readonly agreements: readonly Agreement[];
  /** Whether findings were held against a baseline, so that those it does not know are new. */
  readonly baseline: boolean;
  /** What the command will exit with. */
  readonly exitCode: number;
  readonly version: string;
}

/** One format: what was found, as text. Pure: it neither changes, re-sorts nor writes the report. */
export type Render = (report: Report, context: ReportContext) => string;

const NOWHERE: ReportContext = {
  width: 80,
  color: false,
  hyperlinks: false,
  show: 'none',
  textOf: () => null,
  articleOf: () => null,
  rootPath: (path) => path.replace(/^(?:\.\/)+/, ''),
  address: () => null,
  checks: [],
  agreements: [],
  baseline: false,
  exitCode: 0,
  version: '',
};

/** A context of which only some is known: 80 cells, no colour, no sources. */
export const reportContext = (known: Partial<ReportContext> = {}): ReportContext => ({ ...NOWHERE, ...known });

/** Where the published help to a check stands. */
export const helpAddress = (check: string): string =>
  `https://figure-audit.dev/checks#${encodeURIComponent(check.replace(/[\uD800-\uDFFF]/g, ''))}`;
