import { measureWords, readsAs } from '../wording.ts';
import { figureId, findingRowId, rowId } from './anchors.ts';
import { dateWords } from './dates.ts';
import { type Markup, markup } from './markup.ts';
import type { Reading } from './reading.ts';
import type { Entry, Finding, Sheet } from './sheet.ts';
import { GRADES, populationWords } from './wording.ts';

/** Figures whose words overlap share one mark: "more than 100,000 each" counts two armies. */
interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

function clustersOf(entries: readonly Entry[], { place }: Reading): Cluster[] {
  const placed = entries
    .flatMap((entry) => {
      const span = place(entry.figure);
      return span === null ? [] : [{ ...span, entries: [entry] }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const clusters: { start: number; end: number; entries: Entry[] }[] = [];
  for (const next of placed) {
    const last = clusters.at(-1);
    if (last === undefined || next.start >= last.end) clusters.push(next);
    else {
      last.end = Math.max(last.end, next.end);
      last.entries.push(...next.entries);
    }
  }
  return clusters;
}

function tip({ figure, label }: Entry): string {
  const source = figure.source === null ? 'no source' : figure.source.text;
  const date = figure.asOf === null ? 'undated' : `as of ${dateWords(figure.asOf)}`;
  return `${label}: ${readsAs(figure)} ${measureWords(figure.measure)}, ${populationWords(figure)}\n${source}, ${date}`;
}

/** Where a figure's link leads: into its worst finding within the article, else to its row in the list. */
function target(entry: Entry, findings: readonly Finding[]): string {
  const own = findings.find(({ across }) => !across);
  return own === undefined ? rowId(entry) : findingRowId(own, entry);
}

function chip(entry: Entry, findings: readonly Finding[]): Markup {
  const [worst] = findings;
  const live = worst !== undefined && worst.discrepancy.suppressed === null ? worst.discrepancy.severity : null;
  return markup`<span class="chip g${entry.slot}">${live !== null && markup`<span class="shape" aria-hidden="true">${GRADES[live].shape}</span>`}${entry.label}</span>${live !== null && markup`<span class="vh">, ${GRADES[live].word}</span>`}`;
}

/** UTF-16 units of words that stay on one line with their label. */
const UNBROKEN = 24;

function mark(cluster: Cluster, words: string, findingsOf: Sheet['findingsOf']): Markup {
  const [first] = cluster.entries;
  const links = cluster.entries.map((entry, index) => {
    const own = findingsOf.get(entry.ordinal) ?? [];
    return markup`<a class="n${entry.place}${words.length <= UNBROKEN && ' whole'}" id="${figureId(entry)}" href="#${target(entry, own)}" data-tip="${tip(entry)}">${index === 0 && words}${chip(entry, own)}</a>`;
  });
  return markup`<mark class="g${first?.slot ?? 0}">${links}</mark>`;
}

const ZONES = { headline: 'headline', caption: 'caption', body: '' } as const;

/** An article's text with its figures marked, and the ordinals of those that stand in it. */
export function markedText(
  reading: Reading,
  { entries, findingsOf }: Pick<Sheet, 'entries' | 'findingsOf'>,
): { readonly text: Markup; readonly shown: readonly number[] } {
  const clusters = clustersOf(entries, reading);
  const shown: number[] = [];
  let next = 0;
  const paragraphs = reading.blocks.map(({ start, end, zone }) => {
    const pieces: (string | Markup)[] = [];
    let from = start;
    for (; (clusters[next]?.start ?? end) < end; next += 1) {
      const cluster = clusters[next];
      // Between two blocks, where nothing is shown.
      if (cluster === undefined || cluster.start < from) continue;
      const to = Math.min(cluster.end, end);
      pieces.push(
        reading.text.slice(from, cluster.start),
        mark(cluster, reading.text.slice(cluster.start, to), findingsOf),
      );
      shown.push(...cluster.entries.map(({ ordinal }) => ordinal));
      from = to;
    }
    pieces.push(reading.text.slice(from, end));
    return markup`<p dir="auto"${ZONES[zone] !== '' && markup` class="${ZONES[zone]}"`}>${zone === 'caption' && markup`<span class="zone">Caption</span> `}${pieces}</p>
`;
  });
  return { text: markup`${paragraphs}`, shown };
}
