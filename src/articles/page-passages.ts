import type { Run } from './composition.ts';
import { INLINE, VOID } from './html-grammar.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';
import { isCaption } from './page-furniture.ts';

/** A paragraph, heading, item, cell or caption of a page: text that neither the edge of a block nor a line break parts. */
export interface Passage {
  /** Index of the block element it stands in, -1 at the top. */
  readonly block: number;
  readonly runs: readonly Run[];
  /** The runs' text, without the space around it. */
  readonly text: string;
  /** How many units of the text are links. */
  readonly linked: number;
  readonly caption: boolean;
}

/** The passages of a page, in order. What stands in an element that `leftOut` names is passed over. Linear. */
export function passagesOf(
  nodes: readonly MarkupNode[],
  leftOut: (element: MarkupElement, index: number) => boolean,
): Passage[] {
  const passages: Passage[] = [];
  let runs: Run[] = [];
  let block = -1;
  let linked = 0;
  /** The first node past the innermost link, caption and preformatted text. */
  let [linkEnd, captionEnd, preEnd] = [0, 0, 0];
  let caption = false;
  const finish = (): void => {
    const text = runs
      .map((run) => run.text)
      .join('')
      .trim();
    if (text !== '') passages.push({ block, runs, text, linked, caption });
    runs = [];
    linked = 0;
  };
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node?.kind === 'element') {
      if (partsText(node.name)) finish();
      if (leftOut(node, index)) index = node.after - 1;
      else if (node.name === 'a') linkEnd = node.after;
      else if (node.name === 'pre') preEnd = node.after;
      else if (isCaption(node)) captionEnd = Math.max(captionEnd, node.after);
    } else if (node?.kind === 'text') {
      const owner = blockOf(nodes, node.parent);
      if (owner !== block) finish();
      block = owner;
      caption = index < captionEnd;
      if (index < linkEnd) linked += node.text.trim().length;
      const paragraphs = index < preEnd ? node.text.split(/(?<=\n[ \t]*\r?\n)/) : [node.text];
      let source = node.start;
      paragraphs.forEach((text, nth) => {
        if (nth > 0) finish();
        collapse(text, source, nth === 0 && paragraphs.length === 1 ? node.end - source : text.length, runs);
        source += text.length;
      });
    }
  }
  finish();
  return passages;
}

/** Whether what stands before and after an element are two passages. Pictures and the like stand inside one. */
const partsText = (name: string): boolean => !INLINE.has(name) && (!VOID.has(name) || name === 'br' || name === 'hr');

function blockOf(nodes: readonly MarkupNode[], parent: number): number {
  let at = parent;
  for (let node = nodes[at]; node?.kind === 'element' && INLINE.has(node.name); node = nodes[at]) at = node.parent;
  return at;
}

const SPACE = /[ \t\r\n\f]+/g;

/** Adds the runs of a text with each white space as a browser shows it: one space for any run of it. */
export function collapse(text: string, source: number, sourceLength: number, runs: Run[]): void {
  if (text.length !== sourceLength) {
    runs.push({ text, source, sourceLength });
    return;
  }
  let from = 0;
  const upTo = (end: number): void => {
    if (end > from) runs.push({ text: text.slice(from, end), source: source + from, sourceLength: end - from });
  };
  for (const { index, 0: space } of text.matchAll(SPACE)) {
    if (space === ' ') continue;
    upTo(index);
    runs.push({ text: ' ', source: source + index, sourceLength: space.length });
    from = index + space.length;
  }
  upTo(text.length);
}
