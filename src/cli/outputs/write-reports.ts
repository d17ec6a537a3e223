import type { Article } from '../../articles/article.ts';
import { type Digest, VERSION } from '../../audit.ts';
import { agreementsOf } from '../../discrepancies/agreements.ts';
import { CHECKS } from '../../discrepancies/checks/index.ts';
import { AuditError } from '../../errors.ts';
import type { Failure, Report } from '../../report.ts';
import type { Format } from '../../reports/formats.ts';
import type { Render, ReportContext } from '../../reports/report-context.ts';
import { colorOf } from '../color.ts';
import type { Options } from '../command-line/options.ts';
import type { Input } from '../inputs/find-inputs.ts';
import type { Settings } from '../settings/settings.ts';
import { describeCheck } from '../subcommands/check-words.ts';
import type { World } from '../world.ts';
import { writeOutputFile } from './output-file.ts';
import { addressOf, rootPaths } from './place.ts';
import type { ReportOutput } from './report-outputs.ts';
import { loadStepSummary, writeStepSummary } from './step-summary.ts';

/** Cells in a line where the output is no terminal. */
const PAGE_WIDTH = 100;

/** A run that is over but for its reports. */
export interface Finished {
  readonly report: Report;
  readonly inputs: readonly Input[];
  readonly digests: readonly Digest[];
  readonly articles: readonly Article[];
  readonly exitCode: number;
  readonly settings: Settings;
  readonly options: Options;
}

/** Writes each report where it goes, and answers what could not be written: the others are written all the same. */
export async function writeReports(
  outputs: readonly ReportOutput[],
  finished: Finished,
  world: World,
): Promise<readonly Failure[]> {
  const { report, options } = finished;
  const agreements = outputs.some(({ format }) => format.name === 'html') || listsAgreements(finished.settings);
  const base = baseContext(finished, world, agreements);
  const failures: Failure[] = [];
  for (const { format, file } of outputs) {
    const text = await textIn(format);
    const renderSummary = format.name === 'github' ? await loadStepSummary(world) : null;
    const write = (): void => {
      if (file !== null) writeOutputFile(file, text(report, base), world.files);
      else for (const piece of text(report, { ...base, ...terminalOf(options, world) })) world.stdout.write(piece);
    };
    failures.push(...attempt(write), ...attempt(() => writeStepSummary(renderSummary?.(report, base) ?? '', world)));
  }
  return failures;
}

/** How a format writes, as pieces of its text. */
async function textIn(format: Format): Promise<(...args: Parameters<Render>) => Iterable<string>> {
  if (format.loadPieces) return format.loadPieces();
  const render = await format.load();
  return (...args) => [render(...args)];
}

/** What could not be written; nothing where all was. */
export function attempt(write: () => void): readonly Failure[] {
  try {
    write();
    return [];
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return [{ path: error.path, code: error.code, message: error.message }];
  }
}

function terminalOf({ color, hyperlinks }: Options, { env, stdout }: World): Partial<ReportContext> {
  return { color: colorOf(color, env, stdout), width: stdout.columns ?? PAGE_WIDTH, hyperlinks };
}

const listsAgreements = ({ show }: Settings): boolean => show === 'consistent' || show === 'all';

function baseContext(finished: Finished, world: World, withAgreements: boolean): ReportContext {
  const { report, digests, articles, inputs, exitCode, settings, options } = finished;
  const read = new Map(articles.map((article) => [article.path, article]));
  const files = new Map(inputs.map(({ path, file }) => [path, file]));
  return {
    width: PAGE_WIDTH,
    color: options.color === true,
    hyperlinks: false,
    show: settings.show,
    textOf: (path) => read.get(path)?.source ?? null,
    articleOf: (path) => read.get(path) ?? null,
    rootPath: rootPaths(world),
    address: (path) => addressOf(files.get(path) ?? null),
    checks: CHECKS.map(describeCheck),
    agreements: withAgreements ? agreementsOf(report.figures, digests, settings) : [],
    baseline: settings.baseline !== null,
    exitCode,
    version: VERSION,
  };
}
