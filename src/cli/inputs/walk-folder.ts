import type { Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import type { World } from '../world.ts';
import { type IgnoreFiles, type IgnoreRules, isIgnored } from './ignore-files.ts';

/** What a walk calls on its way, so that nothing is left out in silence. */
export interface Walk {
  readonly files: World['files'];
  readonly ignoreFiles: IgnoreFiles;
  /** With the dot: those that are taken for articles. */
  readonly extensions: ReadonlySet<string>;
  found(path: string): void;
  skipped(path: string, why: string): void;
  failed(path: string, error: unknown): void;
}

/**
 * Finds the articles below a folder. Symbolic links are not followed, so that it ends; names that begin with a dot and `node_modules` are left out.
 * Not by fast-glob: it takes 20 ms to load, and knows no ignore files.
 */
export function walkFolder(folder: string, above: IgnoreRules, walk: Walk): void {
  let entries: Dirent[];
  try {
    entries = walk.files.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    walk.failed(folder, error);
    return;
  }
  const rules = walk.ignoreFiles.below(folder, above);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isSymbolicLink()) walk.skipped(path, 'a symbolic link');
    else if (!isFolder && !entry.isFile()) continue;
    else if (!isFolder && !walk.extensions.has(extname(entry.name).toLowerCase()))
      walk.skipped(path, 'since folders are searched for other kinds of files; name it to have it read');
    else if (isIgnored(path, isFolder, rules)) walk.skipped(path, 'ignored');
    else if (isFolder) walkFolder(path, rules, walk);
    else walk.found(path);
  }
}
