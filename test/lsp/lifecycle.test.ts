import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/audit.ts';
import { audit, BIN, ERROR, folder, runProcess } from '../cli/command.ts';
import { hasTmux, terminal } from '../cli/tmux.ts';
import { startEditor } from './editor.ts';

describe('the server', () => {
  test('says what it can do, in UTF-16 units', async () => {
    const editor = await startEditor(folder());
    expect(editor.answer).toEqual({
      serverInfo: { name: 'audit', version: VERSION },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
      },
    });
    expect(await editor.quit()).toBe(0);
    expect(editor.stderr()).toBe('');
  });

  test.each([[[]], [['--stdio', `--clientProcessId=${process.pid}`]]])('takes the switches %j', async (args) => {
    expect(await (await startEditor(folder(), {}, args)).quit()).toBe(0);
  });

  test('ends when the editor is gone', async () => {
    const editor = await startEditor(folder());
    const ended = once(editor.process, 'exit');
    editor.process.stdin?.end();
    expect((await ended)[0]).toBe(1);
  });

  test('takes no file', async () => {
    const { code, stderr } = await audit(['lsp', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('"audit lsp" takes no argument.');
  });

  test.skipIf(!hasTmux)('has nothing to say to a terminal (needs tmux)', async () => {
    const shown = terminal(`${process.execPath} ${BIN} lsp; echo "code $?"; sleep 30`, folder(), 100);
    expect(await shown.shows('code 2')).toContain('audit lsp is started by an editor');
  });
});

test('the library is loaded for the server alone', async () => {
  const tell =
    "process.on('exit', () => console.error(Object.keys(require.cache).filter((name) => /vscode/.test(name))))";
  const cwd = folder({ 'a.md': ERROR, 'tell.cjs': tell });
  const run = (args: readonly string[]) =>
    runProcess(process.execPath, ['--require', join(cwd, 'tell.cjs'), BIN, ...args], { cwd });
  expect((await run(['a.md'])).stderr).toBe('[]\n');
  expect((await run(['checks'])).stderr).toBe('[]\n');
  expect((await run(['lsp', '--stdio'])).stderr).toContain('vscode-languageserver');
});
