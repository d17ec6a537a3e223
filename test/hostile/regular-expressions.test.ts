import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { ROOT } from '../cli/command.ts';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly files: string[];
}

const SRC = join(ROOT, 'src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(SRC, path), 'utf8') }));

/** Calls `see` with every node of a syntax tree. */
function walk(node: unknown, see: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) for (const item of node) walk(item, see);
  else if (node !== null && typeof node === 'object') {
    see(node as Readonly<Record<string, unknown>>);
    for (const child of Object.values(node)) walk(child, see);
  }
}

const patterns = new Map<string, Pattern>();
const built = new Set<string>();
for (const { path, text } of sources) {
  walk(parseAst(transformSync(text, { loader: 'ts' }).code), ({ type, regex, callee }) => {
    if (type === 'NewExpression' && (callee as { name?: string }).name === 'RegExp') built.add(path);
    if (regex === undefined || regex === null) return;
    const { pattern, flags } = regex as { pattern: string; flags: string };
    const known = patterns.get(`/${pattern}/${flags}`);
    if (known) known.files.push(path);
    else patterns.set(`/${pattern}/${flags}`, { source: pattern, flags, files: [path] });
  });
}

/**
 * What is repeated at most 300 times takes time in proportion, however it backtracks; only what has no bound can take more. Small bounds keep the
 * search short without hiding that.
 */
const smallBounds = (source: string): string =>
  source.replace(/\{(\d+),(\d+)\}/g, (_, least, most) => `{${Math.min(least, 2)},${Math.min(most, 3)}}`);

/** Patterns that see only what is short by its making, and what that is. */
const SHORT: Readonly<Record<string, string>> = {
  '/0+$/': 'the digits of one number',
  '/\\B(?=(\\d{3})+$)/g': 'the digits of one number',
  '/\\B(?=(?:\\d{3})+$)/g': 'the digits of one number',
  '/(?:,0)+$/': 'a row of our own lexicon',
};

/** Files that build patterns from tables of their own; no pattern is ever built from an article, a path or an option. */
const BUILDERS = [
  'articles/dates.ts',
  'articles/markdown-left-out.ts',
  'articles/page-furniture.ts',
  'figures/shares/may-hold-share.ts',
];

describe('regular expressions', () => {
  it('are found, all of them', () => {
    expect(patterns.size).toBeGreaterThan(200);
    expect([...patterns.keys()]).toEqual(expect.arrayContaining(Object.keys(SHORT)));
  });

  it('are built from tables only', () => {
    expect([...built].sort()).toEqual(BUILDERS);
  });

  it('take linear time, whatever they are given', { timeout: 600_000 }, async () => {
    const slow: string[] = [];
    for (const [name, { source, flags, files }] of patterns) {
      if (name in SHORT) continue;
      const found = await check(smallBounds(source), flags, { timeout: 20_000 });
      // A search that finds nothing in its time has found nothing.
      if (found.status === 'vulnerable') slow.push(`${files.join(', ')}: ${name} is ${found.complexity.summary}`);
    }
    expect(slow).toEqual([]);
  });

  it('would be caught if they did not', async () => {
    expect(await check(smallBounds('^(?:a{1,200}|b)*a+c$'), '')).toMatchObject({ status: 'vulnerable' });
  });
});
