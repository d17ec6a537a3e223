import type { Report } from '../report.ts';
import type { ReportContext } from './report-context.ts';
import { closingLines, failureLines } from './terminal/closing.ts';
import { inkFor } from './terminal/ink.ts';
import { figureLists } from './terminal/listings.ts';
import { page } from './visible.ts';

/** Every figure that was read, with who says so and as of when, a table per article. */
export function figures(report: Report, context: ReportContext): string {
  const ink = inkFor(context);
  return page([
    ...figureLists(report, context, ink),
    ...failureLines(report, context, ink),
    ...closingLines(report, context, ink),
  ]);
}
