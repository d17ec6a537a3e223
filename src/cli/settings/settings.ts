import { relative, resolve } from 'node:path';
import type { Severity } from '../../discrepancies/discrepancy.ts';
import type { ListedSuppression } from '../../discrepancies/suppressed.ts';
import { AuditError } from '../../errors.ts';
import type { CheckChoice, Options } from '../command-line/options.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { IgnorePatterns } from '../inputs/ignore-files.ts';
import type { World } from '../world.ts';
import { BASELINE_NAME } from './baseline.ts';
import type { ConfigFile } from './config-file.ts';
import { bytesOf } from './file-size.ts';

/** How an audit runs: the command line laid over the configuration, over the defaults. Files are absolute. */
export interface Settings {
  /** What is audited, as named; empty where neither the command line nor the configuration names anything. */
  readonly names: readonly string[];
  /** Whether `names` are all that the configuration names. */
  readonly all: boolean;
  readonly ignore: IgnorePatterns;
  readonly show: 'none' | 'figures' | 'consistent' | 'all';
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | null;
  /** Ids of the checks that run; null is all. */
  readonly checks: readonly string[] | null;
  readonly compare: 'articles' | 'none' | 'all';
  readonly against: string | null;
  readonly metadata: string | null;
  readonly published: string | null;
  readonly baseline: string | null;
  readonly writeBaseline: boolean;
  /** Bytes. */
  readonly maxFileSize: number;
  readonly suppressions: readonly ListedSuppression[];
  /** How many threads read; null lets the amount of work decide. */
  readonly workers: number | null;
}

const DEFAULT_MAX_FILE_SIZE = 10_000_000;

/** @throws AuditError `usage` or `config` for values that make no sense. */
export function settingsOf(
  operands: readonly string[],
  options: Options,
  file: ConfigFile | null,
  world: World,
  checkIds: readonly string[],
): Settings {
  const config = file?.config ?? {};
  const folder = file?.folder ?? world.cwd;
  const fileOf = (typed: string | null, written: string | undefined): string | null => {
    if (typed !== null) return resolve(world.cwd, typed);
    return written === undefined ? null : resolve(folder, written);
  };
  const written = Object.entries(config.checks ?? {}).map(([id, run]) => ({ id, run }));
  const baseline = fileOf(options.baseline, config.baseline);
  return {
    names: operands.length > 0 ? operands : (config.inputs ?? []).map((name) => fromHere(folder, name, world)),
    all: operands.length === 0 && config.inputs !== undefined,
    ignore: { folder, patterns: config.ignore ?? [] },
    show: options.show ?? config.show ?? 'none',
    failOn: options.failOn ?? config.failOn ?? 'error',
    maxWarnings: options.maxWarnings === null ? (config.maxWarnings ?? null) : warningsOf(options.maxWarnings),
    checks: checksOf(
      checkIds,
      known(written, checkIds, 'config', file?.path ?? null).filter(isOff),
      known(options.check, checkIds, 'usage', null),
    ),
    compare: options.compare ?? config.compare ?? 'articles',
    against: fileOf(options.against, config.against),
    metadata: fileOf(options.metadata, config.metadata),
    published: options.published === null ? null : dayOf(options.published),
    baseline: baseline ?? (options.writeBaseline ? resolve(world.cwd, BASELINE_NAME) : null),
    writeBaseline: options.writeBaseline,
    maxFileSize: sizeOf(options.maxFileSize ?? config.maxFileSize ?? DEFAULT_MAX_FILE_SIZE),
    suppressions: config.suppressions ?? [],
    workers: options.workers === null ? null : workersOf(options.workers),
  };
}

/** A name in the configuration as one would type it in the working directory; `-` and globs included. */
const fromHere = (folder: string, name: string, world: World): string =>
  name === '-' ? name : relative(world.cwd, resolve(folder, name)) || '.';

const usage = (message: string): AuditError => new AuditError('usage', message);

const isOff = ({ run }: CheckChoice): boolean => !run;

function known(
  choices: readonly CheckChoice[],
  ids: readonly string[],
  code: 'usage' | 'config',
  path: string | null,
): readonly CheckChoice[] {
  for (const { id } of choices) {
    const where = path === null ? '' : `${path}: `;
    if (!ids.includes(id))
      throw new AuditError(
        code,
        `${where}there is no check "${id}".${didYouMean(id, ids)} "audit checks" lists them.`,
        path,
      );
  }
  return choices;
}

/** Which checks run; null for all. A check that is named on the command line runs even where the configuration leaves it out. */
function checksOf(
  all: readonly string[],
  config: readonly CheckChoice[],
  typed: readonly CheckChoice[],
): readonly string[] | null {
  if (config.length + typed.length === 0) return null;
  const named = new Set(typed.filter(({ run }) => run).map(({ id }) => id));
  const off = new Set(typed.filter(isOff).map(({ id }) => id));
  const base =
    named.size > 0 ? all.filter((id) => named.has(id)) : all.filter((id) => !config.some((one) => one.id === id));
  return base.filter((id) => !off.has(id));
}

function warningsOf(typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw usage(`--max-warnings takes a whole number, not "${typed}".`);
  return Number(typed);
}

/** More threads than this only cost memory. */
const MOST_WORKERS = 64;

function workersOf(typed: string): number | null {
  if (typed === 'auto') return null;
  if (!/^\d{1,3}$/.test(typed) || Number(typed) > MOST_WORKERS)
    throw usage(`--workers takes auto or a whole number up to ${MOST_WORKERS}, not "${typed}".`);
  return Number(typed);
}

function sizeOf(size: string | number): number {
  const bytes = bytesOf(size);
  if (bytes === null || bytes === 0) throw usage(`"${size}" is no file size: 500k, 20MB and 4096 are.`);
  return bytes;
}

/** An EDTF day, month or year that exists. */
function dayOf(typed: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(typed);
  const [year, month, day] = [match?.[1], match?.[2] ?? '01', match?.[3] ?? '01'];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (match === null || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day))
    throw usage(`--published takes a day like 2022-11-25, not "${typed}".`);
  return typed;
}

/** The settings as a configuration, to stand where the one that was read stands: what --print-config prints. */
export function configOf(settings: Settings, checkIds: readonly string[], world: World): object {
  const { folder, patterns } = settings.ignore;
  const { show, failOn, maxWarnings, checks, compare, maxFileSize, suppressions } = settings;
  const from = (path: string | null): string | undefined => (path === null ? undefined : relative(folder, path));
  const off = checks === null ? [] : checkIds.filter((id) => !checks.includes(id));
  return {
    inputs: settings.names.map((name) => (name === '-' ? name : relative(folder, resolve(world.cwd, name)) || '.')),
    ignore: patterns,
    failOn,
    maxWarnings: maxWarnings ?? undefined,
    checks: Object.fromEntries(off.map((id) => [id, false])),
    compare,
    against: from(settings.against),
    metadata: from(settings.metadata),
    show: show === 'none' ? undefined : show,
    baseline: from(settings.baseline),
    maxFileSize,
    suppressions,
  };
}
