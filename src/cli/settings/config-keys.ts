import type { Severity } from '../../discrepancies/discrepancy.ts';

/** A configuration as written; paths and patterns are relative to its file. Every key may be missing. */
export interface Config {
  readonly inputs?: readonly string[];
  readonly ignore?: readonly string[];
  readonly show?: 'figures' | 'consistent' | 'all';
  readonly failOn?: Severity | 'never';
  readonly maxWarnings?: number;
  readonly checks?: Readonly<Record<string, boolean>>;
  readonly compare?: 'articles' | 'none' | 'all';
  readonly against?: string;
  readonly metadata?: string;
  readonly baseline?: string;
  readonly maxFileSize?: string | number;
  readonly suppressions?: readonly ConfigSuppression[];
}

/** A discrepancy that the desk has looked at and lets stand. */
export interface ConfigSuppression {
  readonly fingerprint: string;
  readonly reason: string;
}

/** The part of JSON Schema that the keys need; it checks configurations, and is published. */
export type Shape =
  | { readonly type: 'string'; readonly minLength?: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'integer'; readonly minimum: number }
  | { readonly anyOf: readonly Shape[] }
  | { readonly enum: readonly string[] }
  | { readonly type: 'array'; readonly items: Shape }
  | { readonly type: 'object'; readonly additionalProperties: Shape }
  | {
      readonly type: 'object';
      readonly properties: Readonly<Record<string, Shape>>;
      readonly required: readonly string[];
      readonly additionalProperties: false;
    };

/** One row of the table that the schema, the commented configuration and the docs are made from. */
export interface ConfigKey {
  readonly name: keyof Config;
  readonly shape: Shape;
  /** One sentence; the default stands in it. */
  readonly summary: string;
  /** What `audit init` writes, as a comment where it is not the default. */
  readonly example: unknown;
}

const TEXT: Shape = { type: 'string', minLength: 1 };
const TEXTS: Shape = { type: 'array', items: TEXT };

export const CONFIG_KEYS: readonly ConfigKey[] = [
  {
    name: 'inputs',
    shape: TEXTS,
    summary: 'Files, folders and globs that are audited where the command line names none.',
    example: ['drafts'],
  },
  {
    name: 'ignore',
    shape: TEXTS,
    summary: 'What is left out of folders and globs, in the patterns of .gitignore; .auditignore files do the same.',
    example: ['drafts/archive/'],
  },
  {
    name: 'failOn',
    shape: { enum: ['error', 'warning', 'note', 'never'] },
    summary: 'The least severe discrepancy that makes the exit code 1: error, where nothing is said.',
    example: 'error',
  },
  {
    name: 'maxWarnings',
    shape: { type: 'integer', minimum: 0 },
    summary: 'More warnings than this make the exit code 1, too.',
    example: 10,
  },
  {
    name: 'checks',
    shape: { type: 'object', additionalProperties: { type: 'boolean' } },
    summary: 'Checks that are left out (false); all others run. "audit checks" lists them.',
    example: { unattributed: false },
  },
  {
    name: 'compare',
    shape: { enum: ['articles', 'none', 'all'] },
    summary:
      'Figures are compared across articles that speak of one event (articles, the default), across all, or within each only (none).',
    example: 'articles',
  },
  {
    name: 'against',
    shape: TEXT,
    summary: 'Reference figures that the articles must agree with: CSV, JSON, or a former JSON report.',
    example: 'desk-figures.csv',
  },
  {
    name: 'metadata',
    shape: TEXT,
    summary: 'Date, title, outlet and place of articles that do not say so themselves: a JSON list or CSV with a path.',
    example: 'articles.csv',
  },
  {
    name: 'show',
    shape: { enum: ['figures', 'consistent', 'all'] },
    summary: 'What is listed beside the discrepancies: every figure, what was compared and agrees, or both.',
    example: 'figures',
  },
  {
    name: 'baseline',
    shape: TEXT,
    summary: 'Known discrepancies, as --write-baseline writes them: shown, and not failed on again.',
    example: 'audit.baseline.json',
  },
  {
    name: 'maxFileSize',
    shape: { anyOf: [TEXT, { type: 'integer', minimum: 1 }] },
    summary: 'Larger files are not read, which is exit code 2: 10MB, where nothing is said.',
    example: '10MB',
  },
  {
    name: 'suppressions',
    shape: {
      type: 'array',
      items: {
        type: 'object',
        properties: { fingerprint: TEXT, reason: TEXT },
        required: ['fingerprint', 'reason'],
        additionalProperties: false,
      },
    },
    summary: 'Discrepancies that the desk lets stand, by the fingerprint in the JSON report, each with the reason.',
    example: [{ fingerprint: '0123456789abcdef', reason: 'both numbers are quoted to show the dispute' }],
  },
];

export const CONFIG_SCHEMA_URL = 'https://figure-audit.dev/schema/config-1.0.json';

/** The published JSON Schema of the configuration. */
export function configSchema(): object {
  const properties = CONFIG_KEYS.map(({ name, shape, summary }) => [name, { description: summary, ...shape }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: CONFIG_SCHEMA_URL,
    title: 'audit.config.json',
    description: 'Configuration of audit; comments and trailing commas are allowed.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
    additionalProperties: false,
  };
}
