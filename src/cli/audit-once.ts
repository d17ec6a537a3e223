import type { Article } from '../articles/article.ts';
import type { Digest } from '../audit.ts';
import { AuditError } from '../errors.ts';
import type { Failure } from '../report.ts';
import { auditInputs } from './audit-inputs.ts';
import type { Options } from './command-line/options.ts';
import { exitCodeOf, INCOMPLETE } from './exit-code.ts';
import { gather } from './gather.ts';
import { digestInputs } from './inputs/digest-inputs.ts';
import { byPath } from './inputs/find-inputs.ts';
import type { Messages } from './messages.ts';
import type { ReportOutput } from './outputs/report-outputs.ts';
import { attempt, writeReports } from './outputs/write-reports.ts';
import { keepBaseline, readBaseline } from './settings/baseline.ts';
import type { Settings } from './settings/settings.ts';
import { tellStats } from './stats.ts';
import { tellEmpty, tellFailures, tellUnused } from './tell.ts';
import type { World } from './world.ts';

/** All that one pass over the inputs needs; --watch makes several. */
export interface Run {
  readonly settings: Settings;
  readonly outputs: readonly ReportOutput[];
  readonly options: Options;
  readonly world: World;
  readonly messages: Messages;
}

/** Finds, reads, audits, writes, tells; answers the exit code. */
export async function auditOnce(run: Run): Promise<number> {
  const { settings, outputs, options, world, messages } = run;
  const begun = world.now();
  const { inputs, references, reading, bytes, ...found } = await gather(run, null);
  const digests: Digest[] = [];
  const articles: Article[] = [];
  const failures: Failure[] = [...found.failures];
  for await (const item of digestInputs(inputs, reading, 'with articles')) {
    if ('failure' in item) failures.push(item.failure);
    else digests.push(item.digest);
    if ('article' in item) articles.push(item.article);
  }
  if (settings.names.length === 0 && bytes() === 0) throw new AuditError('usage', NOTHING);
  const readAt = world.now();
  const baseline = settings.baseline === null ? [] : readBaseline(settings.baseline, world.files);
  const material = { digests, failures: failures.sort(byPath), references, baseline };
  const { report, unused } = auditInputs(material, settings, messages);
  const exitCode = exitCodeOf(report.summary, settings);
  const auditedAt = world.now();
  reading.progress.clear();
  // From here on an interrupt waits: what is being written becomes whole.
  world.interrupt();
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
