import type { Report } from '../report.ts';
import { failuresOf, failureWords, findingsOf, homeOf } from './lookup.ts';
import { inline, page, visible } from './visible.ts';
import { setAside } from './wording.ts';

/** One line per finding, as editors and grep read it: `path:line:column: severity check message`. Nothing where nothing was found. */
export function compact(report: Report): string {
  const findings = findingsOf(report).map((finding) => {
    const { severity, check, message } = finding.discrepancy;
    const [first] = finding.figures;
    const at = first === undefined ? '1:1' : `${first.line}:${first.column}`;
    const aside = setAside(finding.discrepancy);
    const tail = aside === null ? '' : ` [set aside ${aside}]`;
    return `${visible(homeOf(finding))}:${at}: ${severity} ${visible(check)} ${inline(message)}${tail}`;
  });
  const failures = failuresOf(report).map((failure) => {
    const place = failure.path === null ? 'audit' : visible(failure.path);
    return `${place}:1:1: error ${visible(failure.code)} ${inline(failureWords(failure))}`;
  });
  return page([...findings, ...failures]);
}
