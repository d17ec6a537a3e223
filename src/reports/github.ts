import type { Severity } from '../discrepancies/discrepancy.ts';
import type { Report } from '../report.ts';
import { type Finding, failuresOf, failureWords, findingsOf } from './lookup.ts';
import { counted } from './numbers.ts';
import { endOf } from './positions.ts';
import type { ReportContext } from './report-context.ts';
import { inline, visible } from './visible.ts';
import { accountLines, letter, oneLine } from './wording.ts';

type Command = 'error' | 'warning' | 'notice';

const COMMAND: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', note: 'notice' };
const NAMES: Readonly<Record<Command, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** GitHub shows no more of each kind for one step. */
const MOST = 10;

interface Annotation {
  readonly command: Command;
  readonly place: Readonly<Record<string, string | number>>;
  readonly lines: readonly string[];
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

function line({ command, place, lines }: Annotation): string {
  const properties = Object.entries(place).map(([name, value]) => `${name}=${property(visible(String(value)))}`);
  return `::${command} ${properties.join(',')}::${data(lines.map(inline).join('\n'))}\n`;
}

function annotationOf({ discrepancy, figures }: Finding, { rootPath }: ReportContext): Annotation {
  const { severity, title } = discrepancy;
  const [message = '', ...account] = accountLines(discrepancy);
  const [first] = figures;
  const at = (article: string): string => rootPath(article);
  const others = figures.map(
    (figure, index) => `${letter(index)}  ${at(figure.article)}:${figure.line}:${figure.column}  ${oneLine(figure)}`,
  );
  const end = first === undefined ? null : endOf(first);
  const place =
    first === undefined || end === null
      ? {}
      : { file: at(first.article), line: first.line, endLine: end.line, col: first.column, endColumn: end.column };
  return {
    command: COMMAND[severity],
    place: { ...place, title: inline(title) },
    lines: [message, ...others, ...account],
  };
}

/** Annotations as workflow commands, worst first, ten of each kind, and a line on how many more there are. Findings that are set aside are left out. */
export function github(report: Report, context: ReportContext): string {
  const failures = failuresOf(report).map((failure): Annotation => {
    const file: Annotation['place'] = failure.path === null ? {} : { file: context.rootPath(failure.path) };
    return { command: 'error', place: { ...file, title: 'Not read' }, lines: [failureWords(failure)] };
  });
  const findings = findingsOf(report)
    .filter(({ discrepancy }) => discrepancy.suppressed === null)
    .map((finding) => annotationOf(finding, context));
  const all = [...failures, ...findings];
  const kinds: readonly Command[] = ['error', 'warning', 'notice'];
  const shown = kinds.flatMap((kind) => all.filter(({ command }) => command === kind).slice(0, MOST));
  const more = kinds.flatMap((kind) => {
    const count = all.filter(({ command }) => command === kind).length - MOST;
    return count > 0 ? [counted(count, NAMES[kind])] : [];
  });
  const rest = more.length > 0 ? `… and ${more.join(', ')} more, which GitHub would not show here\n` : '';
  return shown.map(line).join('') + rest;
}
