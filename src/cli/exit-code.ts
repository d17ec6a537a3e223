import { SEVERITIES, type Severity } from '../discrepancies/discrepancy.ts';
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

/** 2 where something could not be done, else 1 where something at or above `failOn` was found, else 0; what was set aside is not in the sums. */
export function exitCodeOf({ failed, discrepancies }: Tally, { failOn, maxWarnings }: Verdict): number {
  if (failed > 0) return INCOMPLETE;
  const tooMany = maxWarnings !== null && discrepancies.warning > maxWarnings;
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return tooMany || failing.some((severity) => discrepancies[severity] > 0) ? FOUND : CLEAN;
}

/** What was found and not done, in sums. */
interface Tally extends Pick<Report['summary'], 'discrepancies'> {
  /** Inputs that were not read, entries of lists that were left out. */
  readonly failed: number;
}
