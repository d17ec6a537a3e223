import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DiagnosticSeverity, type Position } from 'vscode-languageserver/node';
import { folder, ROOT } from '../cli/command.ts';
import { startEditor } from './editor.ts';

const at = ({ line, character }: Position): string => `${line + 1}:${character + 1}`;
const SEVERITIES = Object.entries(DiagnosticSeverity).map(([name, value]) => [value, name.toLowerCase()] as const);

test('the transcript shows what an editor is told', async () => {
  const page = readFileSync(join(ROOT, 'docs/first-half-hour.md'), 'utf8');
  const [, path = '', shown = ''] = /<!-- in an editor: (\S+) -->\n```text\n(.*?)\n```/s.exec(page) ?? [];
  const editor = await startEditor(folder());
  const uri = editor.uri('draft.txt');
  await editor.open(uri, readFileSync(join(ROOT, path), 'utf8'), 'plaintext');
  const { diagnostics } = await editor.diagnostics(uri);
  const severities = new Map<number | undefined, string>(SEVERITIES);
  const told = diagnostics.flatMap(({ range, severity, code, message, relatedInformation = [] }) => [
    `${at(range.start)}–${at(range.end)} ${severities.get(severity)} ${code}`,
    `    ${String(message).split('\n')[0]}`,
    ...relatedInformation.map(({ location }) => `    see ${at(location.range.start)}`),
  ]);
  expect(shown.split('\n')).toEqual(told);
});
