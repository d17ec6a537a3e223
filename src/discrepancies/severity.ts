import type { Check, Finding } from './check.ts';
import type { Claim } from './claim.ts';
import { SEVERITIES, type Severity } from './discrepancy.ts';

/**
 * How bad a finding is: what its check says of a plain case, one step milder where something speaks for another reading, and never an error
 * between named sources: copy that quotes two who disagree is good copy.
 */
export function severityOf(check: Check, finding: Finding): Severity {
  const plain = SEVERITIES.indexOf(finding.severity ?? check.severity);
  const claims = finding.pair ?? finding.claims;
  const milder = claims.some(isExplained) || claims.every(isUndone) || isDoubtful(finding) ? 1 : 0;
  const floor = finding.pair && disagree(finding.pair) ? SEVERITIES.indexOf('warning') : 0;
  return SEVERITIES[Math.min(SEVERITIES.length - 1, Math.max(floor, plain + milder))] ?? 'note';
}

/** Words that are a speaker's own, or that the copy itself doubts. */
const isExplained = ({ figure: { quoted, cues } }: Claim): boolean => quoted || cues.includes('disputed');

/** Planned, feared or denied: numbers of what has not happened. */
const isUndone = ({ figure: { modality } }: Claim): boolean => modality !== 'asserted';

const disagree = ([a, b]: readonly [Claim, Claim]): boolean =>
  a.figure.source !== null && b.figure.source !== null && a.voice !== b.voice;

const isDoubtful = ({ claims: [first, ...rest] }: Finding): boolean =>
  Boolean(first?.doubtful && rest.some(({ figure }) => figure.article !== first.figure.article));
