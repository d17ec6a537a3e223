import type { Report } from '../report.ts';
import { cells, wrap } from './cells.ts';
import { type Finding, findingsOf, groupBy } from './lookup.ts';
import { counted, distance } from './numbers.ts';
import type { ReportContext } from './report-context.ts';
import { closingLines, failureLines } from './terminal/closing.ts';
import { frame, neighbours } from './terminal/frame.ts';
import { type Ink, inkFor } from './terminal/ink.ts';
import { account, labelled, pageWidth } from './terminal/prose.ts';
import { inline, page, visible } from './visible.ts';
import { setAside } from './wording.ts';

const MOST_FRAMES = 12;

function findingFrames({ discrepancy, figures }: Finding, context: ReportContext, ink: Ink): string[] {
  const width = pageWidth(context);
  const { severity } = discrepancy;
  const aside = setAside(discrepancy);
  const shade = aside === null ? ink.severity[severity] : ink.faint;
  const apart = distance(discrepancy, figures);
  const name = `${severity}[${visible(discrepancy.check)}]`;
  const title = inline(discrepancy.title) + (apart === '' ? '' : ` (${apart.replaceAll(' ', '\xA0')})`);
  const head =
    cells(name) + 2 + cells(title) <= width
      ? [`${shade(name)}: ${ink.strong(title)}`]
      : [`${shade(name)}:`, ...wrap(title, width - 2).map((line) => `  ${ink.strong(line)}`)];
  if (aside !== null) return [...head, ...labelled('aside', `set aside ${aside}`, width, ink.faint), ''];
  const ordered = figures.map((figure, order) => ({ figure, order }));
  const sentences = groupBy(ordered, ({ figure: { article, sentence } }) => `${sentence.start} ${article}`);
  const groups = [...sentences.values()].flatMap(neighbours);
  const gutter = Math.max(
    2,
    ...groups
      .slice(0, MOST_FRAMES)
      .flat()
      .map(({ figure }) => String(figure.line).length),
  );
  const more = groups.length - MOST_FRAMES;
  return [
    ...head,
    ...groups.slice(0, MOST_FRAMES).flatMap((group) => frame(group, gutter, width, context, ink, shade)),
    ...(more > 0 ? [`  … and ${counted(more, 'place')} more`] : []),
    ...account(discrepancy, width, ink.strong),
    '',
  ];
}

/** Each discrepancy as the sentences themselves, with the words underlined and lettered, as compilers show places that disagree. */
export function frames(report: Report, context: ReportContext): string {
  const ink = inkFor(context);
  return page([
    ...findingsOf(report).flatMap((finding) => findingFrames(finding, context, ink)),
    ...failureLines(report, context, ink),
    ...closingLines(report, context, ink),
  ]);
}
