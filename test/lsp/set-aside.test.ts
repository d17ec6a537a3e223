import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { audit, ERROR, folder } from '../cli/command.ts';
import { type Editor, startEditor } from './editor.ts';

const [FIRST = '', SECOND = ''] = ERROR.trim().split('\n\n');
const MAKES_FILES = { workspace: { workspaceEdit: { resourceOperations: ['create' as const] } } };

const editsOf = ({ edit }: CodeAction, uri: string): TextEdit[] => edit?.changes?.[uri] ?? [];
const applied = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);

/** Opens a draft with one finding, and asks what can be done about it. */
async function finding(
  editor: Editor,
  path: string,
  text: string,
  languageId = 'markdown',
  check = 'self-contradiction',
) {
  const uri = editor.uri(path);
  await editor.open(uri, text, languageId);
  const diagnostics = (await editor.diagnostics(uri)).diagnostics.filter(({ code }) => code === check);
  const [diagnostic] = diagnostics;
  if (diagnostic === undefined) throw new Error(`nothing was found in ${path}`);
  const actions = await editor.actions(uri, diagnostic.range, diagnostics);
  return { uri, diagnostic, actions };
}

describe('a comment', () => {
  const COMMENT = '<!-- audit-ignore self-contradiction: reason -->';
  test.each([
    ['a paragraph', ERROR, `${COMMENT}\n\n${ERROR}`],
    ['a paragraph below another', `Rain is expected.\n\n${ERROR}`, `Rain is expected.\n\n${COMMENT}\n\n${ERROR}`],
    ['Windows lines', ERROR.replaceAll('\n', '\r\n'), `${COMMENT}\r\n\r\n${ERROR.replaceAll('\n', '\r\n')}`],
    ['a quotation', `> ${FIRST}\n\n${SECOND}\n`, `> ${COMMENT}\n>\n> ${FIRST}\n\n${SECOND}\n`],
    ['a list', `- ${FIRST}\n- ${SECOND}\n`, `${COMMENT}\n\n- ${FIRST}\n- ${SECOND}\n`],
    [
      'a list in a list',
      `- It is said:\n  - ${FIRST}\n  - ${SECOND}\n`,
      `- It is said:\n  ${COMMENT}\n\n  - ${FIRST}\n  - ${SECOND}\n`,
    ],
    ['a heading', `# Harbour\n\n## ${FIRST}\n\n${SECOND}\n`, `# Harbour\n\n${COMMENT}\n\n## ${FIRST}\n\n${SECOND}\n`],
  ])('goes above %s', async (_, text, expected) => {
    const editor = await startEditor(folder());
    const { uri, actions, diagnostic } = await finding(editor, 'a.md', text);
    const [action] = actions;
    expect(action).toMatchObject({
      title: 'Set self-contradiction aside for this paragraph, with a reason',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [diagnostic],
    });
    const edited = applied(text, action ? editsOf(action, uri) : []);
    expect(edited).toBe(expected);
    await editor.change(uri, 2, [{ text: edited }]);
    expect((await editor.diagnostics(uri)).diagnostics).toEqual([]);
  });

  test('goes into a page where the paragraph begins', async () => {
    const editor = await startEditor(folder());
    const page = (paragraphs: string) => `<html><body><article>${paragraphs}</article></body></html>\n`;
    const apart = await finding(editor, 'a.html', page(`\n  <p>${FIRST}</p>\n  <p>${SECOND}</p>\n`), 'html');
    expect(
      applied(
        page(`\n  <p>${FIRST}</p>\n  <p>${SECOND}</p>\n`),
        apart.actions.slice(0, 1).flatMap((action) => editsOf(action, apart.uri)),
      ),
    ).toBe(page(`\n  ${COMMENT}\n  <p>${FIRST}</p>\n  <p>${SECOND}</p>\n`));
    const flat = page(`<p>Rain is expected.</p><p>${FIRST}</p><p>${SECOND}</p>`);
    const { uri, actions } = await finding(editor, 'b.html', flat, 'html');
    const edited = applied(
      flat,
      actions.slice(0, 1).flatMap((action) => editsOf(action, uri)),
    );
    expect(edited).toBe(page(`<p>Rain is expected.</p><p>${COMMENT}${FIRST}</p><p>${SECOND}</p>`));
    await editor.change(uri, 2, [{ text: edited }]);
    expect((await editor.diagnostics(uri)).diagnostics).toEqual([]);
  });

  test('of a finding in front matter goes to the other figure', async () => {
    const top = '---\ntitle: Fourteen people killed in harbour blast\n---\n\n';
    const text = `${top}Twelve people were killed in the blast in the harbour, police said.\n`;
    const editor = await startEditor(folder());
    const { uri, diagnostic, actions } = await finding(editor, 'a.md', text, 'markdown', 'display-vs-body');
    expect(diagnostic.range.start.line).toBe(1);
    const edits = actions.slice(0, 1).flatMap((action) => editsOf(action, uri));
    expect(applied(text, edits)).toBe(
      text.replace('Twelve', '<!-- audit-ignore display-vs-body: reason -->\n\nTwelve'),
    );
  });

  test('puts the cursor on the reason where the editor can', async () => {
    const editor = await startEditor(folder(), { workspace: { workspaceEdit: { snippetEditSupport: true } } });
    const { uri, actions } = await finding(editor, 'a.md', ERROR);
    const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change).toEqual({
      textDocument: { uri, version: 1 },
      edits: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          snippet: { kind: 'snippet', value: `<!-- audit-ignore self-contradiction: $${'{1:reason}'} -->\n\n` },
        },
      ],
    });
  });
});

