import type { Report } from '../../report.ts';
import { cells, wrap } from '../cells.ts';
import { failuresOf, failureWords } from '../lookup.ts';
import type { ReportContext } from '../report-context.ts';
import { type Part, totals } from '../totals.ts';
import { inline, visible } from '../visible.ts';
import type { Ink, Paint } from './ink.ts';
import { pageWidth } from './prose.ts';

/** The inputs that were not read, and what else could not be done, each with its reason. */
export function failureLines(report: Report, context: ReportContext, ink: Ink): string[] {
  const failures = failuresOf(report);
  if (failures.length === 0) return [];
  const width = pageWidth(context);
  const lines = failures.flatMap((failure) => {
    const words = `${inline(failureWords(failure))} (${visible(failure.code)})`;
    return wrap(words, width - 4).map((line, index) => (index === 0 ? `  ${ink.bad('✗')} ${line}` : `    ${line}`));
  });
  return [ink.strong('NOT READ'), ...lines, ''];
}

function toned({ tone }: Part, ink: Ink): Paint {
  if (tone === null) return (text) => text;
  return tone === 'good' ? ink.good : tone === 'bad' ? ink.bad : ink.severity[tone];
}

/** The last lines, near the prompt: what was read, what was found, and how the command ends. */
export function closingLines(report: Report, context: ReportContext, ink: Ink): string[] {
  const groups = totals(report, context.exitCode);
  const width = pageWidth(context);
  const lines = [''];
  let taken = 0;
  groups.forEach((group, at) => {
    group.forEach((part, index) => {
      const stop = index < group.length - 1 ? ',' : at < groups.length - 1 ? ';' : '';
      const size = cells(part.text) + stop.length;
      const fits = taken === 0 || taken + 1 + size <= width;
      const words = toned(part, ink)(part.text) + stop;
      if (fits) lines[lines.length - 1] += (taken > 0 ? ' ' : '') + words;
      else lines.push(words);
      taken = (fits && taken > 0 ? taken + 1 : 0) + size;
    });
  });
  return lines;
}
