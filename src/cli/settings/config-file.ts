import { dirname, join, relative } from 'node:path';
import type { Node, ParseError } from 'jsonc-parser';
import { AuditError } from '../../errors.ts';
import { systemReason } from '../system-error.ts';
import type { World } from '../world.ts';
import { CONFIG_KEYS, type Config, type Shape } from './config-keys.ts';
import { problemsOf } from './config-problems.ts';

export const CONFIG_NAME = 'audit.config.json';

/** A configuration and the folder that its paths and patterns are relative to. */
export interface ConfigFile {
  readonly path: string;
  readonly folder: string;
  readonly config: Config;
}

/** The nearest configuration from the working directory upwards; null where there is none. */
export function findConfig(world: World): string | null {
  for (let folder = world.cwd; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (world.files.existsSync(path)) return path;
    if (dirname(folder) === folder) return null;
  }
}

const SHAPE: Shape = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    ...Object.fromEntries(CONFIG_KEYS.map(({ name, shape }) => [name, shape])),
  },
  required: [],
  additionalProperties: false,
};

/**
 * Reads a configuration: JSON with comments and trailing commas; no code is ever run.
 * @throws AuditError `config` with the line and column of all that is wrong.
 */
export async function readConfig(path: string, world: World): Promise<ConfigFile> {
  const jsonc = await import('jsonc-parser');
  const text = readText(path, world);
  const shown = relative(world.cwd, path);
  const syntax: ParseError[] = [];
  const tree = jsonc.parseTree(text, syntax, { allowTrailingComma: true });
  const where = (offset: number): string => {
    const before = text.slice(0, offset).split('\n');
    return `${before.length}:${(before[before.length - 1] ?? '').length + 1}`;
  };
  const fail = (wrong: readonly string[]): never => {
    throw new AuditError('config', wrong.map((problem) => `${shown}:${problem}`).join('; '), shown);
  };
  if (syntax.length > 0 || tree === undefined)
    return fail(syntax.map(({ offset, error }) => `${where(offset)} ${words(jsonc.printParseErrorCode(error))}`));
  const value: unknown = jsonc.getNodeValue(tree);
  const problems = problemsOf(value, SHAPE);
  if (problems.length > 0)
    fail(problems.map((problem) => `${where(offsetOf(tree, problem.path))} ${named(problem.path)}${problem.message}`));
  return { path, folder: dirname(path), config: value as Config };

  /** Of the key, not of its value, where there is one. */
  function offsetOf(root: Node, way: readonly (string | number)[]): number {
    const node = jsonc.findNodeAtLocation(root, [...way]);
    return (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? root.offset;
  }
}

function readText(path: string, world: World): string {
  try {
    return world.files.readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new AuditError('config', `${path} cannot be read: ${systemReason(error)}.`, path);
  }
}

/** `checks.unattributed` and a space; nothing for the root. */
const named = (way: readonly (string | number)[]): string => (way.length === 0 ? '' : `"${way.join('.')}" `);

/** jsonc-parser's code as words: `ColonExpected` is "colon expected". */
const words = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
