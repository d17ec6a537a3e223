import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folder, ROOT } from '../cli/command.ts';
import { startEditor } from './editor.ts';

const WAR = readFileSync(join(ROOT, 'samples/winter-war.txt'), 'utf8');
const document = TextDocument.create('', '', 0, WAR);
const inside = (words: string, from = 1) => document.positionAt(WAR.indexOf(words) + from);
const contentsOf = (hover: Awaited<ReturnType<Awaited<ReturnType<typeof startEditor>>['hover']>>) =>
  (hover?.contents ?? { kind: '', value: '' }) as { kind: string; value: string };

async function opened(hover?: { contentFormat: ('plaintext' | 'markdown')[] }) {
  const editor = await startEditor(folder(), hover === undefined ? {} : { textDocument: { hover } });
  const uri = editor.uri('war.txt');
  await editor.open(uri, WAR, 'plaintext');
  return { editor, uri };
}

test('a figure shows how it was read, and what was found in it', async () => {
  const { editor, uri } = await opened();
  const hover = await editor.hover(uri, inside('5,937'));
  expect(hover?.range).toEqual({ start: inside('5,937', 0), end: inside('5,937', 5) });
  const { kind, value } = contentsOf(hover);
  expect(kind).toBe('markdown');
  for (const line of [
    '**“5,937”** reads as **5,937 killed**',
    '- measure: killed',
    '- interval: 5937 to 5937 (`exact`)',
    '- population: military, Russia, written “Russian soldiers”',
    '- as of: 2022-09-21',
  ])
    expect(value.split('\n')).toContain(line);
  expect(value).toMatch(/^- source: Defense Minister Sergei Shoigu, official/m);
  expect(value).toMatch(/^- event: `/m);
  expect(value).toMatch(/^- rule: `[a-z-]+`$/m);
  expect(value).toMatch(/^- \*\*note\*\* `scope-mismatch`: /m);
});

test('an open interval and a hedge are shown as such', async () => {
  const { editor, uri } = await opened();
  const { value } = contentsOf(await editor.hover(uri, inside('100,000')));
  expect(value).toContain('reads as **&gt; 100,000 killed or wounded**');
  expect(value).toContain('- interval: 100001 to any number (`atLeast`)');
});

test('figures that share their words are shown one below the other', async () => {
  const text = 'In the north and in the south, 40 people each were killed on Monday, police said.\n';
  const { editor } = await opened();
  const uri = editor.uri('each.txt');
  await editor.open(uri, text, 'plaintext');
  const { value } = contentsOf(await editor.hover(uri, { line: 0, character: text.indexOf('40') }));
  expect(value.split('reads as').length - 1).toBe(value.split('\n---\n').length);
  expect(value).toContain('40 killed');
});

test('where no figure stands, there is nothing to show', async () => {
  const { editor, uri } = await opened();
  expect(await editor.hover(uri, inside('Kremlin'))).toBe(null);
  expect(await editor.hover(uri, { line: 9000, character: 9000 })).toBe(null);
  expect(await editor.hover(editor.uri('never-opened.txt'), { line: 0, character: 0 })).toBe(null);
});

test('an editor without Markdown gets plain text', async () => {
  const { editor, uri } = await opened({ contentFormat: ['plaintext'] });
  const { kind, value } = contentsOf(await editor.hover(uri, inside('5,937')));
  expect(kind).toBe('plaintext');
  expect(value).toContain('“5,937” reads as 5,937 killed\n');
  expect(value).not.toMatch(/[`*\\]/);
});

test('the guide shows how a hover begins', async () => {
  const guide = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
  const [, shown = ''] = /^```text\n(.*?)^```$/ms.exec(guide) ?? [];
  expect(shown).toContain('100,000');
  const { editor, uri } = await opened({ contentFormat: ['plaintext'] });
  const { value } = contentsOf(await editor.hover(uri, inside('100,000')));
  expect(value.slice(0, shown.length)).toBe(shown);
});

test('a hover waits for what has just been typed', async () => {
  const { editor, uri } = await opened();
  await editor.hover(uri, inside('5,937'));
  const range = { start: inside('5,937', 0), end: inside('5,937', 5) };
  await editor.change(uri, 2, [{ range, text: '6,000' }]);
  expect(contentsOf(await editor.hover(uri, inside('5,937'))).value).toContain('**“6,000”** reads as **6,000 killed**');
});
