import { dayWords } from '../discrepancies/day-words.ts';
import type { Report } from '../report.ts';
import { type Finding, failuresOf, failureWords, findingsOf, groupBy, homeOf } from './lookup.ts';
import { left, md, mdPath, mdTable, right } from './markdown-text.ts';
import { distance, thousands } from './numbers.ts';
import type { ReportContext } from './report-context.ts';
import { byArticle, byQuantity } from './summary.ts';
import { totalsLine } from './totals.ts';
import { page } from './visible.ts';
import { countsIn, letter, place, readsAs, setAside, sourceWords, stopped } from './wording.ts';

const FIGURE_COLUMNS = [
  left(''),
  left('As written'),
  right('Reads as'),
  left('Counts'),
  left('Source'),
  left('As of'),
  left('At'),
];

function findingLines(finding: Finding, home: string): string[] {
  const { discrepancy, figures } = finding;
  const { severity, check, title, message, reasons, advice } = discrepancy;
  const apart = distance(discrepancy, figures);
  const head = `### ${severity}: ${md(title)}${apart === '' ? '' : ` (${apart})`}`;
  const aside = setAside(discrepancy);
  if (aside !== null) return [head, '', `Set aside ${md(aside)}.`, ''];
  const counts = countsIn(figures);
  const rows = figures.map((figure, index) => [
    letter(index),
    md(figure.phrase),
    md(readsAs(figure)),
    md(counts(figure)),
    md(sourceWords(figure.source)),
    md(figure.asOf === null ? '–' : dayWords(figure.asOf)),
    mdPath(place(figure, home, Number.POSITIVE_INFINITY)),
  ]);
  return [
    head,
    '',
    ...mdTable(FIGURE_COLUMNS, rows),
    `- **Why:** ${md(message)}`,
    ...(reasons.length > 0 ? [`- **But:** ${md(stopped(reasons.join('; ')))}`] : []),
    ...(advice !== '' ? [`- **Try:** ${md(stopped(advice))}`] : []),
    `- **Check:** ${mdPath(check)}`,
    '',
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, '', ...lines] : [];

/** What a batch adds up to, by quantity and by article. */
function summaryLines(report: Report): string[] {
  if (report.summary.articles < 2) return [];
  const quantities = byQuantity(report).map(({ name, low, high, gap, articles, findings }) =>
    [name, low, high, gap > 0 ? thousands(gap) : '–', thousands(articles), thousands(findings)].map(md),
  );
  const articles = byArticle(report).map((row) => [
    mdPath(row.path),
    thousands(row.figures),
    thousands(row.unattributed),
    thousands(row.conflicts),
    row.worst,
    row.first === null ? '–' : `${row.first.line}:${row.first.column}`,
  ]);
  const numbers = (...heads: string[]) => heads.map(right);
  return [
    ...section(
      'By quantity',
      mdTable([left('Quantity'), ...numbers('Low', 'High', 'Gap', 'Articles', 'Findings')], quantities),
    ),
    ...section(
      'By article',
      mdTable(
        [left('Article'), ...numbers('Figures', 'No source', 'Conflicts'), left('Worst'), right('First at')],
        articles,
      ),
    ),
  ];
}

/** A document for a wiki, a ticket or a pull request: totals first, then each discrepancy, then what the batch adds up to. */
export function markdown(report: Report, context: ReportContext): string {
  const homes = groupBy(findingsOf(report), homeOf);
  const unread = failuresOf(report).map((failure) => `- ${md(failureWords(failure))} (${mdPath(failure.code)})`);
  const lines = [
    '# Figure audit',
    '',
    `${md(totalsLine(report, context.exitCode))}.`,
    '',
    ...section('Not read', unread.length > 0 ? [...unread, ''] : []),
    ...[...homes].flatMap(([home, findings]) =>
      section(
        mdPath(home),
        findings.flatMap((finding) => findingLines(finding, home)),
      ),
    ),
    ...summaryLines(report),
  ];
  return page(lines.slice(0, -1));
}
