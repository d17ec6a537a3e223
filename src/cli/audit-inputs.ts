import { type AuditOptions, countBySeverity, type Digest, reportOn } from '../audit.ts';
import type { Reference } from '../discrepancies/references.ts';
import { baselineKey, type Suppressed, suppress } from '../discrepancies/suppressed.ts';
import type { Failure, Report } from '../report.ts';
import { failureOf } from './inputs/reading.ts';
import type { Messages } from './messages.ts';
import type { BaselineEntry } from './settings/baseline.ts';
import type { Settings } from './settings/settings.ts';

/** The report with what is set aside marked, and what set nothing aside. */
export interface Audited {
  readonly report: Report;
  readonly unused: Suppressed['unused'];
}

/** All that was read before the audit. */
export interface Material {
  readonly digests: readonly Digest[];
  readonly failures: readonly Failure[];
  readonly references: readonly Reference[];
  readonly baseline: readonly BaselineEntry[];
}

/** Compares the figures of articles, and sets aside what their comments, the configuration and the baseline say. */
export function auditInputs(
  { digests, failures, references, baseline }: Material,
  settings: Settings,
  messages: Messages,
): Audited {
  const { compare, checks, suppressions, writeBaseline } = settings;
  const found = auditSound(digests, failures, { compare, checks, references }, messages);
  const { discrepancies, unused } = suppress(found.discrepancies, found.figures, {
    inline: digests.flatMap((digest) => digest.suppressions),
    config: suppressions,
    // What is about to be written into the baseline is in it.
    baseline: new Set((writeBaseline ? found.discrepancies : baseline).map(baselineKey)),
  });
  const summary = { ...found.summary, discrepancies: countBySeverity(discrepancies) };
  return { report: { ...found, discrepancies, summary }, unused };
}

/** Audits all articles; where one of them brings the program down, the others, with that one as a failure. */
function auditSound(
  digests: readonly Digest[],
  failures: readonly Failure[],
  options: AuditOptions,
  messages: Messages,
): Report {
  try {
    return reportOn(digests, options, failures);
  } catch (error) {
    const crashes = digests.map((digest) => crashOf(digest, options, messages));
    const sound = digests.filter((_, at) => crashes[at] === null);
    if (sound.length === digests.length) throw error;
    return reportOn(sound, options, [...failures, ...crashes.filter((crash) => crash !== null)]);
  }
}

function crashOf(digest: Digest, options: AuditOptions, messages: Messages): Failure | null {
  try {
    reportOn([digest], options);
    return null;
  } catch (error) {
    return failureOf(error, digest.path, messages);
  }
}
