import { dayWords } from '../../discrepancies/day-words.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../report-context.ts';
import { inline } from '../visible.ts';
import { countsIn, letter, place, readsAs, sourceWords } from '../wording.ts';
import type { Cell } from './columns.ts';
import type { Ink } from './ink.ts';
import { isStacked, present } from './present.ts';
import { type Column, firm, soft } from './widths.ts';

interface Field {
  readonly column: Column;
  cell(figure: Figure): Cell;
}

/** Narrower tables go without the two columns that a reader misses least. */
const FULL_FROM = 80;

const SHORTEST_PATH = 8;
const LONGEST_PATH = 32;

/** Cells for another article's path, as many as the columns beside it leave when they are squeezed. */
export function pathRoom(context: ReportContext): number {
  const others = isStacked(context) ? 28 : context.width < FULL_FROM ? 46 : 76;
  return Math.max(SHORTEST_PATH, Math.min(LONGEST_PATH, context.width - others));
}

/** The columns that there is room for. */
function fieldsFor(figures: readonly Figure[], home: string | null, context: ReportContext, ink: Ink): Field[] {
  const counted = countsIn(figures);
  const all: (Field & { wide?: true })[] = [
    { column: soft('AS WRITTEN', 8), cell: ({ phrase }) => ({ text: inline(phrase) }) },
    { column: firm('READS AS', 'right'), cell: (figure) => ({ text: readsAs(figure) }) },
    { column: soft('COUNTS', 8), cell: (figure) => ({ text: counted(figure) }), wide: true },
    {
      column: soft('SOURCE', 9),
      cell: ({ source }) => ({ text: sourceWords(source), ...(source === null && { paint: ink.severity.warning }) }),
    },
    { column: firm('AS OF'), cell: ({ asOf }) => ({ text: asOf === null ? '–' : inline(dayWords(asOf)) }), wide: true },
    {
      column: firm('AT'),
      cell: (figure) => ({ text: place(figure, home, pathRoom(context)), paint: ink.link(figure.article) }),
    },
  ];
  return context.width < FULL_FROM && !isStacked(context) ? all.filter(({ wide }) => wide !== true) : all;
}

/** Figures as rows of a table at most `room` cells wide, A, B, C… where they are lettered. */
export function figureRows(
  figures: readonly Figure[],
  { home, room, lettered }: { home: string | null; room: number; lettered: boolean },
  context: ReportContext,
  ink: Ink,
): string[] {
  const fields = fieldsFor(figures, home, context, ink);
  const rows = figures.map((figure) => fields.map(({ cell }) => cell(figure)));
  const names = lettered ? figures.map((_, index) => letter(index)) : [];
  return present(
    fields.map(({ column }) => column),
    rows,
    { names, room },
    context,
    ink,
  );
}
