import { describe, expect, test } from 'vitest';
import { audit, CLEAN, folder } from './command.ts';

describe('--against', () => {
  const found = async (files: Record<string, string>, ...args: string[]) => {
    const { code, stdout } = await audit(['--json', 'a.md', ...args], { cwd: folder({ 'a.md': CLEAN, ...files }) });
    const checks = JSON.parse(stdout).discrepancies.map(({ check }: { check: string }) => check);
    return { code, strays: checks.includes('reference-mismatch') };
  };

  test('holds articles against a list of figures, in CSV or JSON', async () => {
    const csv = (low: number) => `measure,population,low,high,source\nkilled,people,${low},${low},Police\n`;
    expect(await found({ 'f.csv': csv(12) }, '--against', 'f.csv')).toMatchObject({ strays: false });
    expect(await found({ 'f.csv': csv(14) }, '--against', 'f.csv')).toMatchObject({ strays: true });
    const json = JSON.stringify([{ measure: 'killed', low: '1,400', event: 'fire' }]);
    expect(await found({ 'f.json': json }, '--against', 'f.json')).toMatchObject({ strays: true });
    expect(await found({ 'f.json': json.replace('fire', 'flood') }, '--against', 'f.json')).toMatchObject({
      strays: false,
    });
  });

  test('holds articles against a former report', async () => {
    const before = 'On Tuesday, police in Kyiv said 19 Ukrainian soldiers were killed in the fire.\n';
    const now = before.replace('19', '23');
    const cwd = folder({ 'before.md': before, 'now.md': now });
    await audit(['before.md', '-f', 'json=report.json'], { cwd });
    const checks = async (name: string) => {
      const { stdout } = await audit(['--json', name, '--against', 'report.json'], { cwd });
      return JSON.parse(stdout).discrepancies.map(({ check }: { check: string }) => check);
    };
    expect(await checks('before.md')).not.toContain('reference-mismatch');
    expect(await checks('now.md')).toContain('reference-mismatch');
  });

  test.each([
    ['{}', 'neither a list nor a report'],
    ['[{"low": 1}]', 'entry 1 is left out: it has no measure'],
    ['[{"measure": "kiled", "low": 1}]', 'a measure that is not known, "kiled". Did you mean "killed"?'],
    ['[{"measure": "killed"}]', 'neither low nor high'],
    ['[{"measure": "killed", "low": 2, "high": 1}]', 'a low above its high'],
    ['[{"measure": "killed", "low": "many"}]', 'a low that is no whole number'],
    ['[null]', 'entry 1 is left out: it has no measure'],
    [
      '[{"measure": "killed", "low": 1, "hihg": 2}]',
      'entry 1 is left out: it has a "hihg", which is not known. Did you mean "high"?',
    ],
  ])('refuses what makes no sense: %s', async (text, message) => {
    const cwd = folder({ 'a.md': CLEAN, 'f.json': text });
    const { code, stderr } = await audit(['a.md', '--against', 'f.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('leaves out the entry with a slip, and holds the draft against the others', async () => {
    const cwd = folder({
      'a.md': CLEAN,
      'f.csv': 'measure,event,low\nkilled,fire,many\nkilled,fire,1400\n',
    });
    const { code, stdout, stderr } = await audit(['--json', 'a.md', '--against', 'f.csv'], { cwd });
    const { discrepancies, errors } = JSON.parse(stdout);
    expect({ code, checks: discrepancies.map(({ check }: { check: string }) => check), errors }).toEqual({
      code: 2,
      checks: expect.arrayContaining(['reference-mismatch']),
      errors: [
        {
          path: 'f.csv',
          code: 'config',
          message: expect.stringContaining('entry 1 is left out: it has a low that is no whole number'),
        },
      ],
    });
    expect(stderr).toContain('f.csv: entry 1 is left out');
  });

  test('refuses a file that is not there', async () => {
    const { code, stderr } = await audit(['a.md', '--against', 'gone.csv'], { cwd: folder({ 'a.md': CLEAN }) });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'audit: gone.csv cannot be read: no such file or directory.\n',
    });
  });
});
