import { SEVERITIES } from '../../discrepancies/discrepancy.ts';
import type { Report } from '../../report.ts';
import { failuresOf } from '../lookup.ts';
import { counted, distance, thousands } from '../numbers.ts';
import { rank } from '../wording.ts';
import { findingId } from './anchors.ts';
import { articleIndex } from './article-index.ts';
import { grade } from './finding.ts';
import { totalsOf } from './layout.ts';
import { type Markup, markup } from './markup.ts';
import type { Finding, Layout, Sheet } from './sheet.ts';
import { factLine, GRADES } from './wording.ts';

/** Past this many the list no longer says what to look at first; each finding still stands with its article. */
const MOST_LISTED = 25;

const titleOf = ({ article }: Sheet): string => article.title ?? article.path;

function lede(report: Report, findings: readonly Finding[]): Markup {
  const { summary, articles } = report;
  const totals = totalsOf(findings);
  const grades = SEVERITIES.filter((severity) => totals[severity] > 0).map(
    (severity) =>
      markup`<span class="${severity}"><span class="shape" aria-hidden="true">${GRADES[severity].shape}</span> ${counted(totals[severity], severity)}</span> `,
  );
  const aside = findings.filter(({ discrepancy }) => discrepancy.suppressed !== null).length;
  const facts = [
    counted(articles.filter(({ status }) => status === 'read').length, 'article'),
    ...(summary.unread > 0 ? [`${thousands(summary.unread)} not read`] : []),
    counted(summary.figures, 'figure'),
    ...(summary.figures > 0 ? [`${thousands(summary.attributed)} with a source`] : []),
    ...(aside > 0 ? [`${counted(aside, 'finding')} set aside`] : []),
  ];
  return markup`<h1>${grades.length > 0 ? grades : 'Nothing incompatible as written'}</h1>
<p class="facts">${factLine(facts)}</p>`;
}

function entryOf(finding: Finding, sheets: ReadonlyMap<string, Sheet>): Markup {
  const { discrepancy, entries } = finding;
  const home = sheets.get(discrepancy.articles[0] ?? '');
  const apart = distance(
    discrepancy,
    entries.map(({ figure }) => figure),
  );
  const where =
    discrepancy.articles.length > 1
      ? `${counted(discrepancy.articles.length, 'article')}`
      : home !== undefined && sheets.size > 1
        ? titleOf(home)
        : null;
  return markup`<li>${grade(finding)} <a href="#${findingId(finding)}">${discrepancy.title}</a>${where !== null && markup` <span class="where">${where}</span>`}${apart !== '' && markup` <span class="size">${apart}</span>`}</li>
`;
}

function worst({ findings, sheets }: Layout): Markup | null {
  const live = findings.filter(({ discrepancy }) => discrepancy.suppressed === null);
  if (live.length === 0) return null;
  const byPath = new Map(sheets.map((sheet) => [sheet.article.path, sheet]));
  const sorted = [...live].sort((a, b) => rank(a.discrepancy.severity) - rank(b.discrepancy.severity));
  const rest = sorted.length - MOST_LISTED;
  return markup`<section aria-labelledby="worst"><h2 id="worst">Worst first</h2>
<ol class="worst">${sorted.slice(0, MOST_LISTED).map((finding) => entryOf(finding, byPath))}</ol>${rest > 0 && markup`<p class="aside">${counted(rest, 'more finding')} with the articles below.</p>`}</section>
`;
}

function failures(report: Report): Markup | null {
  const failed = failuresOf(report);
  if (failed.length === 0) return null;
  return markup`<section class="unread" aria-labelledby="unread"><h2 id="unread">Not done</h2>
<ul>${failed.map(({ path, message, code }) => markup`<li>${path !== null && markup`<code>${path}</code> `}${message} <small>${code}</small></li>`)}</ul></section>
`;
}

/** The top of the page: totals, what could not be read, the findings worst first, and the articles of a batch, worst first. */
export function summary(report: Report, layout: Layout): Markup {
  return markup`<header class="masthead"><p class="kicker">Figure audit</p>
${lede(report, layout.findings)}</header>
${failures(report)}${worst(layout)}${layout.sheets.length > 1 && articleIndex(layout.sheets)}`;
}
