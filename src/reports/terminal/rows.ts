import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../report-context.ts';
import { inline } from '../visible.ts';
import { countsIn, letter, place, readsAs, sourceWords } from '../wording.ts';
import type { Cell, Column } from './columns.ts';
import type { Ink } from './ink.ts';
import { isStacked, present } from './present.ts';

interface Field {
  readonly column: Column;
  cell(figure: Figure): Cell;
}

/** Narrower tables go without the two columns that a reader misses least. */
const FULL_FROM = 80;

const left = (head: string, least: number | null): Column => ({ head, align: 'left', least });

/** The columns that there is room for. */
function fieldsFor(figures: readonly Figure[], home: string | null, context: ReportContext, ink: Ink): Field[] {
  const counted = countsIn(figures);
  const all: (Field & { wide?: true })[] = [
    { column: left('AS WRITTEN', 12), cell: ({ phrase }) => ({ text: inline(phrase) }) },
    { column: { head: 'READS AS', align: 'right', least: null }, cell: (figure) => ({ text: readsAs(figure) }) },
    { column: left('COUNTS', 14), cell: (figure) => ({ text: counted(figure) }), wide: true },
    {
      column: left('SOURCE', 12),
      cell: ({ source }) => ({ text: sourceWords(source), ...(source === null && { paint: ink.severity.warning }) }),
    },
    { column: left('AS OF', 10), cell: ({ asOf }) => ({ text: inline(asOf ?? '–') }), wide: true },
    {
      column: left('AT', null),
      cell: (figure) => ({ text: place(figure, home, context.width), paint: ink.link(figure.article) }),
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
