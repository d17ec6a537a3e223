import { resolve } from 'node:path';
import type { Discrepancy } from '../../discrepancies/discrepancy.ts';
import { baselineKey } from '../../discrepancies/suppressed.ts';
import { AuditError } from '../../errors.ts';
import type { Report } from '../../report.ts';
import { counted } from '../../reports/numbers.ts';
import type { Run } from '../audit-once.ts';
import { writeOutputFile } from '../outputs/output-file.ts';
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

/** Answers whether what is not found in an article is no longer there: it was looked at, or does not exist any more. */
type Seen = (article: string) => boolean;

function seenIn(report: Report, world: World): Seen {
  const read = new Set(report.articles.map(({ path }) => path));
  return (path) => read.has(path) || !world.files.existsSync(resolve(world.cwd, path));
}

/** Writes the baseline where that was asked for; else says which entries no longer occur. @throws AuditError `unwritable` */
export function keepBaseline(entries: readonly BaselineEntry[], report: Report, run: Run): void {
  const { settings, world, messages } = run;
  const seen = seenIn(report, world);
  if (settings.baseline !== null && settings.writeBaseline) {
    const found = report.discrepancies.filter(({ suppressed }) => suppressed?.by === 'baseline');
    writeOutputFile(settings.baseline, baselineText(found, entries, seen), world.files);
    messages.warn(`${counted(found.length, 'discrepancy', 'discrepancies')} written to ${settings.baseline}.`);
    return;
  }
  const occurring = new Set(report.discrepancies.map(baselineKey));
  for (const entry of entries)
    if (!occurring.has(baselineKey(entry)) && entry.articles.every(seen))
      messages.warn(
        `the baseline knows "${entry.title}" in ${entry.articles.join(', ')}, which no longer occurs; --write-baseline drops it.`,
      );
}

/** A baseline of what was found, and of the former entries those that may still occur. Sorted, so that its diff is small. */
export function baselineText(found: readonly Discrepancy[], former: readonly BaselineEntry[], seen: Seen): string {
  const kept = former.filter(({ articles }) => !articles.every(seen));
  const now = found.map(({ fingerprint, check, articles, title }) => ({ fingerprint, check, articles, title }));
  const entries = new Map([...kept, ...now].map((entry) => [baselineKey(entry), entry]));
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return `${JSON.stringify({ version: 1, entries: sorted }, null, 2)}\n`;
}
