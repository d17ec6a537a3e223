import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit, ERROR, folder } from '../cli/command.ts';
import { type Editor, startEditor } from './editor.ts';

const codes = async (editor: Editor, path: string): Promise<unknown[]> =>
  (await editor.diagnostics(editor.uri(path))).diagnostics.map(({ code }) => code);
const config = (rules: object): string => JSON.stringify(rules);

describe('the nearest configuration', () => {
  test('says which checks run', async () => {
    const cwd = folder({
      'audit.config.json': config({ checks: { 'self-contradiction': false } }),
      'desk/audit.config.json': '{}',
    });
    const editor = await startEditor(cwd);
    await editor.open(editor.uri('a.md'), ERROR);
    expect(await codes(editor, 'a.md')).not.toContain('self-contradiction');
    await editor.open(editor.uri('desk/a.md'), ERROR);
    expect(await codes(editor, 'desk/a.md')).toContain('self-contradiction');
  });

  test('is looked for where the drafts are, and read again when it changes', async () => {
    const cwd = folder({ 'audit.config.json': '{}' });
    const editor = await startEditor(cwd, {
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    });
    await editor.open(editor.uri('a.md'), ERROR);
    expect(await codes(editor, 'a.md')).toEqual(['self-contradiction']);
    expect(editor.watched).toEqual([{ watchers: [{ globPattern: '**/audit.config.json' }] }]);
    writeFileSync(join(cwd, 'audit.config.json'), config({ checks: { 'self-contradiction': false } }));
    await editor.configChanged();
    expect(await codes(editor, 'a.md')).toEqual([]);
  });

  test('that is wrong is told in the draft, and right again once it is mended', async () => {
    const cwd = folder({ 'audit.config.json': config({ chekcs: {} }) });
    const editor = await startEditor(cwd);
    await editor.open(editor.uri('a.md'), ERROR);
    const [only, more] = (await editor.diagnostics(editor.uri('a.md'))).diagnostics;
    expect(only).toMatchObject({ code: 'config', severity: 1, range: { start: { line: 0, character: 0 } } });
    expect(only?.message).toMatch(/^Not audited: audit\.config\.json:1:2 "chekcs" .*Did you mean "checks"/);
    expect(more).toBe(undefined);
    writeFileSync(join(cwd, 'audit.config.json'), '{}');
    await editor.change(editor.uri('a.md'), 2, [{ text: `${ERROR}\n` }]);
    expect(await codes(editor, 'a.md')).toEqual(['self-contradiction']);
  });

  test('brings its baseline, its references and its metadata with it', async () => {
    const files = { 'a.md': ERROR, 'audit.config.json': config({ baseline: 'known.json' }) };
    const cwd = folder(files);
    await audit(['--write-baseline', 'a.md'], { cwd });
    const editor = await startEditor(cwd);
    await editor.open(editor.uri('a.md'), ERROR);
    expect(await codes(editor, 'a.md')).toEqual([]);

    const desk = folder({
      'a.txt': 'Police said on Friday that 12 people were killed in the blast.\n',
      'desk.csv': 'measure,low,high,source\nkilled,15,15,the desk\n',
      'dates.csv': 'path,published\na.txt,2024-05-05\n',
      'audit.config.json': config({ against: 'desk.csv', metadata: 'dates.csv' }),
    });
    const { stdout } = await audit(['--json', 'a.txt'], { cwd: desk });
    const { discrepancies, figures } = JSON.parse(stdout);
    const held = await startEditor(desk);
    await held.open(held.uri('a.txt'), 'Police said on Friday that 12 people were killed in the blast.\n', 'plaintext');
    expect(await codes(held, 'a.txt')).toEqual(discrepancies.map(({ check }: { check: string }) => check));
    expect(figures[0].asOf).toBe('2024-05-03');
    const hover = await held.hover(held.uri('a.txt'), { line: 0, character: 28 });
    expect(JSON.stringify(hover)).toContain('- as of: 2024-05-03');
  });
});

test('options of the command line hold for all drafts', async () => {
  const editor = await startEditor(folder(), {}, ['--stdio', '--no-check', 'self-contradiction']);
  await editor.open(editor.uri('a.md'), ERROR);
  expect(await codes(editor, 'a.md')).toEqual([]);
});
