import type { Severity } from '../discrepancies/discrepancy.ts';
import type { Figure } from '../figures/figure.ts';
import type { Report } from '../report.ts';
import { jsonText } from './json-text.ts';
import { failuresOf, failureWords, findingsOf, groupBy } from './lookup.ts';
import { byteColumns, byteEndOf, endOf } from './positions.ts';
import { helpAddress, type ReportContext } from './report-context.ts';
import { accountLines, oneLine } from './wording.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/** Ranges by line and 1-based UTF-8 byte column; without columns where the text is not at hand. */
function ranges({ figures }: Report, { textOf }: ReportContext): (figure: Figure) => object {
  const columns = new Map<string, number>();
  for (const [path, own] of groupBy(figures, ({ article }) => article)) {
    const text = textOf(path);
    if (text === null) continue;
    for (const [id, column] of byteColumns(text, own)) columns.set(id, column);
  }
  return (figure) => {
    const column = columns.get(figure.id);
    if (column === undefined) return { start: { line: figure.line }, end: { line: endOf(figure).line } };
    return { start: { line: figure.line, column }, end: byteEndOf(figure, column) };
  };
}

/** Diagnostics for reviewdog, in its own format. Findings that are set aside are left out: it knows no such thing. */
export function rdjson(report: Report, context: ReportContext): string {
  const rangeOf = ranges(report, context);
  const locationOf = (figure: Figure): object => ({ path: context.rootPath(figure.article), range: rangeOf(figure) });
  const findings = findingsOf(report).flatMap(({ discrepancy, figures }) => {
    const [first, ...others] = figures;
    if (first === undefined || discrepancy.suppressed !== null) return [];
    return [
      {
        message: [discrepancy.title, ...accountLines(discrepancy)].join('\n'),
        location: locationOf(first),
        severity: SEVERITY[discrepancy.severity],
        code: { value: discrepancy.check, url: helpAddress(discrepancy.check) },
        related_locations: others.map((figure) => ({ message: oneLine(figure), location: locationOf(figure) })),
      },
    ];
  });
  const failures = failuresOf(report).map((failure) => ({
    message: failureWords(failure),
    location: { path: failure.path === null ? '' : context.rootPath(failure.path) },
    severity: 'ERROR',
    code: { value: failure.code },
  }));
  const source = { name: 'audit', url: 'https://figure-audit.dev' };
  return `${jsonText({ source, diagnostics: [...findings, ...failures] })}\n`;
}
