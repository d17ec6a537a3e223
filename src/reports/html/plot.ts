import type { Figure } from '../../figures/figure.ts';
import { thousands } from '../numbers.ts';
import { measureWords, readsAs } from '../wording.ts';
import { dateWords } from './dates.ts';
import { endsOf, intervalMark } from './interval-mark.ts';
import { type Markup, markup } from './markup.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Entry } from './sheet.ts';
import { departures, populationWords } from './wording.ts';

/** Rows past this many are left to the tables: a plot taller than a few pages shows nothing. */
const MOST_ROWS = 150;

/** Rows told in words to those who do not see them; the table has them all. */
const MOST_TOLD = 12;

/** Height of a row in rem, so that a plot grows with the reader's letters. The style sheet's `.names li` has the same. */
const ROW = 2.25;

const rem = (value: number): string => `${Math.round(value * 100) / 100}rem`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sourceKey = ({ source }: Figure): string => source?.name.toLowerCase() ?? '~';

/** By date (undated last), then by source (nobody's last), then as they stand in the text. */
export const byDateAndSource = ({ figure: a, ordinal: m }: Entry, { figure: b, ordinal: n }: Entry): number =>
  compareText(a.asOf ?? '~', b.asOf ?? '~') || compareText(sourceKey(a), sourceKey(b)) || m - n;

/** Half a letter's width in per cent of the narrowest plot. */
const HALF_LETTER = 1.1;

/** Words centred at a place, or as near to it as keeps them within the plot. */
function words(kind: 'value' | 'tick', x: number, y: string, text: string): Markup {
  const half = text.length * HALF_LETTER;
  const at = Math.round(Math.min(Math.max(x, half), 100 - half) * 100) / 100;
  return markup`<text class="${kind}" x="${at}%" y="${y}">${text}</text>`;
}

function band({ figure, slot, place }: Entry, row: number, scale: Scale): Markup {
  const middle = (row + 0.5) * ROW;
  const { mark, x } = intervalMark(figure, scale, rem(middle));
  const hollow = departures(figure).length > 0 && ' hollow';
  return markup`<g class="g${slot} n${place}${hollow}"><rect class="halo" x="0" width="100%" y="${rem(row * ROW)}" height="${rem(ROW)}"/>${mark}${words('value', x, rem(middle - 0.5), readsAs(figure))}</g>`;
}

function axis({ ticks, at, kind }: Scale, height: number): Markup {
  const rule = (name: 'grid' | 'zero', x: number) =>
    markup`<line class="${name}" x1="${x}%" x2="${x}%" y1="0" y2="${rem(height)}"/>`;
  const drawn = ticks.map(
    (tick) => markup`${rule('grid', at(tick))}${words('tick', at(tick), rem(height + 1), thousands(tick))}`,
  );
  return markup`${drawn}${kind === 'linear' && rule('zero', at(0))}`;
}

/** What differs between the rows, and so must be said in each. */
function distinctions(entries: readonly Entry[]): (figure: Figure) => string[] {
  const measures = new Set(entries.map(({ figure }) => figure.measure));
  const populations = new Set(entries.map(({ figure: { population: p } }) => `${p.group} ${p.affiliation}`));
  return (figure) => [
    ...(measures.size > 1 ? [measureWords(figure.measure)] : []),
    ...(populations.size > 1 ? [populationWords(figure)] : []),
    ...departures(figure),
  ];
}

const credit = ({ source }: Figure): string => source?.text ?? 'no source';

const date = ({ asOf }: Figure): string => (asOf === null ? 'undated' : dateWords(asOf));

/**
 * Intervals on one axis, a row for each figure, by date and source; hollow where a figure is a change, a part, a rate, an earlier
 * count or not asserted. `id` names the plot on the page, `title` says to those who do not see it what it shows.
 */
export function plot(entries: readonly Entry[], id: string, title: string, labelOf: (entry: Entry) => string): Markup {
  const sorted = [...entries].sort(byDateAndSource);
  const shown = sorted.slice(0, MOST_ROWS);
  const scale = scaleOf(shown.flatMap(({ figure }) => endsOf(figure)));
  const height = shown.length * ROW;
  const distinct = distinctions(shown);
  const names = shown.map(
    (entry) =>
      markup`<li><span class="chip g${entry.slot}">${labelOf(entry)}</span> <span class="who"><span class="name">${credit(entry.figure)}</span><span class="when">${[date(entry.figure), ...distinct(entry.figure)].join(', ')}</span></span> <b>${readsAs(entry.figure)}</b></li>`,
  );
  const told = shown
    .slice(0, MOST_TOLD)
    .map((entry) => `${labelOf(entry)}, ${credit(entry.figure)}, ${date(entry.figure)}: ${readsAs(entry.figure)}. `);
  const axisWords = `Intervals on a ${scale.kind} axis from ${thousands(scale.ticks[0] ?? 0)} to ${thousands(scale.ticks.at(-1) ?? 0)}. `;
  const rest = sorted.length - shown.length;
  return markup`<figure class="plot"><div class="stage"><svg role="img" aria-labelledby="${id}-t ${id}-d" width="100%" height="${rem(height + 1.4)}"><title id="${id}-t">${title}</title><desc id="${id}-d">${axisWords}${told}${sorted.length > MOST_TOLD && 'The others stand in the table.'}</desc>${axis(scale, height)}<g class="marks">${shown.map((entry, row) => band(entry, row, scale))}</g></svg>
<ol class="names" aria-hidden="true">${names}</ol></div>
${scale.kind === 'logarithmic' && markup`<figcaption>Logarithmic axis: equal distances are equal ratios.</figcaption>`}${rest > 0 && markup`<figcaption>${thousands(rest)} more stand in the table.</figcaption>`}</figure>
`;
}
