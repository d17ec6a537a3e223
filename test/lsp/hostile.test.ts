import { describe, expect, test } from 'vitest';
import { ERROR, folder } from '../cli/command.ts';
import { startEditor } from './editor.ts';

const MEGABYTE = 1024 * 1024;

describe('a document', () => {
  test.each([
    ['empty Markdown', 'a.md', 'markdown', ''],
    ['an empty page', 'a.html', 'html', ''],
    ['empty JSON', 'a.json', 'json', ''],
    ['blank lines', 'a.txt', 'plaintext', ' \r\n\t\n'],
    ['a comment that does not end', 'a.md', 'markdown', '<!-- audit-ignore'],
    ['a page that stops in a tag', 'a.html', 'html', '<html><body><p>It rained <'],
    ['half a surrogate pair', 'a.txt', 'plaintext', 'The \uD83D ship.'],
    ['a number without end', 'a.txt', 'plaintext', '9'.repeat(50_000)],
    ['an unknown language', 'a', 'klingon', 'qaStaH nuq?'],
  ])('of %s has nothing wrong', async (_, path, language, text) => {
    const editor = await startEditor(folder());
    await editor.open(editor.uri(path), text, language);
    expect((await editor.diagnostics(editor.uri(path))).diagnostics).toEqual([]);
    expect(await editor.quit()).toBe(0);
    expect(editor.stderr()).toBe('');
  });

  test.each([
    ['broken JSON', 'a.json', 'json', '{"headline": ', 'malformed'],
    ['broken XML', 'a.xml', 'xml', '<nitf><body>', 'malformed'],
    ['XML with entities of its own', 'a.xml', 'xml', '<!DOCTYPE a [<!ENTITY b "c">]><nitf>&b;</nitf>', 'unsupported'],
    ['NUL', 'a.txt', 'plaintext', 'a\0b\0', 'binary'],
    ['more than can be audited between two keys', 'a.txt', 'plaintext', 'x\n'.repeat(5 * MEGABYTE), 'too-large'],
    ['a single line of as much', 'a.md', 'markdown', 'x'.repeat(10 * MEGABYTE), 'too-large'],
  ])('of %s is told to be unread, and the next one is read', async (_, path, language, text, code) => {
    const editor = await startEditor(folder());
    await editor.open(editor.uri(path), text, language);
    const { diagnostics } = await editor.diagnostics(editor.uri(path));
    expect(diagnostics).toEqual([
      expect.objectContaining({ code, severity: 1, message: expect.stringMatching(/^Not audited: /) }),
    ]);
    await editor.open(editor.uri('next.md'), ERROR);
    expect((await editor.diagnostics(editor.uri('next.md'))).diagnostics).toHaveLength(1);
    await editor.change(editor.uri(path), 2, [{ text: '' }]);
    expect((await editor.diagnostics(editor.uri(path))).diagnostics).toEqual([]);
  });

  test('of just under half a million characters is audited, and the editor is answered', async () => {
    const long = `${ERROR}\n${'Nothing else happened on that day in the harbour.\n\n'.repeat(9_500)}`;
    const editor = await startEditor(folder());
    await editor.open(editor.uri('a.md'), long);
    expect((await editor.diagnostics(editor.uri('a.md'))).diagnostics).toHaveLength(1);
    expect(await editor.hover(editor.uri('a.md'), { line: 0, character: 1 })).not.toBe(null);
    const [action] = await editor.actions(editor.uri('a.md'), {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 1 },
    });
    expect(action?.title).toContain('for this paragraph');
  });
});

test('addresses that are no files are named, not looked for', async () => {
  const editor = await startEditor(folder());
  for (const uri of [
    'untitled:Untitled-1',
    'git:/a%ZZb.md?ref',
    'file://elsewhere/share/a.md',
    'vscode-remote://box/a.md',
  ]) {
    await editor.open(uri, ERROR);
    expect((await editor.diagnostics(uri)).diagnostics).toHaveLength(1);
  }
});

test('requests that make no sense are answered with an error, and the server goes on', async () => {
  const editor = await startEditor(folder());
  const uri = editor.uri('a.md');
  await editor.open(uri, ERROR);
  await editor.diagnostics(uri);
  await editor.change(uri, 2, [
    { range: { start: { line: 99, character: 99 }, end: { line: -5, character: 2 } }, text: '' },
  ]);
  const range = { start: { line: 90, character: 0 }, end: { line: 0, character: -4 } };
  expect(await editor.actions(uri, range)).toEqual([]);
  await editor.close(editor.uri('never-opened.md'));
  await editor.diagnostics(uri);
  await editor.change(uri, 3, [{ text: ERROR }]);
  expect((await editor.diagnostics(uri)).diagnostics).toHaveLength(1);
  expect(await editor.quit()).toBe(0);
});
