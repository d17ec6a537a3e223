import type { ReportContext } from '../report-context.ts';
import { type Cell, layOut } from './columns.ts';
import type { Ink } from './ink.ts';
import { type Column, firm, soft } from './widths.ts';

/** Narrower terminals get lines of `key: value`. */
const STACK_BELOW = 60;

export const isStacked = ({ width }: ReportContext): boolean => width < STACK_BELOW;

/** Each row as its headings and values, one below the other, after its name or a dot. */
function stack(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  names: readonly string[],
  room: number,
  ink: Ink,
): string[] {
  const pair = [firm(''), soft('', 8)];
  return rows.flatMap((row, index) => {
    const pairs = columns.map(({ head }, at) => [
      { text: `${head.toLowerCase().replace(/^by /, '')}:`, paint: ink.faint },
      row[at] ?? { text: '' },
    ]);
    const name = (names[index] ?? '·').padEnd(3);
    return layOut(pair, pairs, room - 3, ink.faint).map((line, at) => (at === 0 ? name : '   ') + line);
  });
}

/** Rows as a table of at most `room` cells, or stacked where the terminal is too narrow for one; `names` are put in front of the rows. */
export function present(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { names, room }: { names: readonly string[]; room: number },
  context: ReportContext,
  ink: Ink,
): string[] {
  if (rows.length === 0) return [];
  if (isStacked(context)) return stack(columns, rows, names, room, ink);
  if (names.length === 0) return layOut(columns, rows, room, ink.faint);
  const named = rows.map((row, index) => [{ text: names[index] ?? '', paint: ink.strong }, ...row]);
  return layOut([firm(''), ...columns], named, room, ink.faint);
}
