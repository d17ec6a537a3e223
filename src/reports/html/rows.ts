import { measureWords, readsAs } from '../wording.ts';
import { figureId } from './anchors.ts';
import { dateWords } from './dates.ts';
import { type Markup, markup } from './markup.ts';
import type { Entry } from './sheet.ts';
import { departures, placeWords, populationWords } from './wording.ts';

/** How a row is set into its table. */
export interface RowSetting {
  readonly id: string;
  /** What the figure is called here: its label, with the article's number where several stand in one table. */
  readonly label: string;
  /** Whether the figure is marked in a text on this page. */
  readonly linked: boolean;
  /** Whether it lights up with its mark; only within its own article. */
  readonly lit: boolean;
  /** What stands under the place: links to findings. */
  readonly after: Markup | null;
}

const aside = (words: readonly string[]): Markup | null =>
  words.length > 0 ? markup`<small>${words.join(', ')}</small>` : null;

function written({ figure, slot }: Entry, label: string): Markup {
  const reads = readsAs(figure);
  return markup`<span class="chip g${slot}">${label}</span> <bdi class="phrase">${figure.phrase || figure.quote}</bdi>${reads !== figure.phrase && markup`<small><span class="vh">reads as </span>${reads}</small>`}${aside(placeWords(figure))}`;
}

function credited({ source }: Entry['figure']): Markup {
  if (source === null) return markup`<em>no source</em>`;
  const { text, name, kind, side, basis } = source;
  const known = [
    ...(name === text || text.includes(name) ? [] : [name]),
    ...(kind === 'other' ? [] : [kind]),
    ...(side === null || side === name ? [] : [`for ${side}`]),
    ...(basis === 'carried' ? ['carried on'] : []),
  ];
  return markup`<bdi>${text}</bdi>${aside(known)}`;
}

/** The columns of every table of figures. */
export const HEADINGS: Markup = markup`<thead><tr><th scope="col">As written</th><th scope="col">Counts</th><th scope="col">Source</th><th scope="col">As of</th><th scope="col">At</th></tr></thead>`;

/** One figure as a row: what is written, what it counts, who says so, as of when, and the way back into the text. */
export function row(entry: Entry, { id, label, linked, lit, after }: RowSetting): Markup {
  const { figure, place } = entry;
  const at = `${figure.line}:${figure.column}`;
  return markup`<tr id="${id}" class="row${lit && markup` n${place}`}"><td class="written">${written(entry, label)}</td><td>${measureWords(figure.measure)}<small>${populationWords(figure)}</small>${aside(departures(figure))}</td><td>${credited(figure)}</td><td class="date">${figure.asOf === null ? markup`<em>undated</em>` : dateWords(figure.asOf)}</td><td class="at">${linked ? markup`<a href="#${figureId(entry)}"><span class="vh">${label} in the text, line and column </span>${at}</a>` : at}${after}</td></tr>
`;
}
