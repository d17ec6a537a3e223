import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** The floors of the house, lowest first: a room imports from lower floors and from itself only. */
const FLOORS = [
  ['span.ts', 'errors.ts', 'fingerprint.ts'],
  ['lexicon'],
  ['articles'],
  ['sentences'],
  ['tokens'],
  ['quantities'],
  ['counts'],
  ['figures'],
  ['discrepancies'],
  ['report.ts'],
  ['audit.ts'],
  ['reports'],
  ['cli'],
  ['lsp'],
  ['command.ts', 'index.ts'],
];
const floorOf = (path: string): number => FLOORS.findIndex((rooms) => rooms.includes(path.split('/')[0] ?? ''));

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

/** Relative imports of a file, those of types and those at run time among them, as paths from src. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  return [...text.matchAll(/(?:import|export)\s[^;'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g)].map((match) =>
    relative(SRC, join(SRC, dirname(path), match[1] ?? match[2] ?? '')).replaceAll('\\', '/'),
  );
}

describe('the house', () => {
  it('has a floor for every room', () => {
    expect(files.filter((path) => floorOf(path) < 0)).toEqual([]);
  });

  it('imports downwards only', () => {
    const upward = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => floorOf(target) > floorOf(path))
        .map((target) => `${path} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no circle of imports, in no room, and not of types either', () => {
    const seen = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (seen.get(path) === 'done' || !files.includes(path)) return;
      if (seen.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      seen.set(path, 'open');
      for (const target of importsOf(path)) visit(target, [...trail, path]);
      seen.set(path, 'done');
    };
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });
});