describe('the configuration', () => {
  const TITLE = 'Set this self-contradiction aside for this draft in audit.config.json, with a reason';

  test('takes what plain text cannot say, and keeps its comments', async () => {
    const config = '{\n  // what we audit\n  "inputs": ["."],\n}\n';
    const cwd = folder({ 'a.txt': ERROR, 'audit.config.json': config });
    const editor = await startEditor(cwd);
    const { uri, actions } = await finding(editor, 'a.txt', ERROR, 'plaintext');
    expect(actions.map(({ title }) => title)).toEqual([TITLE]);
    const edited = applied(
      config,
      actions.flatMap((action) => editsOf(action, editor.uri('audit.config.json'))),
    );
    expect(edited).toContain('// what we audit');
    writeFileSync(join(cwd, 'audit.config.json'), edited);
    expect(await audit([], { cwd })).toMatchObject({ code: 0, stderr: '' });
    await editor.configChanged();
    expect((await editor.diagnostics(uri)).diagnostics).toEqual([]);
  });

  test('is added to as the editor has it', async () => {
    const editor = await startEditor(folder({ 'audit.config.json': '{}' }));
    const edited = '{ "suppressions": [{ "fingerprint": "feed", "reason": "unsaved" }] }';
    await editor.open(editor.uri('audit.config.json'), edited, 'plaintext');
    const { actions } = await finding(editor, 'a.txt', ERROR, 'plaintext');
    const config = JSON.parse(
      applied(
        edited,
        actions.flatMap((action) => editsOf(action, editor.uri('audit.config.json'))),
      ),
    );
    expect(config.suppressions).toEqual([
      { fingerprint: 'feed', reason: 'unsaved' },
      { fingerprint: expect.stringMatching(/^[\da-f]{16}$/), reason: 'reason' },
    ]);
  });

  test('is made where there is none, if the editor can', async () => {
    const cwd = folder({ 'a.txt': ERROR });
    const editor = await startEditor(cwd, MAKES_FILES);
    const { actions } = await finding(editor, 'a.txt', ERROR, 'plaintext');
    const [made, filled] = actions[0]?.edit?.documentChanges ?? [];
    expect(made).toEqual({ kind: 'create', uri: editor.uri('audit.config.json') });
    const { edits } = filled as { edits: TextEdit[] };
    writeFileSync(join(cwd, 'audit.config.json'), applied('', edits));
    expect((await audit(['a.txt'], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'audit.config.json'), 'utf8')).suppressions).toHaveLength(1);
  });

  test('is the second choice in Markdown, and none where it cannot be made', async () => {
    const both = await finding(await startEditor(folder(), MAKES_FILES), 'a.md', ERROR);
    expect(both.actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      [expect.stringContaining('for this paragraph'), true],
      [TITLE, false],
    ]);
    const one = await finding(await startEditor(folder()), 'a.md', ERROR);
    expect(one.actions).toHaveLength(1);
  });
});

test('nothing is offered elsewhere, nor for other kinds of action', async () => {
  const editor = await startEditor(folder());
  const { uri, diagnostic } = await finding(editor, 'a.md', ERROR);
  const end = { line: 2, character: 50 };
  expect(await editor.actions(uri, { start: end, end })).toEqual([]);
  expect(await editor.actions(uri, diagnostic.range, [], ['refactor'])).toEqual([]);
  expect(await editor.actions(uri, diagnostic.range, [], ['quickfix'])).toHaveLength(1);
});
