import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { World } from '../world.ts';

/** Answers the path of an input as seen from the root of the repository that the working directory lies in. */
export function rootPaths(world: World): (path: string) => string {
  let root: string | null = null;
  return (path) => {
    root ??= rootOf(world);
    const inside = relative(root, resolve(world.cwd, path)).split(sep).join('/');
    return inside.startsWith('../') ? path : inside;
  };
}

/** The nearest folder upwards that holds `.git`; the working directory itself where none does. */
function rootOf(world: World): string {
  for (let folder = world.cwd; ; folder = dirname(folder)) {
    if (world.files.existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return world.cwd;
  }
}

/** The `file:` address of a file; null for standard input. */
export const addressOf = (file: string | null): string | null => (file === null ? null : pathToFileURL(file).href);
