import type { Severity } from '../discrepancies/discrepancy.ts';
import type { Report } from '../report.ts';
import { jsonText } from './json-text.ts';
import { failuresOf, failureWords, findingsOf, homeOf } from './lookup.ts';
import type { ReportContext } from './report-context.ts';
import { stopped } from './wording.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** GitLab takes issues with one fingerprint for one issue. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const count = (seen.get(issue.fingerprint) ?? 0) + 1;
    seen.set(issue.fingerprint, count);
    return count === 1 ? issue : { ...issue, fingerprint: `${issue.fingerprint}:${count}` };
  });
}

/** A Code Quality report for GitLab's merge requests. Findings that are set aside are left out: it knows no such thing. */
export function gitlab(report: Report, { rootPath }: ReportContext): string {
  const findings = findingsOf(report)
    .filter(({ discrepancy }) => discrepancy.suppressed === null)
    .map((finding): Issue => {
      const { check, fingerprint, severity, title, message } = finding.discrepancy;
      return {
        description: message.startsWith(title) ? message : `${stopped(title)} ${message}`,
        check_name: check,
        fingerprint,
        severity: SEVERITY[severity],
        location: { path: rootPath(homeOf(finding)), lines: { begin: finding.figures[0]?.line ?? 1 } },
      };
    });
  const failures = failuresOf(report).map(
    (failure): Issue => ({
      description: failureWords(failure),
      check_name: failure.code,
      fingerprint: `${failure.code}:${failure.path ?? ''}`,
      severity: 'critical',
      location: { path: failure.path === null ? '' : rootPath(failure.path), lines: { begin: 1 } },
    }),
  );
  return `${jsonText(distinct([...failures, ...findings]))}\n`;
}
