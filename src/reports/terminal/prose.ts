import type { Discrepancy } from '../../discrepancies/discrepancy.ts';
import { wrap } from '../cells.ts';
import type { ReportContext } from '../report-context.ts';
import { inline } from '../visible.ts';
import { stopped } from '../wording.ts';
import type { Paint } from './ink.ts';

const INDENT = '  ';
const LABEL = 7;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 120;
const NARROWEST = 24;

/** The width that a report is laid out for. */
export const pageWidth = ({ width }: ReportContext): number => Math.max(NARROWEST, Math.min(width, WIDEST));

/** A label and its text, wrapped with a hanging indent; nothing where there is no text. */
export function labelled(label: string, text: string, width: number, ink: Paint): string[] {
  if (text === '') return [];
  const first = ink(label) + ' '.repeat(Math.max(0, LABEL - label.length));
  const rest = ' '.repeat(LABEL);
  return wrap(text, width - INDENT.length - LABEL).map((line, index) => INDENT + (index === 0 ? first : rest) + line);
}

/** Why it was found, what does and does not explain it, and what to do about it. */
export function account({ message, reasons, advice }: Discrepancy, width: number, ink: Paint): string[] {
  return [
    ...labelled('why', inline(message), width, ink),
    ...labelled('but', stopped(reasons.map(inline).join('; ')), width, ink),
    ...labelled('try', stopped(inline(advice)), width, ink),
  ];
}
