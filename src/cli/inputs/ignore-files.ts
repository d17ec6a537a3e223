import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import type { World } from '../world.ts';

const NAMES = ['.gitignore', '.auditignore'] as const;

/** What one folder's ignore files say of what lies below it. */
interface Rules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** The rules that count in a folder, outermost first. */
export type IgnoreRules = readonly Rules[];

/** Patterns as in an ignore file, and the folder they are relative to. */
export interface IgnorePatterns {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Reads ignore files, each once. */
export interface IgnoreFiles {
  /** The rules in a folder, given those of the folder above. */
  below(folder: string, above: IgnoreRules): IgnoreRules;
  /** The rules that a folder has of its own and from those above it, up to the root of its repository. */
  of(folder: string): IgnoreRules;
  /** The rules that a folder has from those above it; none where they leave out the folder itself, since whoever names it wants it read. */
  above(folder: string): IgnoreRules;
}

export async function ignoreFiles(own: IgnorePatterns, files: World['files']): Promise<IgnoreFiles> {
  const { default: makeIgnore } = await import('ignore');
  const base: IgnoreRules =
    own.patterns.length === 0 ? [] : [{ folder: own.folder, matcher: makeIgnore().add([...own.patterns]) }];
  const seen = new Map<string, IgnoreRules>();

  function below(folder: string, above: IgnoreRules): IgnoreRules {
    const texts = NAMES.flatMap((name) => readIfThere(join(folder, name), files));
    return texts.length === 0 ? above : [...above, { folder, matcher: makeIgnore().add(texts.join('\n')) }];
  }
  function of(folder: string): IgnoreRules {
    let rules = seen.get(folder);
    if (rules === undefined) {
      const isRoot = dirname(folder) === folder || files.existsSync(join(folder, '.git'));
      rules = below(folder, isRoot ? base : of(dirname(folder)));
      seen.set(folder, rules);
    }
    return rules;
  }
  function above(folder: string): IgnoreRules {
    if (dirname(folder) === folder || files.existsSync(join(folder, '.git'))) return base;
    const rules = of(dirname(folder));
    return isIgnored(folder, true, rules) ? base : rules;
  }
  return { below, of, above };
}

/** Whether a path is left out; as in git, the innermost file that speaks of it decides. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules): boolean {
  for (const { folder, matcher } of [...rules].reverse()) {
    const inside = relative(folder, path).split(sep).join('/');
    if (inside === '' || inside.startsWith('..')) continue;
    const { ignored, unignored } = matcher.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function readIfThere(path: string, files: World['files']): string[] {
  try {
    return [files.readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}
