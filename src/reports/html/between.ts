import type { Agreement } from '../report-context.ts';
import { agreementRowId, rowId } from './anchors.ts';
import { type FindingSetting, findingCard } from './finding.ts';
import { type Markup, markup } from './markup.ts';
import { plot } from './plot.ts';
import { HEADINGS, row } from './rows.ts';
import type { Entry, Layout } from './sheet.ts';

/** A group of figures of several articles that were compared and can all hold. */
interface Accord {
  readonly title: string;
  readonly entries: readonly Entry[];
}

function accordsOf({ sheets }: Layout, agreements: readonly Agreement[]): Accord[] {
  const byId = new Map(sheets.flatMap(({ entries }) => entries.map((entry) => [entry.figure.id, entry])));
  return agreements
    .map(({ title, figures }) => ({ title, entries: figures.flatMap((id) => byId.get(id) ?? []) }))
    .filter(({ entries }) => new Set(entries.map(({ article }) => article)).size > 1);
}

const labelOf = ({ article, label }: Entry): string => `${article}·${label}`;

function accordCard({ title, entries }: Accord, index: number, shown: ReadonlySet<number>): Markup {
  const id = `g${index + 1}`;
  const rows = entries.map((entry) =>
    row(entry, {
      id: agreementRowId(index + 1, entry),
      label: labelOf(entry),
      linked: shown.has(entry.ordinal),
      lit: false,
      after: markup`<a class="more" href="#${rowId(entry)}"><span class="vh">${labelOf(entry)} </span>in the list</a>`,
    }),
  );
  return markup`<article class="finding accord" id="${id}" aria-labelledby="${id}-h"><p class="over"><span class="grade">Can all hold</span></p><h3 id="${id}-h">${title}</h3>
<table><caption class="vh">${title}</caption>${HEADINGS}<tbody>
${rows}</tbody></table>
${plot(entries, `${id}-p`, title, labelOf)}</article>
`;
}

/** What several articles say of one thing: where they cannot all be right, then where they can; null where nothing was compared. */
export function betweenSection(
  layout: Layout,
  agreements: readonly Agreement[],
  setting: FindingSetting,
): Markup | null {
  const across = layout.findings.filter((finding) => finding.across);
  const accords = accordsOf(layout, agreements);
  if (across.length + accords.length === 0) return null;
  return markup`<section aria-labelledby="across"><h2 id="across">Between articles</h2>
<div class="cards">${across.map((finding) => findingCard(finding, setting))}${accords.map((accord, index) => accordCard(accord, index, setting.shown))}</div></section>
`;
}
