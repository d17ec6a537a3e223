import type { Report } from '../../report.ts';
import { counted } from '../numbers.ts';
import type { ReportContext } from '../report-context.ts';
import { articleSection } from './article-section.ts';
import { betweenSection } from './between.ts';
import { checkSection, checksOf } from './checks.ts';
import { copyOf, type Library } from './copy.ts';
import { document } from './document.ts';
import { KEY } from './key.ts';
import { layoutOf } from './layout.ts';
import { markup } from './markup.ts';
import { MOST_LIT, styleSheet } from './style-sheet.ts';
import { summary } from './summary.ts';

/** From this many articles on, the browser lays out only those in view: 70 articles of 24 figures then open in half a second, not four. */
const MANY = 12;

/** What the page knows beside the report. */
export interface PageContext extends Library, Pick<ReportContext, 'checks' | 'agreements'> {}

/**
 * The report as one self-contained page for a fact-checker: totals and the worst findings on top; each article with its figures marked,
 * beside its findings, plots and figures. No script, no request; whatever comes from an article is escaped.
 */
export function html(report: Report, context: PageContext): string {
  const layout = layoutOf(report);
  const read = layout.sheets.filter(({ article }) => article.status === 'read');
  const pages = read.map((sheet) => ({ sheet, copy: copyOf(sheet, context) }));
  const checks = checksOf(layout.findings, context.checks);
  const setting = { checks, shown: new Set(pages.flatMap(({ copy }) => copy.shown)) };
  const sections = pages.map(({ sheet, copy }) => articleSection(sheet, copy, setting));
  const lit = read.reduce((most, { entries: { length } }) => (length > MOST_LIT ? most : Math.max(most, length)), 0);
  const { name, version } = report.tool;
  return document(
    `Figure audit: ${counted(report.discrepancies.length, 'finding')} in ${counted(report.summary.articles, 'article')}`,
    styleSheet(lit),
    markup`<a class="skip" href="#content">To the findings</a>
<main id="content"${read.length >= MANY && markup` class="many"`}>
${summary(report, layout)}${betweenSection(layout, context.agreements, setting)}${sections}${checkSection(checks)}${KEY}</main>
<footer><p>${name} ${version} · report format ${report.schemaVersion}</p></footer>
`,
  );
}
