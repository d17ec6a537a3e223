import { distance } from '../numbers.ts';
import { setAside } from '../wording.ts';
import { findingId, findingRowId, rowId } from './anchors.ts';
import { type Checks, checkLink } from './checks.ts';
import { type Markup, markup } from './markup.ts';
import { plot } from './plot.ts';
import { HEADINGS, row } from './rows.ts';
import type { Entry, Finding } from './sheet.ts';
import { GRADES } from './wording.ts';

/** What a card must know of the page around it. */
export interface FindingSetting {
  /** Ordinals of the figures that are marked in a text. */
  readonly shown: ReadonlySet<number>;
  readonly checks: Checks;
}

/** The grade as shape and word. */
export function grade({ discrepancy: { severity, suppressed } }: Finding): Markup {
  const { shape, word } = GRADES[severity];
  return markup`<span class="grade ${suppressed === null ? severity : 'aside'}"><span aria-hidden="true">${shape}</span> ${word}${suppressed !== null && ', set aside'}</span>`;
}

/** A figure's label, with its article's number in front where several articles stand together. */
const labelIn =
  ({ across }: Finding) =>
  (entry: Entry): string =>
    across ? `${entry.article}·${entry.label}` : entry.label;

function table(finding: Finding, shown: ReadonlySet<number>): Markup {
  const labelOf = labelIn(finding);
  const rows = finding.entries.map((entry) =>
    row(entry, {
      id: findingRowId(finding, entry),
      label: labelOf(entry),
      linked: shown.has(entry.ordinal),
      lit: !finding.across,
      after: markup`<a class="more" href="#${rowId(entry)}"><span class="vh">${labelOf(entry)} </span>in the list</a>`,
    }),
  );
  return markup`<table><caption class="vh">Figures of this finding</caption>${HEADINGS}<tbody>
${rows}</tbody></table>`;
}

/** A finding as a card: what is wrong, its figures as rows and as a plot, what lies between them, and what to do. */
export function findingCard(finding: Finding, { shown, checks }: FindingSetting): Markup {
  const { discrepancy, entries } = finding;
  const { check, title, message, reasons, advice } = discrepancy;
  const id = findingId(finding);
  const aside = setAside(discrepancy);
  const apart = distance(
    discrepancy,
    entries.map(({ figure }) => figure),
  );
  return markup`<article class="finding ${aside === null ? discrepancy.severity : 'aside'}" id="${id}" aria-labelledby="${id}-h">
<p class="over">${grade(finding)} <span>${checkLink(check, checks)}</span>${apart !== '' && markup` <span class="size">${apart}</span>`}</p>
${finding.across ? markup`<h3 id="${id}-h">${title}</h3>` : markup`<h4 id="${id}-h">${title}</h4>`}
<p class="message">${message}</p>
${entries.length > 0 && table(finding, shown)}
${entries.length > 1 && plot(entries, `${id}-p`, title, labelIn(finding))}
${reasons.length > 0 && markup`<ul class="reasons" aria-label="What does, and does not, explain it">${reasons.map((reason) => markup`<li>${reason}</li>`)}</ul>`}
${advice !== '' && markup`<p class="advice"><b>Try</b> ${advice}</p>`}
${aside !== null && markup`<p class="advice"><b>Set aside</b> ${aside}</p>`}
</article>
`;
}
