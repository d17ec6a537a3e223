import type { Report } from '../report.ts';
import { failuresOf, failureWords, findingsOf, homeOf } from './lookup.ts';
import { left, md, mdPath, mdTable, right } from './markdown-text.ts';
import { counted, distance } from './numbers.ts';
import type { ReportContext } from './report-context.ts';
import { totalsLine } from './totals.ts';
import { page } from './visible.ts';

/** GitHub takes a mebibyte of summary for a step. */
const MOST_ROWS = 500;

/** For the file that `GITHUB_STEP_SUMMARY` names: every finding in one table, worst first, where annotations stop at ten of each kind. */
export function stepSummary(report: Report, context: ReportContext): string {
  const findings = findingsOf(report).filter(({ discrepancy }) => discrepancy.suppressed === null);
  const rows = findings.slice(0, MOST_ROWS).map((finding) => {
    const { discrepancy, figures } = finding;
    const [first] = figures;
    const at = first === undefined ? '' : `:${first.line}:${first.column}`;
    return [
      discrepancy.severity,
      md(discrepancy.title),
      distance(discrepancy, figures),
      mdPath(context.rootPath(homeOf(finding)) + at),
      mdPath(discrepancy.check),
    ];
  });
  const rest = findings.length - rows.length;
  return page([
    '## Figure audit',
    '',
    `${md(totalsLine(report, context.exitCode))}.`,
    '',
    ...mdTable([left('Severity'), left('What'), right('Apart'), left('At'), left('Check')], rows),
    ...(rest > 0 ? [`… and ${counted(rest, 'finding')} more.`, ''] : []),
    ...failuresOf(report).map((failure) => `- not read: ${md(failureWords(failure))}`),
  ]);
}
