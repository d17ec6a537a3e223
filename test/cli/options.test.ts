import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { processWorld } from '../../src/cli/process-world.ts';
import { audit, CLEAN, draftFor, ERROR, folder } from './command.ts';

describe('what is shown', () => {
  test('is every figure with --show figures, and nothing beside the findings without', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    expect((await audit(['a.md'], { cwd })).stdout).not.toContain('AS WRITTEN');
    for (const show of ['figures', 'all']) {
      const { code, stdout } = await audit(['a.md', '--show', show], { cwd });
      expect({ code, lines: stdout.match(/^ {2}12 .* killed .* 1:28$/gm) }).toMatchObject({ code: 0, lines: [/./] });
    }
  });

  test('can be clicked on with --hyperlinks, and never otherwise', async () => {
    const cwd = folder({ 'error.md': ERROR });
    const link = /\x1B\]8;;file:\/\/[^\x1B\x07]*error\.md[^\x1B\x07]*(?:\x1B\\|\x07)/;
    expect((await audit(['error.md', '--color', '--hyperlinks'], { cwd })).stdout).toMatch(link);
    expect((await audit(['error.md', '--color'], { cwd })).stdout).not.toContain('\x1B]8');
  });
});

describe('what is compared', () => {
  /** How many findings lie between articles. */
  const across = async (files: readonly string[], ...args: string[]) => {
    const { stdout } = await audit(['--json', ...files, ...args]);
    return JSON.parse(stdout).discrepancies.filter(({ articles }: { articles: string[] }) => articles.length > 1)
      .length;
  };

  test('is what articles say of one event, unless --compare none or all', async () => {
    const one = ['samples/depot-strike-daily-ledger.txt', 'samples/depot-strike-north-wire.txt'];
    expect(await across(one)).toBe(1);
    expect(await across(one, '--compare', 'articles')).toBe(1);
    expect(await across(one, '--compare', 'none')).toBe(0);
    const two = ['samples/market-attack.txt', 'samples/flood-sums.txt'];
    expect(await across(two)).toBe(0);
    expect(await across(two, '--compare', 'all')).toBeGreaterThan(0);
  });
});

describe('what fails', () => {
  test('is more warnings than --max-warnings', async () => {
    const cwd = folder({ 'a.md': draftFor('unit-mismatch') });
    const { code, stdout } = await audit(['a.md', '-f', 'compact'], { cwd });
    expect({ code, warnings: stdout.match(/: warning /g)?.length }).toEqual({ code: 0, warnings: 1 });
    expect((await audit(['a.md', '--max-warnings', '1'], { cwd })).code).toBe(0);
    expect((await audit(['a.md', '--max-warnings', '0'], { cwd })).code).toBe(1);
  });
});

describe('progress', () => {
  /** What goes to a terminal of a world whose clock runs fast. */
  const told = async (args: readonly string[], isTerminal: boolean) => {
    let stderr = '';
    let clock = 0;
    const quiet = { isTerminal: false, columns: null, closed: false, write: () => {} };
    const loud = { ...quiet, isTerminal, columns: 40, write: (text: string) => (stderr += text) };
    const cwd = folder({ 'a.md': CLEAN, 'b.md': CLEAN });
    const now = () => (clock += 1000);
    await main([...args, '.'], { ...processWorld(), env: {}, cwd, now, stdout: quiet, stderr: loud });
    return stderr;
  };

  test('is shown on a terminal only, and not with --no-progress or -q', async () => {
    const shown = await told([], true);
    expect(shown).toContain('read 1 of 2 files');
    expect(shown.endsWith('\r\x1B[2K')).toBe(true);
    expect(await told([], false)).toBe('');
    expect(await told(['--no-progress'], true)).toBe('');
    expect(await told(['-q'], true)).toBe('');
  });
});

describe('audit try', () => {
  test('shows how each number of a sentence is read, and by which rule', async () => {
    const { code, stdout } = await audit(['try', 'On Friday police said at least 12 people were killed near 3 tanks.']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/at least 12 → ≥ 12\n(?:│ .*\n)*│ {2}measure +killed\n/);
    expect(stdout).toMatch(/└─ 3 → 3, not read as people in a state\n/);
  });

  test('shows what --format trace shows of an article', async () => {
    const sentence = 'Police said 12 people were killed.';
    const { stdout } = await audit(['a.txt', '--format', 'trace'], { cwd: folder({ 'a.txt': sentence }) });
    expect(stdout).toContain((await audit(['try', sentence])).stdout);
  });

  test('reads days against --published', async () => {
    const sentence = 'Police said 12 people were killed on Friday.';
    expect((await audit(['try', sentence])).stdout).toContain('as of      –');
    expect((await audit(['try', sentence, '--published', '2022-11-25'])).stdout).toContain('as of      2022-11-25');
  });

  test('says where there is nothing to read', async () => {
    expect((await audit(['try', 'The mayor spoke.'])).stdout).toBe('No numbers here.\n');
    expect(await audit(['try', ' '])).toMatchObject({ code: 2, stdout: '' });
  });
});
