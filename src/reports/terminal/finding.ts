import type { Finding } from '../lookup.ts';
import { counted } from '../numbers.ts';
import type { ReportContext } from '../report-context.ts';
import { setAside } from '../wording.ts';
import { bars } from './bars.ts';
import { heading } from './heading.ts';
import type { Ink } from './ink.ts';
import { account, labelled, pageWidth } from './prose.ts';
import { figureRows } from './rows.ts';

const INDENT = '  ';
const MOST_ROWS = 12;

/** One discrepancy as an editor reads it: a row per figure, bars, why, what does not compare, what to do. Set aside ones keep their heading and the reason. */
export function findingLines(finding: Finding, home: string, context: ReportContext, ink: Ink): string[] {
  const { discrepancy, figures } = finding;
  const width = pageWidth(context);
  const head = heading(finding, home, width, ink);
  const aside = setAside(discrepancy);
  if (aside !== null) return [...head, ...labelled('aside', `set aside ${aside}`, width, ink.faint)];
  const shown = figures.slice(0, MOST_ROWS);
  const room = width - INDENT.length;
  const rows = figureRows(shown, { home, room, lettered: true }, context, ink);
  const drawn = discrepancy.family === 'sourcing' ? [] : bars(shown, room, ink);
  const rest = figures.length - shown.length;
  return [
    ...head,
    '',
    ...rows.map((line) => INDENT + line),
    ...(rest > 0 ? [`${INDENT}… and ${counted(rest, 'figure')} more`] : []),
    ...(rows.length > 0 ? [''] : []),
    ...drawn.map((line) => INDENT + line),
    ...(drawn.length > 0 ? [''] : []),
    ...account(discrepancy, width, ink.strong),
  ];
}
