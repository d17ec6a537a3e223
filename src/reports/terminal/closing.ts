import { SEVERITIES, type Severity } from '../../discrepancies/discrepancy.ts';
import type { Report } from '../../report.ts';
import { cells, wrap } from '../cells.ts';
import { failuresOf } from '../lookup.ts';
import { counted, thousands } from '../numbers.ts';
import type { ReportContext } from '../report-context.ts';
import { inline, visible } from '../visible.ts';
import { pageWidth } from './finding.ts';
import type { Ink, Paint } from './ink.ts';

/** How many findings of each severity count, and how many are set aside. */
export function tally({ discrepancies }: Report): Record<Severity, number> & { aside: number } {
  const total = { error: 0, warning: 0, note: 0, aside: 0 };
  for (const { severity, suppressed } of discrepancies) total[suppressed === null ? severity : 'aside'] += 1;
  return total;
}

/** The inputs that were not read, and what else could not be done, each with its reason. */
export function failureLines(report: Report, context: ReportContext, ink: Ink): string[] {
  const failures = failuresOf(report);
  if (failures.length === 0) return [];
  const width = pageWidth(context);
  const lines = failures.flatMap(({ path, code, message }) => {
    const words = `${path === null ? '' : `${visible(path)}: `}${inline(message)} (${visible(code)})`;
    return wrap(words, width - 4).map((line, index) => (index === 0 ? `  ${ink.bad('✗')} ${line}` : `    ${line}`));
  });
  return [ink.strong('NOT READ'), ...lines, ''];
}

const figureWords = ({ summary }: Report): string =>
  summary.figures === 0
    ? 'no figures found'
    : `${counted(summary.figures, 'figure')} read, ${thousands(summary.attributed)} attributed`;

interface Part {
  readonly text: string;
  readonly paint?: Paint;
}

/** Parts set one after the other, on as many lines as they take. */
function flow(parts: readonly (Part & { stop: string })[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const { text, paint, stop } of parts) {
    const size = cells(text) + stop.length;
    if (taken > 0 && taken + 1 + size > width) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    line += (taken > 0 ? ' ' : '') + (paint?.(text) ?? text) + stop;
    taken += (taken > 0 ? 1 : 0) + size;
  }
  return [...lines, line];
}

/** The last lines, near the prompt: what was read, what was found, and how the command ends. */
export function closingLines(report: Report, context: ReportContext, ink: Ink): string[] {
  const total = tally(report);
  const failures = failuresOf(report);
  const unread = failures.filter(({ path }) => path !== null).length;
  const found: Part[] = SEVERITIES.filter((severity) => total[severity] > 0).map((severity) => ({
    text: counted(total[severity], severity),
    paint: ink.severity[severity],
  }));
  if (total.aside > 0) found.push({ text: `${thousands(total.aside)} set aside` });
  const [article] = report.articles;
  if (report.articles.length === 1 && article !== undefined && found.length === 0 && failures.length === 0) {
    return [`${ink.good('✓')} ${visible(article.path)}: no discrepancies; ${figureWords(report)}`];
  }
  const read = report.articles.filter(({ status }) => status === 'read').length;
  const groups: Part[][] = [
    [
      { text: counted(read, 'article') },
      ...(unread > 0 ? [{ text: `${thousands(unread)} not read`, paint: ink.bad }] : []),
    ],
    [{ text: figureWords(report) }],
    found.length > 0 ? found : [{ text: 'no discrepancies', paint: ink.good }],
    [{ text: `exit ${context.exitCode}` }],
  ];
  const parts = groups.flatMap((group, at) =>
    group.map((part, index) => ({
      ...part,
      stop: index < group.length - 1 ? ',' : at < groups.length - 1 ? ';' : '',
    })),
  );
  return flow(parts, pageWidth(context));
}
