import { cells } from '../cells.ts';

/** A column: its heading, and how it stands. */
export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** The fewest cells it may be squeezed to by wrapping. */
  readonly least: number;
  /** Whether it gives way only where the others can no longer. */
  readonly firm: boolean;
}

/** A column of short words or numbers, that stays whole as long as it can. */
export const firm = (head: string, align: Column['align'] = 'left'): Column => ({ head, align, least: 6, firm: true });

/** A column of words, that may be wrapped. */
export const soft = (head: string, least: number): Column => ({ head, align: 'left', least, firm: false });

/** Blanks between the columns of all tables in `room` cells: two where each is needed. */
export const gapIn = (room: number): number => (room < 90 ? 2 : 3);

interface Giving {
  readonly column: Column;
  cells: number;
}

/** Takes away what is over: the widest that may give way gives way first. */
function squeeze(widths: readonly Giving[], over: number): void {
  let left = over;
  for (const firm of [false, true]) {
    const giving = widths.filter(({ column }) => column.firm === firm);
    while (left > 0) {
      const able = giving.filter((width) => width.cells > width.column.least);
      if (able.length === 0) break;
      able.reduce((a, b) => (b.cells > a.cells ? b : a)).cells -= 1;
      left -= 1;
    }
  }
}

/** How many cells each column gets, so that they and their gaps add up to no more than `room` as far as the columns give way. */
export function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): number[] {
  const widths = columns.map((column, index) => {
    const natural = rows.reduce((most, row) => Math.max(most, cells(row[index] ?? '')), 1);
    return { column, cells: Math.min(natural, room) };
  });
  const taken = widths.reduce((sum, width) => sum + width.cells, gapIn(room) * (columns.length - 1));
  squeeze(widths, taken - room);
  return widths.map((width) => width.cells);
}
