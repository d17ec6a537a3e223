import { SEVERITIES, type Severity } from '../discrepancies/discrepancy.ts';
import type { Report } from '../report.ts';
import { failuresOf } from './lookup.ts';
import { counted, thousands } from './numbers.ts';
import { visible } from './visible.ts';

/** A few words of the closing line, and what they mean for the reader. */
export interface Part {
  readonly text: string;
  readonly tone: Severity | 'good' | 'bad' | null;
}

/** How many findings of each severity count, and how many are set aside. */
function tally({ discrepancies }: Report): Record<Severity | 'aside', number> {
  const total = { error: 0, warning: 0, note: 0, aside: 0 };
  for (const { severity, suppressed } of discrepancies) total[suppressed === null ? severity : 'aside'] += 1;
  return total;
}

const figureWords = ({ summary }: Report): string =>
  summary.figures === 0
    ? 'no figures found'
    : `${counted(summary.figures, 'figure')} read, ${thousands(summary.attributed)} attributed`;

const plain = (text: string): Part => ({ text, tone: null });

/** What was read, what was found, and how the command ends: groups of words. A single article with nothing to report is named instead. */
export function totals(report: Report, exitCode: number): Part[][] {
  const total = tally(report);
  const failures = failuresOf(report);
  const unread = failures.filter(({ path, code }) => path !== null && code !== 'config').length;
  const found: Part[] = SEVERITIES.filter((severity) => total[severity] > 0).map((severity) => ({
    text: counted(total[severity], severity),
    tone: severity,
  }));
  if (total.aside > 0) found.push(plain(`${thousands(total.aside)} set aside`));
  const [article] = report.articles;
  if (report.articles.length === 1 && article !== undefined && found.length === 0 && failures.length === 0) {
    return [[{ text: `✓ ${visible(article.path)}: no discrepancies`, tone: 'good' }], [plain(figureWords(report))]];
  }
  const read = report.articles.filter(({ status }) => status === 'read').length;
  return [
    [
      plain(counted(read, 'article')),
      ...(unread > 0 ? [{ text: `${thousands(unread)} not read`, tone: 'bad' } as const] : []),
    ],
    [plain(figureWords(report))],
    found.length > 0 ? found : [{ text: 'no discrepancies', tone: 'good' }],
    [plain(`exit ${exitCode}`)],
  ];
}

/** The words on one line. */
export const totalsLine = (report: Report, exitCode: number): string =>
  totals(report, exitCode)
    .map((group) => group.map(({ text }) => text).join(', '))
    .join('; ');
