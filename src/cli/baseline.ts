import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import { AuditError } from '../errors.ts';
import { systemReason } from './system-error.ts';
import type { World } from './world.ts';

export const BASELINE_NAME = 'audit.baseline.json';

/** A discrepancy that was known when the baseline was written. Only the fingerprint counts; the rest is for whoever reads the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  readonly articles: readonly string[];
  readonly title: string;
}

/** The entries of a baseline; none where the file does not exist. @throws AuditError `config` */
export function readBaseline(file: string, files: World['files']): readonly BaselineEntry[] {
  const wrong = (why: string): never => {
    throw new AuditError('config', `${file} is not a baseline: ${why}. --write-baseline writes one.`, file);
  };
  if (!files.existsSync(file)) return [];
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

/** Whether nothing can be said of an entry, since an article of it was not looked at. */
export const isOutOfSight = (entry: BaselineEntry, seen: (article: string) => boolean): boolean =>
  !entry.articles.every(seen);

/** The baseline after a run: what was found, and of the former entries those that are out of sight. As text, sorted, so that its diff is small. */
export function baselineText(
  found: readonly Discrepancy[],
  former: readonly BaselineEntry[],
  seen: (article: string) => boolean,
): string {
  const entries = new Map<string, BaselineEntry>();
  for (const entry of former) if (isOutOfSight(entry, seen)) entries.set(entry.fingerprint, entry);
  for (const { fingerprint, check, articles, title } of found)
    entries.set(fingerprint, { fingerprint, check, articles, title });
  const sorted = [...entries.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return `${JSON.stringify({ version: 1, entries: sorted }, null, 2)}\n`;
}
