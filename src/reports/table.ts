import type { Report } from '../report.ts';
import { findingsOf, groupBy, homeOf } from './lookup.ts';
import type { ReportContext } from './report-context.ts';
import { closingLines, failureLines } from './terminal/closing.ts';
import { findingLines } from './terminal/finding.ts';
import { inkFor } from './terminal/ink.ts';
import { agreementLines, figureLists } from './terminal/listings.ts';
import { summaryLines } from './terminal/summaries.ts';
import { page, visible } from './visible.ts';

/** The default: a small table per discrepancy, worst first, and what matters most last, near the prompt. */
export function table(report: Report, context: ReportContext): string {
  const ink = inkFor(context);
  const { show } = context;
  const homes = [...groupBy(findingsOf(report), homeOf)];
  return page([
    ...(show === 'figures' || show === 'all' ? figureLists(report, context, ink) : []),
    ...(show === 'consistent' || show === 'all' ? agreementLines(report, context, ink) : []),
    ...homes.flatMap(([home, findings]) => [
      ink.link(home)(ink.path(visible(home))),
      ...findings.flatMap((finding) => [...findingLines(finding, home, context, ink), '']),
    ]),
    ...summaryLines(report, context, ink),
    ...failureLines(report, context, ink),
    ...closingLines(report, context, ink),
  ]);
}
