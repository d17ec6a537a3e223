import type { Run } from './composition.ts';
import type { MarkupNode } from './markup.ts';
import { findAll, nameAt } from './markup-tree.ts';
import { lineIn } from './passages.ts';

/** A headline and the element it stands in. */
export interface PageHeadline {
  readonly element: number;
  readonly runs: readonly Run[];
}

/** More headings are not looked at. */
const MOST = 50;
/** A longer one was left open, and holds the page. */
const LONGEST = 400;
/** How much of a heading's words the title must share. */
const LIKENESS = 0.5;
const SITE = /\s[|–—»·:-]\s|\s::\s/g;

/**
 * The headline of a page: the first `h1` (else `h2`) that the page's title is like, else the only `h1`, else the longest part of `<title>`, whose
 * other parts name the site. `title` is what the metadata says; null where there is neither heading nor title.
 */
export function headlineOf(nodes: readonly MarkupNode[], title: string | null): PageHeadline | null {
  const named = nodes.findIndex(
    (_, index) => nameAt(nodes, index) === 'title' && nameAt(nodes, nodes[index]?.parent ?? -1) !== 'svg',
  );
  const said = wordsOf(title ?? textOf(lineIn(nodes, named)));
  const headings = (name: string): number[] =>
    findAll(nodes, name, 0)
      .slice(0, MOST)
      .filter((index) => textOf(lineIn(nodes, index)).length <= LONGEST);
  const tops = headings('h1');
  const like = [...tops, ...headings('h2')].find(
    (index) => likeness(wordsOf(textOf(lineIn(nodes, index))), said) >= LIKENESS,
  );
  const only = tops.length === 1 && wordsOf(textOf(lineIn(nodes, tops[0] ?? -1))).size >= 3 ? tops[0] : undefined;
  const heading = like ?? only;
  if (heading !== undefined) return { element: heading, runs: lineIn(nodes, heading) };
  return named >= 0 ? { element: named, runs: longestPart(lineIn(nodes, named)) } : null;
}

export const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z0-9À-ɏ\u0370-\uffff]+/g));

/** The share of the fewer words that both have; one word, such as the site's name, is no likeness. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared < 2 ? 0 : shared / Math.min(a.size, b.size);
}

/** Of a title like "Bridge falls | The Daily" the part that is the headline. */
function longestPart(runs: readonly Run[]): readonly Run[] {
  const [run, ...rest] = runs;
  if (!run || rest.length > 0) return runs;
  let [start, best] = [0, { start: 0, end: 0 }];
  for (const end of [...run.text.matchAll(SITE)].map(({ index }) => index).concat(run.text.length)) {
    if (end - start > best.end - best.start) best = { start, end };
    start = end + 3;
  }
  return [
    {
      text: run.text.slice(best.start, best.end),
      source: run.source + best.start,
      sourceLength: best.end - best.start,
    },
  ];
}
