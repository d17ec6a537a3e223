import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import type { Discrepancy, Severity } from '../../src/discrepancies/discrepancy.ts';
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
  const found = (severity: Severity, aside = false) =>
    ({ severity, suppressed: aside ? { by: 'inline', reason: '' } : null }) as Discrepancy;
  const verdict = { failOn: 'error', maxWarnings: null } as const;
  const codeOf = (
    discrepancies: Discrepancy[],
    more: object = {},
    errors: { path: null; code: string; message: string }[] = [],
  ) => exitCodeOf({ discrepancies, errors }, { ...verdict, ...more });

  test('counts warnings against their limit', () => {
    const warnings = [found('warning'), found('warning')];
    expect(codeOf(warnings)).toBe(0);
    expect(codeOf(warnings, { maxWarnings: 2 })).toBe(0);
    expect(codeOf(warnings, { maxWarnings: 1 })).toBe(1);
    expect(codeOf(warnings, { maxWarnings: 0, failOn: 'never' })).toBe(1);
  });

  test('passes over what is set aside', () => {
    expect(codeOf([found('error', true)])).toBe(0);
    expect(codeOf([found('warning', true)], { maxWarnings: 0 })).toBe(0);
  });

  test('lets what was not read win over what was found', () => {
    expect(codeOf([found('error')], {}, [{ path: null, code: 'binary', message: '' }])).toBe(2);
  });
});
