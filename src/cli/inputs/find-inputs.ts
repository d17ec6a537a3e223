import { join, normalize, relative, resolve, sep } from 'node:path';
import type { ErrorCode } from '../../errors.ts';
import type { Failure } from '../../report.ts';
import { SUBCOMMANDS } from '../command-line/subcommands.ts';
import { nearest } from '../did-you-mean.ts';
import type { Messages } from '../messages.ts';
import { systemReason } from '../system-error.ts';
import type { World } from '../world.ts';
import { expandGlob } from './expand-glob.ts';
import { type IgnoreFiles, type IgnorePatterns, ignoreFiles } from './ignore-files.ts';
import { walkFolder } from './walk-folder.ts';

/** One thing to read. */
export interface Input {
  /** As the report shows it: as named, with `/`, without `./`. */
  readonly path: string;
  /** Where it is; null is standard input. */
  readonly file: string | null;
}

/** What the names on the command line stand for. */
export interface FoundInputs {
  /** Sorted by path; each file once, by whatever names it was reached. */
  readonly inputs: readonly Input[];
  /** The names that stand for nothing that can be read. */
  readonly failures: readonly Failure[];
}

export interface Search {
  readonly world: World;
  readonly messages: Messages;
  /** With the dot: what a folder is searched for. */
  readonly extensions: ReadonlySet<string>;
  /** What is left out of folders and globs, beside what ignore files say. */
  readonly ignore: IgnorePatterns;
  readonly stdinName: string;
}

/** Looks for what each name stands for: a file, a folder, a glob, or `-` for standard input. A file that is itself named is never ignored. */
export async function findInputs(names: readonly string[], search: Search): Promise<FoundInputs> {
  const { world, messages } = search;
  const found = new Map<string, Input>();
  const failures: Failure[] = [];
  let ignores: Promise<IgnoreFiles> | null = null;
  const ignored = (): Promise<IgnoreFiles> => {
    ignores ??= ignoreFiles(search.ignore, world.files);
    return ignores;
  };
  const fail = (path: string, code: ErrorCode, message: string): void => {
    failures.push({ path: shown(path), code, message: `${shown(path)} ${message}` });
  };
  const add = (path: string, file: string): void => {
    if (!found.has(file)) found.set(file, { path: shown(path), file });
  };

  for (const name of names) {
    const file = resolve(world.cwd, name);
    const kind = name === '-' ? 'stdin' : kindOf(file, world.files);
    if (kind === 'stdin') found.set('-', { path: search.stdinName, file: null });
    else if (kind === 'file') add(name, realPath(file, world.files));
    else if (kind === 'stream') add(name, file);
    else if (kind === 'folder') addFolder(name, realPath(file, world.files), await ignored());
    else if (kind === 'missing') await addGlob(name);
    else fail(name, kind === 'other' ? 'not-a-file' : 'unreadable', kind === 'other' ? OTHER : cannot(kind));
  }
  return { inputs: [...found.values()].sort(byPath), failures };

  function addFolder(name: string, folder: string, rules: IgnoreFiles): void {
    const named = (file: string): string => join(name, relative(folder, file));
    let seen = 0;
    walkFolder(folder, rules.above(folder), {
      files: world.files,
      ignoreFiles: rules,
      extensions: search.extensions,
      found: (file) => {
        seen++;
        add(named(file), file);
      },
      skipped: (file, why) => messages.info(`${shown(named(file))}: left out, ${why}`),
      failed: (file, error) => {
        seen++;
        fail(named(file), 'unreadable', cannot(error));
      },
    });
    const looked = [...search.extensions].join(', ');
    if (seen === 0) fail(name, 'unmatched', `holds no article: it was searched for ${looked}.`);
  }

  async function addGlob(name: string): Promise<void> {
    const glob = await expandGlob(name, world, ignored);
    if (glob === null) fail(name, 'not-found', `was not found.${meantSubcommand(name)}`);
    else if (glob.paths.length === 0)
      fail(name, 'unmatched', glob.matched === 0 ? 'matches no file.' : 'matches only files that are ignored.');
    else for (const path of glob.paths) add(path, realPath(resolve(world.cwd, path), world.files));
  }
}

/** What to say of a name that is no file, and near that of a subcommand. */
function meantSubcommand(name: string): string {
  if (name === 'help') return ' "audit --help" shows how it is used.';
  const meant = nearest(
    name,
    SUBCOMMANDS.map((subcommand) => subcommand.name),
  );
  return meant === null ? '' : ` Did you mean "audit ${meant}"?`;
}

const OTHER = 'is neither a file nor a folder.';
const cannot = (error: unknown): string => `cannot be read: ${systemReason(error)}.`;

type Kind = 'file' | 'folder' | 'stream' | 'other' | 'missing' | Error;

/** What a name stands for, symbolic links followed; an error where the system does not say. */
function kindOf(file: string, files: World['files']): Kind {
  try {
    const stats = files.statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return 'missing';
    if (stats.isFile()) return 'file';
    if (stats.isDirectory()) return 'folder';
    return stats.isFIFO() || stats.isCharacterDevice() ? 'stream' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'missing' : (error as Error);
  }
}

/** One name for a file that links give several; the name itself where the file is gone again. */
export function realPath(file: string, files: World['files']): string {
  try {
    return files.realpathSync.native(file);
  } catch {
    return file;
  }
}

/** The same on all systems, and without `./`. */
const shown = (path: string): string => normalize(path).split(sep).join('/');

/** By code units, so that the order is the same everywhere; what has no path comes first. */
export function byPath(a: { readonly path: string | null }, b: { readonly path: string | null }): number {
  const [x, y] = [a.path ?? '', b.path ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
