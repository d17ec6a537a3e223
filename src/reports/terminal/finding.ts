import { cells, wrap } from '../cells.ts';
import type { Finding } from '../lookup.ts';
import { counted, distance } from '../numbers.ts';
import type { ReportContext } from '../report-context.ts';
import { inline, visible } from '../visible.ts';
import { setAside } from '../wording.ts';
import { bars } from './bars.ts';
import type { Ink, Paint } from './ink.ts';
import { figureRows, place } from './rows.ts';

const INDENT = '  ';
const LABEL = 7;
const MOST_ROWS = 12;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 120;

/** The width that a report is laid out for. */
export const pageWidth = ({ width }: ReportContext): number => Math.max(24, Math.min(width, WIDEST));

/** A label and its text, wrapped with a hanging indent; nothing where there is no text. */
export function labelled(label: string, text: string, width: number, ink: Paint): string[] {
  if (text === '') return [];
  return wrap(text, width - INDENT.length - LABEL).map(
    (line, index) =>
      INDENT +
      (index === 0 ? ink(label) : '').padEnd(LABEL + (index === 0 ? ink(label).length - label.length : 0)) +
      line,
  );
}

/** Clauses end with a full stop. */
const stopped = (text: string): string => (/[^.!?…]$/.test(text) ? `${text}.` : text);

/** Where, how grave, which check, what, and how far apart: on one line where that fits, the title below where it does not. */
function heading({ discrepancy, figures }: Finding, home: string, width: number, ink: Ink): string[] {
  const [first] = figures;
  const at = first === undefined ? '' : place(first, home, width);
  const words = [at, discrepancy.severity, visible(discrepancy.check)].filter((word) => word !== '');
  const title = inline(discrepancy.title);
  const apart = distance(discrepancy, figures);
  const tail = apart === '' ? 0 : cells(apart) + 2;
  const plain = ` ${words.join('  ')}`;
  const shade = setAside(discrepancy) === null ? ink.severity[discrepancy.severity] : ink.faint;
  const painted = ` ${[at, shade(discrepancy.severity), ink.faint(visible(discrepancy.check))].filter((word) => word !== '').join('  ')}`;
  const room = width - cells(plain) - 2 - tail;
  if (cells(title) <= room) {
    const blanks = ' '.repeat(room - cells(title) + 2);
    return [`${painted}  ${ink.strong(title)}${apart === '' ? '' : blanks + ink.strong(apart)}`];
  }
  const blanks = ' '.repeat(Math.max(2, width - cells(plain) - cells(apart)));
  return [
    `${painted}${apart === '' ? '' : blanks + ink.strong(apart)}`,
    ...wrap(title, width - INDENT.length).map((line) => INDENT + ink.strong(line)),
  ];
}

/** One discrepancy as an editor reads it: a row per figure, bars, why, what does not compare, what to do. Set aside ones keep their heading and the reason. */
export function findingLines(finding: Finding, home: string, context: ReportContext, ink: Ink): string[] {
  const { discrepancy, figures } = finding;
  const width = pageWidth(context);
  const head = heading(finding, home, width, ink);
  const aside = setAside(discrepancy);
  if (aside !== null) return [...head, ...labelled('aside', `set aside ${aside}`, width, ink.faint)];
  const shown = figures.slice(0, MOST_ROWS);
  const more = figures.length - shown.length;
  const inner = width - INDENT.length;
  const drawn = bars(shown, inner, ink);
  const text = (label: string, words: string): string[] => labelled(label, words, width, ink.strong);
  return [
    ...head,
    '',
    ...figureRows(shown, { home, room: inner, lettered: true }, context, ink).map((line) => INDENT + line),
    ...(more > 0 ? [`${INDENT}… and ${counted(more, 'figure')} more`] : []),
    '',
    ...drawn.map((line) => INDENT + line),
    ...(drawn.length > 0 ? [''] : []),
    ...text('why', inline(discrepancy.message)),
    ...text('but', stopped(discrepancy.reasons.map(inline).join('; '))),
    ...text('try', stopped(inline(discrepancy.advice))),
  ];
}
