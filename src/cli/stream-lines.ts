import { type AuditOptions, compareFigures, countBySeverity, type Digest, reportOn } from '../audit.ts';
import type { ArticleFacts } from '../discrepancies/article-facts.ts';
import { type Discrepancy, SEVERITIES } from '../discrepancies/discrepancy.ts';
import { type InlineSuppression, suppress } from '../discrepancies/suppressed.ts';
import type { Figure } from '../figures/figure.ts';
import type { Share } from '../figures/share.ts';
import { type Failure, type Report, unreadOf } from '../report.ts';
import { type JsonLine, jsonLine } from '../reports/jsonl.ts';
import { byPath } from './inputs/find-inputs.ts';
import type { Messages } from './messages.ts';
import type { Settings } from './settings/settings.ts';
import { tellUnused } from './tell.ts';

/** Turns articles into lines of JSON, each as soon as it is known. */
export interface StreamLines {
  /** @throws where the article brings the program down; nothing of it has then been written */
  article(digest: Digest): void;
  failure(failure: Failure): void;
  /** What could only be known at the end; the sums are then complete. */
  end(): Report['summary'];
}

type Kept = { facts: ArticleFacts[]; figures: Figure[]; shares: Share[]; inline: InlineSuppression[] };

/** The lines of the report as a whole, in its order, but for what each article alone shows where articles are not compared: that follows it at once. */
export function streamLines(
  settings: Settings,
  references: AuditOptions['references'],
  messages: Messages,
  write: (text: string) => void,
): StreamLines {
  const options = { compare: settings.compare, checks: settings.checks, references: references ?? [] };
  const apart = settings.compare === 'none';
  const kept: Kept = { facts: [], figures: [], shares: [], inline: [] };
  const failures: Failure[] = [];
  const counts = { error: 0, warning: 0, note: 0 };
  const sums = { articles: 0, figures: 0, attributed: 0 };
  let found = 0;

  const discrepancyLines = (
    raw: readonly Discrepancy[],
    { figures, inline }: Pick<Digest, 'figures'> & { inline: readonly InlineSuppression[] },
  ): JsonLine[] => {
    const suppressions = { inline, config: settings.suppressions, baseline: new Set<string>() };
    const { discrepancies, unused } = suppress(raw, figures, suppressions);
    const more = countBySeverity(discrepancies);
    for (const severity of SEVERITIES) counts[severity] += more[severity];
    tellUnused(apart ? { ...unused, config: [] } : unused, settings, messages);
    return discrepancies.map((data) => ({ type: 'discrepancy', data: { ...data, id: `d${++found}` } }));
  };
  const put = (lines: readonly JsonLine[]): void => write(lines.map(jsonLine).join(''));

  return {
    article(digest) {
      const report = reportOn([digest], apart ? options : { ...options, checks: [] });
      const lines = report.figures.map((data): JsonLine => ({ type: 'figure', data }));
      sums.articles++;
      sums.figures += report.figures.length;
      sums.attributed += report.summary.attributed;
      const { path, title, published, outlet, place, names = [], suppressions: inline } = digest;
      const own = apart ? discrepancyLines(report.discrepancies, { figures: digest.figures, inline }) : [];
      put([...report.articles.map((data): JsonLine => ({ type: 'article', data })), ...lines, ...own]);
      if (apart) return;
      kept.facts.push({ path, title, published, outlet, place, names });
      kept.inline.push(...inline);
      // A copy: the words of a figure would hold on to the article that they are a slice of.
      for (const figure of digest.figures) kept.figures.push(JSON.parse(JSON.stringify(figure)));
      for (const share of digest.shares) kept.shares.push(JSON.parse(JSON.stringify(share)));
    },
    failure(failure) {
      failures.push(failure);
    },
    end() {
      const unread = unreadOf(failures.sort(byPath));
      put(unread.map((data) => ({ type: 'article', data })));
      if (!apart)
        put(discrepancyLines(compareFigures(kept.figures, kept.facts, { ...options, shares: kept.shares }), kept));
      put(failures.map((data) => ({ type: 'error', data })));
      const { articles, figures, attributed } = sums;
      const summary = { articles, unread: unread.length, figures, attributed, discrepancies: counts };
      put([{ type: 'summary', data: summary }]);
      return summary;
    },
  };
}
