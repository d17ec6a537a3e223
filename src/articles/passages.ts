import type { Run } from './composition.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';

/** What a kind of markup means by its elements. */
export interface Grammar {
  /** Whether an element stands inside a line of text, so that the text before and after it belongs together. */
  readonly isInline: (name: string) => boolean;
  readonly isCaption: (element: MarkupElement) => boolean;
  /** Whether a blank line parts paragraphs everywhere, as it does in preformatted text. */
  readonly blankLinesPart?: boolean;
}

/** A paragraph, heading, item, cell or caption: text that neither the edge of a block nor a line break parts. */
export interface Passage {
  /** Index of the block element it stands in. */
  readonly block: number;
  readonly runs: readonly Run[];
  /** The runs' text, without the space around it. */
  readonly text: string;
  /** How many units of the text are links. */
  readonly linked: number;
  readonly caption: boolean;
}

/** The passages in an element, in order. What stands in an element that `leftOut` names is passed over. Linear. */
export function passagesOf(
  nodes: readonly MarkupNode[],
  { isInline, isCaption, blankLinesPart = false }: Grammar,
  leftOut: (element: MarkupElement, index: number) => boolean,
  within = 0,
): Passage[] {
  const passages: Passage[] = [];
  let runs: Run[] = [];
  let block = 0;
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
  const end = nodes[within]?.after ?? 0;
  for (let index = within; index < end; index++) {
    const node = nodes[index];
    if (node?.kind === 'element') {
      if (!isInline(node.name)) finish();
      if (leftOut(node, index)) index = node.after - 1;
      else if (node.name === 'a') linkEnd = node.after;
      else if (node.name === 'pre') preEnd = node.after;
      else if (isCaption(node)) captionEnd = Math.max(captionEnd, node.after);
    } else if (node?.kind === 'text') {
      const owner = blockOf(nodes, node.parent, isInline);
      if (owner !== block) finish();
      block = owner;
      caption = index < captionEnd;
      if (index < linkEnd) linked += node.text.trim().length;
      const paragraphs = blankLinesPart || index < preEnd ? node.text.split(/(?<=\n[ \t]*\r?\n)/) : [node.text];
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

function blockOf(nodes: readonly MarkupNode[], parent: number, isInline: (name: string) => boolean): number {
  let at = parent;
  for (let node = nodes[at]; node?.kind === 'element' && isInline(node.name); node = nodes[at]) at = node.parent;
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

/** The runs of all text in the element at an index, on one line; none in -1. */
export function lineIn(nodes: readonly MarkupNode[], index: number): Run[] {
  const runs: Run[] = [];
  for (const node of nodes.slice(Math.max(0, index), nodes[index]?.after ?? 0)) {
    const sourceLength = node.end - node.start;
    if (node.kind === 'text') collapse(node.text, node.start, sourceLength, runs);
    else if (node.kind === 'element' && node.name === 'br') runs.push({ text: ' ', source: node.start, sourceLength });
  }
  return runs;
}
