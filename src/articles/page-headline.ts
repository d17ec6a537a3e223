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
/** Of the fewer words, a heading's or the title's, the share that both must have. One word, such as the site's name, is no likeness. */
const LIKENESS = 0.5;
const SITE = /\s[|–—»·:-]\s|\s::\s/g;

/**
 * The headline of a page: the heading, `h1` before `h2`, that shares most words with the page's title; else the only `h1`; else the longest part of
 * `<title>`, whose other parts name the site. `title` is what the metadata says; null where there is neither heading nor title.
 */
export function headlineOf(nodes: readonly MarkupNode[], title: string | null): PageHeadline | null {
  const named = nodes.findIndex(
    (_, index) => nameAt(nodes, index) === 'title' && nameAt(nodes, nodes[index]?.parent ?? -1) !== 'svg',
  );
  const said = wordsOf(title ?? textOf(lineIn(nodes, named)));
  const tops = headings(nodes, 'h1');
  const like = [...tops, ...headings(nodes, 'h2')].reduce<Heading | null>((best, heading) => {
    const shared = sharedWords(heading.words, said);
    const isLike = shared >= 2 && shared >= LIKENESS * Math.min(heading.words.size, said.size);
    return isLike && shared > (best ? sharedWords(best.words, said) : 0) ? heading : best;
  }, null);
  const [only] = tops.filter(({ words }) => tops.length === 1 && (words.size >= 3 || said.size === 0));
  const heading = like ?? only;
  if (heading) return { element: heading.element, runs: lineIn(nodes, heading.element) };
  return named >= 0 ? { element: named, runs: longestPart(lineIn(nodes, named)) } : null;
}

interface Heading {
  readonly element: number;
  readonly words: ReadonlySet<string>;
}

const headings = (nodes: readonly MarkupNode[], name: string): Heading[] =>
  findAll(nodes, name, 0)
    .slice(0, MOST)
    .map((element) => ({ element, text: textOf(lineIn(nodes, element)) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST)
    .map(({ element, text }) => ({ element, words: wordsOf(text) }));

export const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z0-9À-ɏ\u0370-\uffff]+/g));

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
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
