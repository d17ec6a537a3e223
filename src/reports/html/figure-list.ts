import { figureThing } from '../../discrepancies/wording.ts';
import { cohortId, findingId, findingRowId, rowId } from './anchors.ts';
import { type Markup, markup } from './markup.ts';
import { plot } from './plot.ts';
import { HEADINGS, row } from './rows.ts';
import type { Cohort, Entry, Finding, Sheet } from './sheet.ts';
import { GRADES } from './wording.ts';

const titleOf = ({ entries: [first] }: Cohort): string => (first === undefined ? '' : figureThing(first.figure));

function findingLink(finding: Finding, entry: Entry): Markup {
  const { severity, title } = finding.discrepancy;
  const { shape, word } = GRADES[severity];
  return markup`<a class="more ${severity}" href="#${findingRowId(finding, entry)}"><span aria-hidden="true">${shape}</span> ${word.toLowerCase()}<span class="vh">: ${title}</span></a>`;
}

function table(entries: readonly Entry[], caption: string, { findingsOf }: Sheet, shown: ReadonlySet<number>): Markup {
  const rows = entries.map((entry) =>
    row(entry, {
      id: rowId(entry),
      label: entry.label,
      linked: shown.has(entry.ordinal),
      lit: true,
      after: markup`${(findingsOf.get(entry.ordinal) ?? []).map((finding) => findingLink(finding, entry))}`,
    }),
  );
  return markup`<table><caption class="vh">${caption}</caption>${HEADINGS}<tbody>
${rows}</tbody></table>`;
}

/** The finding whose plot shows the whole group already; it takes in the group's first figure, so only that figure's findings are searched. */
function drawnIn({ entries }: Cohort, { findingsOf }: Sheet): Finding | undefined {
  const [first] = entries;
  const candidates = first === undefined ? [] : (findingsOf.get(first.ordinal) ?? []);
  return candidates.find((finding) => {
    if (finding.across || finding.entries.length < entries.length) return false;
    const held = new Set(finding.entries);
    return entries.every((entry) => held.has(entry));
  });
}

function cohortBlock(sheet: Sheet, cohort: Cohort, shown: ReadonlySet<number>): Markup {
  const { letter, slot, entries } = cohort;
  const id = cohortId(sheet.number, letter);
  const title = titleOf(cohort);
  const drawn = drawnIn(cohort, sheet);
  return markup`<div class="cohort" id="${id}">
<h4><span class="chip g${slot}">${letter}</span> ${title}</h4>
${
  drawn === undefined
    ? plot(entries, `${id}-p`, title, ({ label }) => label)
    : markup`<p class="aside">Plotted in the finding <a href="#${findingId(drawn)}">${drawn.discrepancy.title}</a>.</p>
`
}${table(entries, title, sheet, shown)}
</div>
`;
}

/** All figures of an article: group by group with a plot for each, then those that are compared with nothing. */
export function figureList(sheet: Sheet, shown: ReadonlySet<number>): Markup {
  const groups = sheet.cohorts.filter(({ entries }) => entries.length > 1);
  const single = sheet.cohorts.flatMap(({ entries }) => (entries.length > 1 ? [] : entries));
  const heading = groups.length > 0 ? 'Without a counterpart in this article' : 'No two of them count the same';
  return markup`${groups.map((cohort) => cohortBlock(sheet, cohort, shown))}${
    single.length > 0 &&
    markup`<div class="cohort"><h4>${heading}</h4>
${table(single, heading, sheet, shown)}
</div>
`
  }`;
}
