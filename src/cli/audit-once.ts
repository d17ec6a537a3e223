import type { Article } from '../articles/article.ts';
import type { Digest } from '../audit.ts';
import { AuditError } from '../errors.ts';
import type { Failure } from '../report.ts';
import { auditInputs } from './audit-inputs.ts';
import { exitCodeOf, INCOMPLETE } from './exit-code.ts';
import { gather } from './gather.ts';
import { digestInputs } from './inputs/digest-inputs.ts';
import { byPath } from './inputs/find-inputs.ts';
import { keepBaseline } from './outputs/keep-baseline.ts';
import { attempt, writeReports } from './outputs/write-reports.ts';
import type { Run } from './run.ts';
import { readBaseline } from './settings/baseline.ts';
import { tellStats } from './stats.ts';
import { tellEmpty, tellFailures, tellUnused } from './tell.ts';

/** Finds, reads, audits, writes, tells; answers the exit code. */
export async function auditOnce(run: Run): Promise<number> {
  const { settings, outputs, options, world, messages } = run;
  const begun = world.now();
  const { inputs, references, reading, bytes, ...found } = await gather(run, null);
  const digests: Digest[] = [];
  const articles: Article[] = [];
  const failures: Failure[] = [...found.failures];
  const keep = outputs.some(({ format }) => format.quotes) ? 'with articles' : 'without articles';
  for await (const item of digestInputs(inputs, reading, keep)) {
    if ('failure' in item) failures.push(item.failure);
    else digests.push(item.digest);
    if ('article' in item) articles.push(item.article);
  }
  if (settings.names.length === 0 && bytes() === 0) throw new AuditError('usage', NOTHING);
  const readAt = world.now();
  const baseline = settings.baseline === null ? [] : readBaseline(settings.baseline, world, settings.writeBaseline);
  const material = { digests, failures: failures.sort(byPath), references, baseline };
  const { report, unused } = auditInputs(material, settings, messages);
  const exitCode = exitCodeOf({ ...report.summary, failed: report.errors.length }, settings);
  const auditedAt = world.now();
  reading.progress.clear();
  // From here on an interrupt waits: what is being written becomes whole.
  world.holdInterrupt();
  const unwritten = [
    ...(await writeReports(outputs, { report, inputs, digests, articles, exitCode, settings, options }, world)),
    ...attempt(() => keepBaseline(baseline, report, run)),
  ];
  tellFailures(isShown(run) ? unwritten : [...report.errors, ...unwritten], messages);
  tellEmpty(digests, messages);
  tellUnused(unused, settings, messages);
  const times = { begun, readAt, auditedAt, ended: world.now() };
  if (options.stats) tellStats(report.summary, bytes(), times, world);
  return unwritten.length > 0 ? INCOMPLETE : exitCode;
}

/** An empty pipe that nobody named is a slip in a script, not a clean article. */
const NOTHING =
  'nothing to audit: no file was named, and standard input is empty. audit --help shows how to name files.';

/** Formats for people, which list what was not read; on a terminal, once is enough. */
const TELLING: ReadonlySet<string> = new Set(['table', 'compact', 'frames', 'figures']);

const isShown = ({ outputs, world }: Run): boolean =>
  outputs.some(({ format, file }) => file === null && TELLING.has(format.name)) &&
  world.stdout.isTerminal &&
  world.stderr.isTerminal;
