import type { Report } from '../../report.ts';
import { counted } from '../numbers.ts';
import type { ReportContext } from '../report-context.ts';
import { articleSection } from './article-section.ts';
import { checkSection, checksOf } from './checks.ts';
import { copyOf, type Library } from './copy.ts';
import { document } from './document.ts';
import { findingCard } from './finding.ts';
import { KEY } from './key.ts';
import { layoutOf } from './layout.ts';
import { markup } from './markup.ts';
import { MOST_LIT, styleSheet } from './style-sheet.ts';
import { summary } from './summary.ts';

/** What the page knows beside the report. */
export interface PageContext extends Library, Pick<ReportContext, 'checks'> {}

/**
 * The report as one self-contained page for a fact-checker: totals and the worst findings on top; each article with its figures marked,
 * beside its findings, plots and figures. No script, no request; whatever comes from an article is escaped.
 */
export function html(report: Report, context: PageContext): string {
  const layout = layoutOf(report);
  const read = layout.sheets.filter(({ article }) => article.status === 'read');
  const copies = read.map((sheet) => copyOf(sheet, context));
  const checks = checksOf(layout.findings, context.checks);
  const setting = { checks, shown: new Set(copies.flatMap(({ shown }) => shown)) };
  const across = layout.findings.filter((finding) => finding.across);
  const between =
    across.length > 0 &&
    markup`<section aria-labelledby="across"><h2 id="across">Between articles</h2>
<h3 class="vh">Findings</h3><div class="cards">${across.map((finding) => findingCard(finding, setting))}</div></section>
`;
  const sections = copies.map((copy, index) => {
    const sheet = read[index];
    return sheet !== undefined && articleSection(sheet, copy, setting);
  });
  const lit = read.reduce((most, { entries: { length } }) => (length > MOST_LIT ? most : Math.max(most, length)), 0);
  const { name, version } = report.tool;
  return document(
    `Figure audit: ${counted(report.discrepancies.length, 'finding')} in ${counted(report.summary.articles, 'article')}`,
    styleSheet(lit),
    markup`<a class="skip" href="#content">To the findings</a>
<main id="content">
${summary(report, layout)}${between}${sections}${checkSection(checks)}${KEY}</main>
<footer><p>${name} ${version} · report format ${report.schemaVersion}</p></footer>
`,
  );
}
