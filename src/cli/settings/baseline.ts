import { relative } from 'node:path';
import type { Discrepancy } from '../../discrepancies/discrepancy.ts';
import { baselineKey } from '../../discrepancies/suppressed.ts';
import { AuditError } from '../../errors.ts';
import { systemReason } from '../system-error.ts';
import type { World } from '../world.ts';

export const BASELINE_NAME = 'audit.baseline.json';

/** A discrepancy that was known when the baseline was written. Its fingerprint and its articles count; the rest is for whoever reads the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  readonly articles: readonly string[];
  readonly title: string;
}

/** The entries of a baseline. One that is only about to be written may be missing. @throws AuditError `config` */
export function readBaseline(
  file: string,
  { cwd, files }: Pick<World, 'cwd' | 'files'>,
  mayBeMissing = false,
): readonly BaselineEntry[] {
  const shown = relative(cwd, file) || file;
  const fail = (words: string): never => {
    throw new AuditError('config', `${shown} ${words}. --write-baseline writes one.`, shown);
  };
  const wrong = (why: string): never => fail(`is not a baseline: ${why}`);
  if (!files.existsSync(file)) return mayBeMissing ? [] : fail('is not there');
  let value: unknown;
  try {
    value = JSON.parse(files.readFileSync(file, 'utf8'));
  } catch (error) {
    return wrong(systemReason(error));
  }
  const entries = (value as { entries?: unknown } | null)?.entries;
  if (!Array.isArray(entries)) return wrong('it has no list of entries');
  return entries.every(isEntry) ? entries : wrong('an entry lacks its fingerprint or its articles');
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = value as Partial<BaselineEntry> | null;
  return typeof entry?.fingerprint === 'string' && Array.isArray(entry.articles);
}

/** Answers whether what is not found in an article is no longer there: it was looked at, or does not exist any more. */
export type Seen = (article: string) => boolean;

/** A baseline of what was found, and of the former entries those that may still occur. Sorted, so that its diff is small. */
export function baselineText(found: readonly Discrepancy[], former: readonly BaselineEntry[], seen: Seen): string {
  const kept = former.filter(({ articles }) => !articles.every(seen));
  const now = found.map(({ fingerprint, check, articles, title }) => ({ fingerprint, check, articles, title }));
  const entries = new Map([...kept, ...now].map((entry) => [baselineKey(entry), entry]));
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return `${JSON.stringify({ version: 1, entries: sorted }, null, 2)}\n`;
}
