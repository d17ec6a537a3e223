import type { Report } from '../../report.ts';
import { wrap } from '../cells.ts';
import { groupBy } from '../lookup.ts';
import type { ReportContext } from '../report-context.ts';
import { inline, visible } from '../visible.ts';
import { place, readsAs } from '../wording.ts';
import type { Ink } from './ink.ts';
import { pageWidth } from './prose.ts';
import { figureRows, pathRoom } from './rows.ts';

/** Laying out a table takes more time per row the more rows it has. */
const ROWS_AT_ONCE = 400;

/** Every figure, a table per article. */
export function figureLists(report: Report, context: ReportContext, ink: Ink): string[] {
  const width = pageWidth(context) - 2;
  return [...groupBy(report.figures, ({ article }) => article)].flatMap(([home, figures]) => {
    const lines: string[] = [];
    for (let from = 0; from < figures.length; from += ROWS_AT_ONCE) {
      lines.push(
        ...figureRows(figures.slice(from, from + ROWS_AT_ONCE), { home, room: width, lettered: false }, context, ink),
      );
    }
    return [ink.link(home)(ink.path(visible(home))), ...lines.map((line) => `  ${line}`), ''];
  });
}

/** What was compared and can all hold, a line per group. */
export function agreementLines(report: Report, context: ReportContext, ink: Ink): string[] {
  const byId = new Map(report.figures.map((figure) => [figure.id, figure]));
  const width = pageWidth(context);
  const groups = context.agreements.flatMap(({ title, figures }) => {
    const named = figures.flatMap((id) => byId.get(id) ?? []);
    const home = named[0]?.article ?? null;
    const values = named.map((figure) => `${readsAs(figure)} (${place(figure, home, pathRoom(context))})`).join(', ');
    const [first = '', ...rest] = wrap(`${inline(title)}: ${values}`, width - 4);
    return [`  ${ink.good('=')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  if (groups.length === 0) return [];
  return [ink.strong('Compared, and in agreement'), ...groups, ''];
}
