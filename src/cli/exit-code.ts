import { type Discrepancy, SEVERITIES, type Severity } from '../discrepancies/discrepancy.ts';
import type { Report } from '../report.ts';

/** What makes a run fail. */
export interface Verdict {
  readonly failOn: Severity | 'never';
  /** null is no limit. */
  readonly maxWarnings: number | null;
}

export const CLEAN = 0;
export const FOUND = 1;
export const INCOMPLETE = 2;
export const INTERRUPTED = 130;

/** 2 where an input was not read, else 1 where something at or above `failOn` was found, else 0; what was set aside does not count. */
export function exitCodeOf(report: Pick<Report, 'discrepancies' | 'errors'>, verdict: Verdict): number {
  if (report.errors.length > 0) return INCOMPLETE;
  const open = report.discrepancies.filter(({ suppressed }) => suppressed === null);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const tooMany = verdict.maxWarnings !== null && warnings > verdict.maxWarnings;
  return tooMany || open.some((discrepancy) => fails(discrepancy, verdict.failOn)) ? FOUND : CLEAN;
}

const fails = ({ severity }: Discrepancy, failOn: Verdict['failOn']): boolean =>
  failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
