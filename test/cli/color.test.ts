import { describe, expect, test } from 'vitest';
import { colorOf } from '../../src/cli/color.ts';
import type { Sink } from '../../src/cli/world.ts';
import { audit, ERROR, folder } from './command.ts';

const sink = (isTerminal: boolean): Sink => ({ isTerminal, columns: null, closed: false, write: () => {} });

describe('colorOf', () => {
  test.each<[string, boolean | null, Record<string, string>, boolean, boolean]>([
    ['a terminal is coloured', null, {}, true, true],
    ['a pipe is not', null, {}, false, false],
    ['NO_COLOR', null, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', null, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', null, { FORCE_COLOR: '1' }, false, true],
    ['an empty FORCE_COLOR forces, too', null, { FORCE_COLOR: '' }, false, true],
    ['FORCE_COLOR=0', null, { FORCE_COLOR: '0' }, true, false],
    ['NO_COLOR before FORCE_COLOR', null, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['--color before NO_COLOR', true, { NO_COLOR: '1' }, false, true],
    ['--no-color before FORCE_COLOR', false, { FORCE_COLOR: '1' }, true, false],
    ['a dumb terminal', null, { TERM: 'dumb' }, true, false],
  ])('%s', (_name, flag, env, isTerminal, expected) => {
    expect(colorOf(flag, env, sink(isTerminal))).toBe(expected);
  });
});

describe('the process', () => {
  const ESCAPE = /\x1B\[/;

  test('colours stdout and stderr as the flag and the environment say', async () => {
    const cwd = folder({ 'error.md': ERROR });
    const args = ['error.md', 'gone.md'];
    const plain = await audit(args, { cwd });
    expect(plain.stdout + plain.stderr).not.toMatch(ESCAPE);
    for (const outcome of [
      await audit(args, { cwd, env: { FORCE_COLOR: '1' } }),
      await audit([...args, '--color'], { cwd, env: { NO_COLOR: '1' } }),
    ]) {
      expect(outcome.stdout).toMatch(ESCAPE);
      expect(outcome.stderr).toMatch(ESCAPE);
      expect(outcome.stdout.replace(/\x1B\[\d*m/g, '')).toBe(plain.stdout);
    }
    const off = await audit([...args, '--no-color'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(off.stdout + off.stderr).not.toMatch(ESCAPE);
  });

  test('never colours JSON', async () => {
    const { stdout } = await audit(['--json', '--color', 'error.md'], { cwd: folder({ 'error.md': ERROR }) });
    expect(stdout).not.toMatch(ESCAPE);
  });
});
