import { cells, clip, wrap } from '../cells.ts';
import type { Paint } from './ink.ts';
import { type Column, gapIn, widthsOf } from './widths.ts';

/** One cell's `visible` text, and the ink that is put on when all has its place. */
export interface Cell {
  readonly text: string;
  readonly paint?: Paint;
}

const MOST_LINES = 4;

function cellLines(text: string, width: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), clip(lines.slice(MOST_LINES - 1).join(' '), width)];
}

/** One row as lines: each cell in its column, painted, with blanks on the side that it does not lean on. */
function rowLines(row: readonly Cell[], columns: readonly Column[], widths: readonly number[], gap: string): string[] {
  const wrapped = columns.map((_, index) => cellLines(row[index]?.text ?? '', widths[index] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    let out = '';
    let blanks = '';
    columns.forEach(({ align }, index) => {
      const text = wrapped[index]?.[line] ?? '';
      const rest = ' '.repeat(Math.max(0, (widths[index] ?? 1) - cells(text)));
      if (text !== '') out += blanks + (align === 'right' ? rest : '') + (row[index]?.paint?.(text) ?? text);
      blanks = text === '' ? blanks + rest + gap : (align === 'right' ? '' : rest) + gap;
    });
    return out;
  });
}

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
  const gap = ' '.repeat(gapIn(room));
  return all.flatMap((row) => rowLines(row, columns, widths, gap));
}
