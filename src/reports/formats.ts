import type { Report } from '../report.ts';
import type { Render } from './report-context.ts';

/** A format by name; its code is loaded when it is asked for, as some bring libraries with them. */
export interface Format {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  /** Whether it shows more of the articles than the report holds, so that they must be kept until it is written. */
  readonly quotes: boolean;
  load(): Promise<Render>;
  /** The same text in pieces, where there is a way that needs less memory. */
  loadPieces?(): Promise<(report: Report) => Iterable<string>>;
}

/** Every format, the default first. */
export const FORMATS: readonly Format[] = [
  {
    name: 'table',
    summary: 'a table per discrepancy, for a terminal (default)',
    quotes: false,
    load: async () => (await import('./table.ts')).table,
  },
  {
    name: 'compact',
    summary: 'one line per discrepancy: path:line:column: severity check message',
    quotes: false,
    load: async () => (await import('./compact.ts')).compact,
  },
  {
    name: 'frames',
    summary: 'the sentences themselves, with the figures underlined',
    quotes: true,
    load: async () => (await import('./frames.ts')).frames,
  },
  {
    name: 'figures',
    summary: 'every figure that was read, for a terminal',
    quotes: false,
    load: async () => (await import('./figures.ts')).figures,
  },
  {
    name: 'json',
    summary: 'all of it, by the published JSON Schema',
    quotes: false,
    load: async () => (await import('./json.ts')).json,
    loadPieces: async () => (await import('./json.ts')).jsonPieces,
  },
  {
    name: 'jsonl',
    summary: 'JSON Lines: articles, figures, discrepancies, errors, summary',
    quotes: false,
    load: async () => (await import('./jsonl.ts')).jsonl,
  },
  {
    name: 'csv',
    summary: 'one row per figure, for a spreadsheet',
    quotes: false,
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'markdown',
    summary: 'a document with tables, for a wiki, a ticket or a pull request',
    quotes: false,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'html',
    summary: 'one page with the articles marked up, for a browser',
    quotes: true,
    load: async () => (await import('./html/html.ts')).html,
  },
  {
    name: 'sarif',
    summary: 'SARIF 2.1.0, for GitHub code scanning',
    quotes: true,
    load: async () => (await import('./sarif.ts')).sarif,
  },
  {
    name: 'junit',
    summary: 'JUnit XML, for a CI that shows test results',
    quotes: false,
    load: async () => (await import('./junit.ts')).junit,
  },
  {
    name: 'github',
    summary: 'annotations on the changed lines of a GitHub pull request',
    quotes: false,
    load: async () => (await import('./github.ts')).github,
  },
  {
    name: 'gitlab',
    summary: 'a GitLab Code Quality report',
    quotes: false,
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  {
    name: 'rdjson',
    summary: "reviewdog's diagnostics",
    quotes: true,
    load: async () => (await import('./rdjson.ts')).rdjson,
  },
  {
    name: 'trace',
    summary: 'how each number was read, and by which rule',
    quotes: true,
    load: async () => (await import('./trace.ts')).trace,
  },
];
