import { dirname, join } from 'node:path';
import type { World } from '../world.ts';
import { type IgnoreFiles, isIgnored } from './ignore-files.ts';

/** The files that a pattern matches, without those that are ignored; null where it is no pattern. fast-glob is loaded only for what may be one. */
export async function expandGlob(
  pattern: string,
  world: World,
  ignoreFiles: () => Promise<IgnoreFiles>,
): Promise<{ readonly matched: number; readonly paths: readonly string[] } | null> {
  if (!/[*?[\]{}()!]/.test(pattern)) return null;
  const { default: glob } = await import('fast-glob');
  if (!glob.isDynamicPattern(pattern)) return null;
  const matches = await glob(pattern, {
    cwd: world.cwd,
    fs: world.files,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const rules = await ignoreFiles();
  const paths = matches.filter((path) => {
    const file = world.files.realpathSync.native(join(world.cwd, path));
    return !isIgnored(file, false, rules.of(dirname(file)));
  });
  return { matched: matches.length, paths };
}
