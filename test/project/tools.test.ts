import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../cli/command.ts';

/** What a tool of this package says, and its exit code. */
function tool(name: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', name, ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, said: status === 0 ? '' : stdout + stderr };
}

const FINE = { status: 0, said: '' };

describe('the sources', () => {
  test('have the types they claim', () => {
    expect(tool('tsc', '--noEmit')).toEqual(FINE);
  });

  test('are formatted and free of what Biome warns of', () => {
    expect(tool('biome', 'ci', '--error-on-warnings', '.')).toEqual(FINE);
  });

  test('have no unused files, exports or dependencies', () => {
    expect(tool('knip')).toEqual(FINE);
  });
});

describe('the package', () => {
  test('can be imported and run as its manifest says', () => {
    expect(tool('publint', '--strict')).toEqual(FINE);
  });
});
