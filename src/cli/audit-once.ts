import { AuditError } from '../errors.ts';
import { auditInputs } from './audit-inputs.ts';
import { keepBaseline, readBaseline } from './baseline.ts';
import { exitCodeOf, INCOMPLETE } from './exit-code.ts';
import { byPath, findInputs } from './find-inputs.ts';
import { KNOWN_EXTENSIONS } from './known-extensions.ts';
import type { Messages } from './messages.ts';
import { readMetadata } from './metadata-file.ts';
import type { Options } from './options.ts';
import { checkOutputFile } from './output-file.ts';
import { progressOn } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { readReferences } from './reference-file.ts';
import type { ReportOutput } from './report-outputs.ts';
import type { Settings } from './settings.ts';
import { tellStats } from './stats.ts';
import { tellEmpty, tellFailures, tellUnused } from './tell.ts';
import type { World } from './world.ts';
import { attempt, writeReports } from './write-reports.ts';

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
  const { files } = world;
  const begun = world.now();
  const progress = progressOn(world, options.progress && !options.quiet);
  const found = await findInputs(settings.names.length > 0 ? settings.names : ['-'], {
    world,
    messages,
    extensions: KNOWN_EXTENSIONS,
    ignore: settings.ignore,
    stdinName: options.stdinFilename ?? '<stdin>',
  });
  for (const { file } of outputs) if (file !== null) checkOutputFile(file, found.inputs, files);
  const known = settings.metadata === null ? new Map() : await readMetadata(settings.metadata, files);
  const read = await readInputs(found.inputs, { world, messages, settings, known, progress });
  if (settings.names.length === 0 && read.bytes === 0) throw new AuditError('usage', NOTHING);
  const readAt = world.now();
  const references = settings.against === null ? [] : await readReferences(settings.against, files);
  const baseline = settings.baseline === null ? [] : readBaseline(settings.baseline, files);
  const failures = [...found.failures, ...read.failures].sort(byPath);
  const gathered = { articles: read.articles, failures, references, baseline };
  const { report, unused } = auditInputs(gathered, settings, messages);
  const exitCode = exitCodeOf(report, settings);
  const auditedAt = world.now();
  progress.clear();
  // From here on an interrupt waits: what is being written becomes whole.
  world.interrupt();
  const { inputs } = found;
  const { articles } = read;
  const finished = { report, inputs, articles, exitCode, settings, options };
  const unwritten = [
    ...(await writeReports(outputs, finished, world)),
    ...attempt(() => keepBaseline(baseline, report, run)),
  ];
  tellFailures(isShown(run) ? unwritten : [...report.errors, ...unwritten], messages);
  tellEmpty(articles, messages);
  tellUnused(unused, articles, settings, messages);
  if (options.stats) tellStats({ report, bytes: read.bytes, begun, readAt, auditedAt, ended: world.now() }, world);
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
