import type { Article } from '../articles/article.ts';
import { type AuditOptions, audit } from '../audit.ts';
import { inlineSuppressions, type Suppressed, suppress } from '../discrepancies/suppressed.ts';
import type { Failure, Report } from '../report.ts';
import type { BaselineEntry } from './baseline.ts';
import type { Messages } from './messages.ts';
import { failureOf } from './read-inputs.ts';
import type { Settings } from './settings.ts';

/** The report with what is set aside marked, and what set nothing aside. */
export interface Audited {
  readonly report: Report;
  readonly unused: Suppressed['unused'];
}

/** Audits articles, and sets aside what their comments, the configuration and the baseline say. */
export function auditInputs(
  articles: readonly Article[],
  failures: readonly Failure[],
  settings: Settings,
  baseline: readonly BaselineEntry[],
  messages: Messages,
): Audited {
  const found = auditSound(articles, failures, settings, messages);
  const { discrepancies, unused } = suppress(found.discrepancies, found.figures, {
    inline: articles.flatMap(inlineSuppressions),
    config: settings.suppressions,
    // What is about to be written into the baseline is in it.
    baseline: new Set((settings.writeBaseline ? found.discrepancies : baseline).map(({ fingerprint }) => fingerprint)),
  });
  return {
    report: { ...found, discrepancies, summary: { ...found.summary, discrepancies: tally(discrepancies) } },
    unused,
  };
}

/** Audits all articles; where one of them brings the program down, the others, with that one as a failure. */
function auditSound(
  articles: readonly Article[],
  failures: readonly Failure[],
  options: AuditOptions,
  messages: Messages,
): Report {
  try {
    return audit(articles, options, failures);
  } catch (error) {
    const crashes = articles.map((article) => crashOf(article, options, messages));
    const sound = articles.filter((_, at) => crashes[at] === null);
    if (sound.length === articles.length) throw error;
    return audit(sound, options, [...failures, ...crashes.filter((crash) => crash !== null)]);
  }
}

function crashOf(article: Article, options: AuditOptions, messages: Messages): Failure | null {
  try {
    audit([article], options);
    return null;
  } catch (error) {
    return failureOf(error, article.path, messages);
  }
}

/** How many count, by severity: what is set aside does not. */
function tally(discrepancies: Report['discrepancies']): Report['summary']['discrepancies'] {
  const total = { error: 0, warning: 0, note: 0 };
  for (const { severity, suppressed } of discrepancies) if (suppressed === null) total[severity]++;
  return total;
}
