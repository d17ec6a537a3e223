import Table from 'cli-table3';
import { cells, clip, wrap } from '../cells.ts';
import type { Paint } from './ink.ts';
import { type Column, gapIn, widthsOf } from './widths.ts';

/** One cell's `visible` text, and the ink that is put on when all has its place. */
export interface Cell {
  readonly text: string;
  readonly paint?: Paint;
}

const MOST_LINES = 4;
const BORDERLESS = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'])
    .map((part) => [part, '']),
);

function cellLines(text: string, width: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), clip(lines.slice(MOST_LINES - 1).join(' '), width)];
}

/** In place of a text, as wide as it: the table's own measure knows neither colours, nor links, nor what some scripts take. */
const standIn = (text: string, width: number): string =>
  text === '' ? '' : `\uE000${'\uE001'.repeat(Math.max(1, Math.min(cells(text), width)) - 1)}`;

/** A table without borders, its lines at most `room` cells wide as far as the columns give way; headed unless all headings are empty. */
export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
  ink: Paint,
): string[] {
  const head = columns.map((column): Cell => ({ text: column.head, paint: ink }));
  const all = columns.some((column) => column.head !== '') ? [head, ...rows] : rows;
  const texts = all.map((row) => columns.map((_, index) => row[index]?.text ?? ''));
  const widths = widthsOf(columns, texts, room);
  const table = new Table({
    chars: { ...BORDERLESS, middle: ' '.repeat(gapIn(room)) },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: widths,
    colAligns: columns.map(({ align }) => align),
  });
  const painted: string[] = [];
  for (const row of all) {
    const wrapped = columns.map((_, index) => cellLines(row[index]?.text ?? '', widths[index] ?? 1));
    table.push(wrapped.map((lines, index) => lines.map((line) => standIn(line, widths[index] ?? 1)).join('\n')));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    for (let line = 0; line < height; line += 1) {
      wrapped.forEach((lines, index) => {
        const text = lines[line] ?? '';
        if (text !== '') painted.push(row[index]?.paint?.(text) ?? text);
      });
    }
  }
  let next = 0;
  const drawn = table.toString().replace(/\uE000\uE001*/g, () => painted[next++] ?? '');
  return drawn.split('\n').map((line) => line.trimEnd());
}
