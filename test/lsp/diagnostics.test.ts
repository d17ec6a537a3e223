import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Discrepancy } from '../../src/discrepancies/discrepancy.ts';
import { audit, draftFor, ERROR, folder, NOTE, ROOT } from '../cli/command.ts';
import { startEditor } from './editor.ts';

/** Where words stand in a text, as the protocol counts. */
function rangeOf(text: string, words: string) {
  const start = text.indexOf(words);
  const document = TextDocument.create('', '', 0, text);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

const sample = (name: string): string => readFileSync(join(ROOT, 'samples', name), 'utf8');
const LEDGER = sample('depot-strike-daily-ledger.txt');
const WIRE = sample('depot-strike-north-wire.txt');

describe('diagnostics', () => {
  test('come when a draft is opened, and lead to the other figures', async () => {
    const editor = await startEditor(folder());
    const uri = editor.uri('a.md');
    await editor.open(uri, ERROR);
    const { diagnostics, version } = await editor.diagnostics(uri);
    expect(version).toBe(1);
    expect(diagnostics).toEqual([
      {
        range: rangeOf(ERROR, 'Twelve'),
        severity: DiagnosticSeverity.Error,
        code: 'self-contradiction',
        codeDescription: { href: 'https://figure-audit.dev/checks#self-contradiction' },
        source: 'audit',
        message: expect.stringContaining('twelve against 14\n'),
        relatedInformation: [
          { location: { uri, range: rangeOf(ERROR, '14') }, message: expect.stringMatching(/^14 killed, police/) },
        ],
      },
    ]);
  });

  test.each([
    ['self-contradiction', DiagnosticSeverity.Error],
    ['source-disagreement', DiagnosticSeverity.Information],
  ])('weigh as the findings do: %s', async (check, severity) => {
    const editor = await startEditor(folder());
    const uri = editor.uri('a.txt');
    await editor.open(uri, draftFor(check), 'plaintext');
    const { diagnostics } = await editor.diagnostics(uri);
    expect(diagnostics.find(({ code }) => code === check)?.severity).toBe(severity);
  });

  test('count UTF-16 units, whatever ends the lines, and a byte order mark', async () => {
    const text = `\uFEFF🔥 é ${ERROR.replace('The 14', '🔥🔥 The 14')}`.replaceAll('\n', '\r\n');
    const editor = await startEditor(folder());
    const uri = editor.uri('a.md');
    await editor.open(uri, text);
    const [first] = (await editor.diagnostics(uri)).diagnostics;
    expect(first?.range).toEqual(rangeOf(text, 'Twelve'));
    expect(first?.relatedInformation?.[0]?.location.range).toEqual(rangeOf(text, '14'));
  });

  test('follow changes, once for all that is typed in a row', async () => {
    const editor = await startEditor(folder());
    const uri = editor.uri('a.md');
    await editor.open(uri, ERROR);
    expect((await editor.diagnostics(uri)).diagnostics).toHaveLength(1);
    const { start } = rangeOf(ERROR, '14');
    const digit = (from: number) => ({
      start: { ...start, character: start.character + from },
      end: { ...start, character: start.character + from + 1 },
    });
    for (const [at, text] of ['3', '5', '2'].entries()) await editor.change(uri, at + 2, [{ range: digit(1), text }]);
    const { diagnostics, version } = await editor.diagnostics(uri);
    expect({ diagnostics, version }).toEqual({ diagnostics: [], version: 4 });
    expect(editor.pending(uri)).toBe(0);
    await editor.change(uri, 5, [{ text: ERROR }]);
    expect((await editor.diagnostics(uri)).diagnostics).toHaveLength(1);
  });

  test('go when the draft is closed', async () => {
    const editor = await startEditor(folder());
    const uri = editor.uri('a.md');
    await editor.open(uri, ERROR);
    expect((await editor.diagnostics(uri)).diagnostics).toHaveLength(1);
    await editor.close(uri);
    expect((await editor.diagnostics(uri)).diagnostics).toEqual([]);
  });

  test('read a draft without a name by its language', async () => {
    const editor = await startEditor(folder());
    const page = `<html><body><nav>Nine people were killed, police said.</nav><article><p>${ERROR.trim().replace('\n\n', '</p><p>')}</p></article></body></html>`;
    await editor.open('untitled:Untitled-1', page, 'html');
    const { diagnostics } = await editor.diagnostics('untitled:Untitled-1');
    expect(diagnostics.map(({ code, range }) => ({ code, range }))).toEqual([
      { code: 'self-contradiction', range: rangeOf(page, 'Twelve') },
    ]);
  });

  test('point into the record of a stream', async () => {
    const line = (text: string) => JSON.stringify({ headline: 'Fire', body_text: text, type: 'text', uri: 'x' });
    const feed = `${line('Nothing happened.')}\n\n${line(ERROR.replaceAll('\n', ' '))}\n`;
    const editor = await startEditor(folder());
    const uri = editor.uri('wire.ndjson');
    await editor.open(uri, feed, 'jsonl');
    expect((await editor.diagnostics(uri)).diagnostics[0]?.range).toEqual(rangeOf(feed, 'Twelve'));
  });
});

describe('several drafts', () => {
  test('that are open are compared with each other, as far as one event goes', async () => {
    const editor = await startEditor(folder());
    const [ledger, wire] = [editor.uri('ledger.txt'), editor.uri('wire.txt')];
    const across = async (uri: string) =>
      (await editor.diagnostics(uri)).diagnostics.find(({ code }) => code === 'source-disagreement');
    await editor.open(ledger, LEDGER, 'plaintext');
    expect(await across(ledger)).toBe(undefined);
    await editor.open(wire, WIRE, 'plaintext');
    const [here, there] = [await across(ledger), await across(wire)];
    const eleven = { uri: ledger, range: rangeOf(LEDGER, 'Eleven') };
    const atLeast = { uri: wire, range: rangeOf(WIRE, '21') };
    expect(here?.range).toEqual(eleven.range);
    expect(there?.range).toEqual(atLeast.range);
    expect(here?.relatedInformation?.map(({ location }) => location)).toContainEqual(atLeast);
    expect(there?.relatedInformation?.map(({ location }) => location)).toContainEqual(eleven);
    await editor.close(wire);
    expect(await across(ledger)).toBe(undefined);
  });

  test('that are not open are not read', async () => {
    const cwd = folder({ 'wire.txt': WIRE, 'ledger.txt': LEDGER });
    const together = JSON.parse((await audit(['--json', '.'], { cwd })).stdout).discrepancies;
    expect(together.map(({ check }: Discrepancy) => check)).toContain('source-disagreement');
    const editor = await startEditor(cwd);
    await editor.open(editor.uri('ledger.txt'), LEDGER, 'plaintext');
    const { diagnostics } = await editor.diagnostics(editor.uri('ledger.txt'));
    expect(diagnostics.map(({ code }) => code)).not.toContain('source-disagreement');
  });
});

test('comments that set nothing aside are told, and those that do are heeded', async () => {
  const editor = await startEditor(folder());
  const uri = editor.uri('a.md');
  const comment = '<!-- audit-ignore self-contradiction: two counts -->';
  await editor.open(uri, ERROR.replace('\n\n', `\n\n${comment}\n\n`));
  expect((await editor.diagnostics(uri)).diagnostics).toEqual([]);
  await editor.change(uri, 2, [{ text: `${comment}\n\n${NOTE}` }]);
  const { diagnostics } = await editor.diagnostics(uri);
  expect(diagnostics.find(({ code }) => code === 'unused-suppression')).toMatchObject({
    range: { start: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    tags: [1],
    message: 'This sets self-contradiction aside, and nothing was found there.',
  });
});
