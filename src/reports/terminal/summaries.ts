import type { Report } from '../../report.ts';
import { clipPath } from '../cells.ts';
import { counted, thousands } from '../numbers.ts';
import type { ReportContext } from '../report-context.ts';
import { byArticle, byQuantity } from '../summary.ts';
import { visible } from '../visible.ts';
import type { Cell } from './columns.ts';
import type { Ink } from './ink.ts';
import { isStacked, present } from './present.ts';
import { pageWidth } from './prose.ts';
import { ruled } from './ruled.ts';
import { type Column, firm, gapIn, soft } from './widths.ts';

const MOST_ROWS = 40;

const name = (head: string): Column => soft(head, 12);
const number = (head: string): Column => firm(head, 'right');
const plain = (text: string): Cell => ({ text });

const BY_QUANTITY = ['LOW', 'HIGH', 'GAP', 'ARTICLES', 'FINDINGS'].map(number);
/** Cells of the columns beside the article's path, without their gaps. */
const NUMBERS_TAKE = 42;
const BY_ARTICLE = ['FIGURES', 'NO SOURCE', 'CONFLICTS'].map(number);

function summaryTable(columns: Column[], rows: Cell[][], context: ReportContext, ink: Ink): string[] {
  const room = pageWidth(context);
  if (isStacked(context)) return present(columns, rows, { names: [], room }, context, ink);
  return ruled(columns, rows, room, ink.faint);
}

function quantityTable(report: Report, context: ReportContext, ink: Ink): string[] {
  const all = byQuantity(report);
  const rows = all
    .slice(0, MOST_ROWS)
    .map((row) => [
      plain(row.name),
      plain(row.low),
      plain(row.high),
      plain(row.gap > 0 ? thousands(row.gap) : '–'),
      plain(thousands(row.articles)),
      plain(thousands(row.findings)),
    ]);
  const rest = all.length - rows.length;
  if (rows.length === 0) return [];
  return [
    ...summaryTable([name('BY QUANTITY'), ...BY_QUANTITY], rows, context, ink),
    ...(rest > 0 ? [`… and ${counted(rest, 'quantity', 'quantities')} more`] : []),
    '',
  ];
}

function articleTable(report: Report, context: ReportContext, ink: Ink): string[] {
  const all = byArticle(report);
  const room = pageWidth(context);
  const besides = NUMBERS_TAKE + (BY_ARTICLE.length + 2) * gapIn(room);
  const rows = all
    .slice(0, MOST_ROWS)
    .map((row) => [
      plain(clipPath(visible(row.path), Math.max(16, room - besides))),
      plain(thousands(row.figures)),
      plain(thousands(row.unattributed)),
      plain(thousands(row.conflicts)),
      { text: row.worst, paint: ink.severity[row.worst] },
      plain(row.first === null ? '–' : `${row.first.line}:${row.first.column}`),
    ]);
  const rest = all.length - rows.length;
  const clean = report.articles.filter(({ status }) => status === 'read').length - all.length;
  return [
    ...summaryTable([name('BY ARTICLE'), ...BY_ARTICLE, firm('WORST'), number('FIRST AT')], rows, context, ink),
    ...(rest > 0 ? [`… and ${counted(rest, 'article')} more`] : []),
    ...(clean > 0 ? [`… and ${counted(clean, 'article')} without findings`] : []),
    '',
  ];
}

/** What a batch adds up to, by quantity and by article, worst first; nothing for a single article or where nothing was found. */
export function summaryLines(report: Report, context: ReportContext, ink: Ink): string[] {
  const found = report.discrepancies.some(({ suppressed }) => suppressed === null);
  if (report.summary.articles < 2 || !found) return [];
  return [...quantityTable(report, context, ink), ...articleTable(report, context, ink)];
}
