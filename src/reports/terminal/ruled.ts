import { createRequire } from 'node:module';
import type { Cell } from './columns.ts';
import type { Paint } from './ink.ts';
import { type Column, gapIn, widthsOf } from './widths.ts';

type TableModule = typeof import('cli-table3');

const NOTHING = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
};
const BELOW = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' };

/**
 * The lines of a table with a rule below its headings, at most `room` cells wide as far as the columns give way. For the few tables at the end of a
 * batch: the library takes about ten times as long as `layOut`, and 8 ms to load, so that it is loaded when the first is drawn.
 */
export function ruled(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
  ink: Paint,
): string[] {
  const Table = createRequire(import.meta.url)('cli-table3') as TableModule;
  const texts = [columns.map(({ head }) => head), ...rows.map((row) => row.map(({ text }) => text))];
  const gap = gapIn(room);
  const table = new Table({
    head: columns.map(({ head }) => ink(head)),
    chars: { ...NOTHING, ...BELOW, mid: '─', 'mid-mid': '─'.repeat(gap), middle: ' '.repeat(gap) },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: widthsOf(columns, texts, room),
    colAligns: columns.map(({ align }) => align),
    wordWrap: true,
  });
  for (const row of rows) table.push(row.map(({ text, paint }) => paint?.(text) ?? text));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
