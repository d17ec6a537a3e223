import { describe, expect, test } from 'vitest';
import { exitCodeOf, type Verdict } from '../../src/cli/exit-code.ts';
import type { Severity } from '../../src/discrepancies/discrepancy.ts';
import { audit, CLEAN, ERROR, folder, NOTE } from './command.ts';

describe('the exit code of the process', () => {
  const drafts = () => folder({ 'clean.md': CLEAN, 'error.md': ERROR, 'note.md': NOTE });

  test('is 0 for a clean article, and for notes', async () => {
    const cwd = drafts();
    expect((await audit(['clean.md'], { cwd })).code).toBe(0);
    expect((await audit(['note.md'], { cwd })).code).toBe(0);
  });

  test('is 1 for an error, and for less where --fail-on says so', async () => {
    const cwd = drafts();
    expect((await audit(['error.md'], { cwd })).code).toBe(1);
    expect((await audit(['note.md', '--fail-on', 'note'], { cwd })).code).toBe(1);
    expect((await audit(['note.md', '--fail-on', 'warning'], { cwd })).code).toBe(0);
    expect((await audit(['error.md', '--fail-on', 'never'], { cwd })).code).toBe(0);
  });

  test('is 2 where an input was not read, and what was found is printed all the same', async () => {
    const cwd = drafts();
    const { code, stdout, stderr } = await audit(['error.md', 'gone.md', '-f', 'compact'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('self-contradiction');
    expect(stderr).toContain('gone.md was not found');
  });

  test.each([
    ['--nope'],
    ['--format', 'nope'],
    ['--max-warnings', 'many'],
    ['--check', 'nope'],
    ['--max-file-size', '0'],
  ])('is 2 for usage that makes no sense: %s %s', async (...args) => {
    const cwd = drafts();
    const { code, stdout, stderr } = await audit(['clean.md', ...args], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^audit: .+\n$/);
  });
});

describe('exitCodeOf', () => {
  const codeOf = (found: Partial<Record<Severity, number>>, verdict: Partial<Verdict> = {}, failed = 0) =>
    exitCodeOf(
      { failed, discrepancies: { error: 0, warning: 0, note: 0, ...found } },
      { failOn: 'error', maxWarnings: null, ...verdict },
    );

  test('counts warnings against their limit', () => {
    expect(codeOf({ warning: 2 })).toBe(0);
    expect(codeOf({ warning: 2 }, { maxWarnings: 2 })).toBe(0);
    expect(codeOf({ warning: 2 }, { maxWarnings: 1 })).toBe(1);
    expect(codeOf({ warning: 2 }, { maxWarnings: 0, failOn: 'never' })).toBe(1);
  });

  test('asks for all that is as severe as --fail-on, or more', () => {
    expect(codeOf({ error: 1 }, { failOn: 'note' })).toBe(1);
    expect(codeOf({ note: 1 }, { failOn: 'warning' })).toBe(0);
    expect(codeOf({ note: 1 }, { failOn: 'note' })).toBe(1);
    expect(codeOf({ error: 1 }, { failOn: 'never' })).toBe(0);
  });

  test('lets what could not be done win over what was found', () => {
    expect(codeOf({ error: 1 }, {}, 1)).toBe(2);
  });
});
