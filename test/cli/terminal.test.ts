import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cells } from '../../src/reports/cells.ts';
import { BIN, CLEAN, ERROR, folder } from './command.ts';
import { hasTmux, terminal } from './tmux.ts';

const line = (args: string): string => `${process.execPath} ${BIN} ${args}; echo "code $?"; sleep 30`;

describe.skipIf(!hasTmux)('in a terminal (needs tmux)', () => {
  test.each([120, 100, 79, 59, 40])('of %i columns, the table fits', async (columns) => {
    const cwd = folder({ 'error.md': ERROR });
    const shown = terminal(line('error.md'), cwd, columns);
    expect(await shown.shows('code 1')).toContain('self-contradiction');
    const lines = shown.screen('unbroken').split('\n');
    expect(lines.filter((text) => cells(text.trimEnd()) > columns)).toEqual([]);
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/exit 1 *$/), 'code 1']);
  });

  test('it is coloured, and NO_COLOR is heeded', async () => {
    const cwd = folder({ 'error.md': ERROR });
    const colored = terminal(line('error.md'), cwd, 100);
    await colored.shows('code 1');
    expect(colored.screen('escapes')).toMatch(/\x1B\[[\d;]*3[1-6]/);
    const plain = terminal(`NO_COLOR=1 ${line('error.md')}`, cwd, 100);
    await plain.shows('code 1');
    expect(plain.screen('escapes')).not.toMatch(/\x1B\[[\d;]*3[1-6]/);
  });

  test('stdout and stderr are coloured apart', async () => {
    const cwd = folder({ 'error.md': ERROR });
    const shown = terminal(line('error.md gone.md > out.txt'), cwd, 100);
    await shown.shows('code 2');
    expect(shown.screen('escapes')).toMatch(/\x1B\[31maudit:/);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).not.toContain('\x1B');
  });

  test('what was not read is told once', async () => {
    const screen = await terminal(line('gone.md'), folder(), 100).shows('code 2');
    expect(screen.match(/gone\.md was not found/g)).toHaveLength(1);
  });

  test('without a file, short help comes at once, and it is exit code 2', async () => {
    const screen = await terminal(line(''), folder(), 100).shows('code 2');
    expect(screen).toContain('audit --help lists the options');
  });

  test('paths cannot move the cursor', async () => {
    const cwd = folder({ 'a\x1B[2J\x1B[31m.txt': CLEAN });
    const shown = terminal(line('.'), cwd, 100);
    expect(await shown.shows('code 0')).toContain('␛[2J');
  });

  test('a long run shows how far it has come, and takes that away again', async () => {
    const cwd = folder({ 'a.txt': CLEAN, 'b.txt': CLEAN });
    const audit = `(sleep 3; echo x) | ${process.execPath} ${BIN} - a.txt b.txt slow.txt; echo "code $?"`;
    const shown = terminal(`mkfifo slow.txt; (sleep 7; echo x > slow.txt) & ${audit}; sleep 30`, cwd, 100);
    await shown.shows(/read \d of 4 files/);
    expect(await shown.shows('code 0')).not.toContain('of 4 files');
  });

  test('--watch audits again when an input changes, and Ctrl-C ends it', async () => {
    const cwd = folder({ 'draft.md': CLEAN });
    const shown = terminal(`${process.execPath} ${BIN} draft.md --watch; echo "code $?"; sleep 30`, cwd, 100);
    await shown.shows('waiting for a change');
    writeFileSync(join(cwd, 'draft.md'), ERROR);
    await shown.shows('self-contradiction');
    writeFileSync(join(cwd, 'draft.md'), CLEAN);
    await shown.shows('no discrepancies');
    shown.press('C-c');
    await shown.shows('code 130');
  });
});
