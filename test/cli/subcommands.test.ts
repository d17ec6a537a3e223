import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/discrepancies/checks/index.ts';
import { audit, CLEAN, folder } from './command.ts';
import { inProcess } from './in-process.ts';

describe('audit checks', () => {
  test('lists every check with its severity and title', async () => {
    const { code, stdout, stderr } = await audit(['checks']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { id, severity } of CHECKS) expect(stdout).toMatch(new RegExp(`^${id} +${severity} +\\S`, 'm'));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('is a list for scripts with --json', async () => {
    const { stdout } = await audit(['checks', '--json']);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(CHECKS.map(({ id }) => id));
  });
});

describe('audit explain', () => {
  test.each(CHECKS)('tells of $id why it matters, what to do, and shows examples', async ({ id, flags, passes }) => {
    const { code, stdout } = await inProcess(['explain', id]);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${id}  (`)).toBe(true);
    for (const part of ['Why it matters', 'What to do', `--no-check ${id}`]) expect(stdout).toContain(part);
    expect(stdout.split('It finds something in')).toHaveLength(flags.length + 1);
    expect(stdout.split('It finds nothing in')).toHaveLength(passes.length + 1);
    const words = stdout.replace(/\n *\|? */g, ' ');
    for (const example of [...flags, ...passes]) expect(words).toContain(example.split('\n')[0]);
  });

  test('without a check tells how findings are to be read, and lists the checks', async () => {
    const { code, stdout } = await audit(['explain']);
    expect(code).toBe(0);
    expect(stdout).toContain('incompatible as written');
    for (const { id } of CHECKS) expect(stdout).toContain(`\n${id} `);
  });

  test('of a check is an object for scripts with --json', async () => {
    const { stdout } = await audit(['explain', 'self-contradiction', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'self-contradiction', flags: [expect.any(String)] });
  });
});

describe('audit text', () => {
  test('prints what is read, headline first, whatever the markup', async () => {
    const cwd = folder({
      'a.md': `---\ntitle: Fire in Lorvik\n---\n\nSome *plain* [words](x).\n\n<!-- a note -->\n\n${CLEAN}`,
    });
    const { code, stdout } = await audit(['text', 'a.md'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `Fire in Lorvik\n\nSome plain words.\n\n${CLEAN}` });
  });

  test('reads standard input, and says what cannot be read', async () => {
    expect(await audit(['text', '-'], { input: CLEAN })).toMatchObject({ code: 0, stdout: CLEAN });
    const { code, stdout, stderr } = await audit(['text', 'gone.md'], { cwd: folder() });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: 'audit: gone.md was not found.\n' });
  });

  test('lets no control character through', async () => {
    const { stdout } = await audit(['text', '-'], { input: 'Red \u001B[31mwords\u202E.\n\n::error::x\n' });
    expect(stdout).toContain('␛[31m');
    expect(stdout).not.toMatch(/[\0-\x09\x0B-\x1F\u202E]|^::/m);
  });
});
