import type { MarkupElement, MarkupNode } from './markup.ts';
import { ancestors, nameAt, sums } from './markup-tree.ts';
import { HTML, isFurniture, isMute, isUnseen } from './page-furniture.ts';
import { bodyElements, SHORTEST } from './page-root.ts';
import { type Passage, passagesOf } from './passages.ts';

/** What looks like furniture and holds this share of the page's prose is the article in a strangely named box. */
const TOO_MUCH_FOR_FURNITURE = 0.3;
/** A page of which less than this share is links is a draft, not the page of a site: nothing of it is to be lost. */
const DRAFT = 0.05;
/** A passage of which this share is a link leads to another article. */
const LINK = 0.8;
/** A body of fewer units may be hidden. */
const LEAST = 250;
/** Captions that begin with as many equal units are one picture's, shown small and large. */
const SAME = 60;

/** The passages of a page that are its article, with the captions of its pictures. Linear. */
export function bodyOf(nodes: readonly MarkupNode[]): Passage[] {
  const shown = bodyAmong(nodes, (element) => isMute(element) || isUnseen(element));
  const length = shown.reduce((units, { text }) => units + text.length, 0);
  // Pages that were saved behind a dialog hide all that they hold.
  return length < LEAST ? bodyAmong(nodes, isMute) : shown;
}

function bodyAmong(nodes: readonly MarkupNode[], isLeftOut: (element: MarkupElement) => boolean): Passage[] {
  const everything = passagesOf(nodes, HTML, isLeftOut).filter(({ caption }) => !caption);
  const prose = sums(nodes, everything, ({ text, linked }) => (text.length < SHORTEST ? 0 : text.length - linked));
  const most = (prose[0] ?? 0) * TOO_MUCH_FOR_FURNITURE;
  const page = passagesOf(nodes, HTML, (element, index) => {
    return isLeftOut(element) || (isFurniture(element) && (prose[index] ?? 0) < most);
  });
  if (isDraft(everything)) return page;
  const copy = page.filter(({ caption }) => !caption);
  return ofBody(nodes, page, bodyElements(nodes, copy));
}

function isDraft(passages: readonly Passage[]): boolean {
  const length = passages.reduce((units, { text }) => units + text.length, 0);
  const linked = passages.reduce((units, passage) => units + passage.linked, 0);
  return linked < DRAFT * length;
}

/** The passages in the body's elements, and the captions before its end, also those above it in the same `article`. */
function ofBody(nodes: readonly MarkupNode[], page: readonly Passage[], roots: ReadonlySet<number>): Passage[] {
  const inside = new Uint8Array(nodes.length);
  nodes.forEach(({ parent }, index) => {
    inside[index] = roots.has(index) || inside[parent] === 1 ? 1 : 0;
  });
  const inBody = page.map(({ block }) => inside[block] === 1);
  const last = inBody.lastIndexOf(true);
  const article = ancestors(nodes, page[last]?.block ?? 0).find((index) => nameAt(nodes, index) === 'article');
  const seen = new Set<string>();
  return page.filter((passage, nth) => {
    const { block, text, caption } = passage;
    if (!caption) return inBody[nth] && !isLink(nodes, passage);
    const ours = article === undefined ? inBody[nth] : block > article && nth < last;
    const start = text.slice(0, SAME);
    const isNew = text.length >= SHORTEST && !seen.has(start);
    seen.add(start);
    return ours && isNew;
  });
}

const isLink = (nodes: readonly MarkupNode[], { block, text, linked }: Passage): boolean =>
  linked >= text.length * LINK && !/^h[1-6]$/.test(nameAt(nodes, block));
