import type { MarkupElement, MarkupNode } from './markup.ts';
import { isFurniture, isMute, isUnseen } from './page-furniture.ts';
import { type Passage, passagesOf } from './page-passages.ts';
import { ancestors, nameAt, siblingsOf, sums } from './page-tree.ts';

/** What looks like furniture and holds this share of the page's prose is the article in a strangely named box. */
const TOO_MUCH_FOR_FURNITURE = 0.3;
/** A body of fewer units may be hidden. */
const LEAST = 250;
/** A passage of which this share is a link leads to another article. */
const LINK = 0.8;
/** Shorter passages say nothing of where the article stands. */
const SHORTEST = 25;
/** Captions that begin with as many equal units are one picture's, shown small and large. */
const SAME = 60;
/** Shorter ones are no prose that would make the body wider. */
const PARAGRAPH = 80;
/** A wider element is the body only where it adds this share to the prose of the best one. */
const WORTH_WIDENING = 0.35;

/** The passages of a page that are its article, with the captions of its pictures. Linear. */
export function bodyOf(nodes: readonly MarkupNode[]): Passage[] {
  const shown = bodyAmong(nodes, (element) => isMute(element) || isUnseen(element));
  const length = shown.reduce((units, { text }) => units + text.length, 0);
  // Pages that were saved behind a dialog hide all that they hold.
  return length < LEAST ? bodyAmong(nodes, isMute) : shown;
}

function bodyAmong(nodes: readonly MarkupNode[], isLeftOut: (element: MarkupElement) => boolean): Passage[] {
  const everything = passagesOf(nodes, isLeftOut).filter(({ caption }) => !caption);
  const [prose, all] = sums(nodes, everything, ({ text, linked }) =>
    text.length < SHORTEST ? 0 : text.length - linked,
  );
  const page = passagesOf(nodes, (element, index) => {
    return isLeftOut(element) || (isFurniture(element) && (prose[index] ?? 0) < all * TOO_MUCH_FOR_FURNITURE);
  });
  const copy = page.filter(({ caption }) => !caption);
  const roots = widened(nodes, bestElement(nodes, copy), copy);
  const inBody = page.map(({ block }) => ancestors(nodes, block).some((index) => roots.has(index)));
  const last = inBody.lastIndexOf(true);
  const frame = ancestors(nodes, page[last]?.block ?? -1).find((index) => nameAt(nodes, index) === 'article') ?? -1;
  const seen = new Set<string>();
  return page.filter((passage, nth) => {
    if (!passage.caption) return inBody[nth] && !isLink(nodes, passage);
    const isOurs =
      nth < last &&
      passage.text.length >= SHORTEST &&
      passage.block > frame &&
      (frame >= 0 || inBody[nth]) &&
      !seen.has(passage.text.slice(0, SAME));
    seen.add(passage.text.slice(0, SAME));
    return isOurs;
  });
}

const isLink = (nodes: readonly MarkupNode[], { block, text, linked }: Passage): boolean =>
  linked >= text.length * LINK && !/^h[1-6]$/.test(nameAt(nodes, block));

/** Elements that a paragraph speaks for only through the one they stand in. */
const LINES = new Set('p li dd dt td th tr blockquote pre h2 h3 h4 h5'.split(' '));

/**
 * The element that most speaks for as the body: every paragraph, by its length and commas, speaks for the five elements around it, the nearest
 * most, and links speak against them. After Arc90's Readability, which found it to hold for most pages.
 */
function bestElement(nodes: readonly MarkupNode[], copy: readonly Passage[]): number {
  const [lengths] = sums(nodes, copy, ({ text }) => text.length);
  const [links] = sums(nodes, copy, ({ linked }) => linked);
  const scores = new Float64Array(nodes.length);
  for (const { block, text, linked } of copy) {
    if (text.length < SHORTEST) continue;
    const weight = (text.split(',').length + Math.min(3, text.length / 100)) * (1 - linked / text.length);
    const around = ancestors(nodes, block).slice(LINES.has(nameAt(nodes, block)) ? 1 : 0, 6);
    around.slice(0, 5).forEach((index, level) => {
      scores[index] = (scores[index] ?? 0) + weight / (level === 0 ? 1 : level === 1 ? 2 : 3 * level);
    });
  }
  let [best, highest] = [-1, 0];
  for (let index = 0; index < nodes.length; index++) {
    const score = (scores[index] ?? 0) * (1 - (links[index] ?? 0) / (lengths[index] || 1));
    if (score > highest) [best, highest] = [index, score];
  }
  return best;
}

/** Elements that hold a part of a body at most. */
const PARTS = new Set('ol ul li dl dd table tbody tr td p blockquote pre center'.split(' '));
const BODY = /(?:article|story|entry|post|news|main)[-_]{0,2}(?:body|content|text|copy|inner)/i;

/** The best element, or what is wider where that adds much prose: one that pages name as the body, or equals standing side by side. */
function widened(nodes: readonly MarkupNode[], best: number, copy: readonly Passage[]): ReadonlySet<number> {
  const [prose] = sums(nodes, copy, ({ text, linked }) =>
    text.length < PARAGRAPH || linked > 0.3 * text.length ? 0 : text.length,
  );
  const [rest] = sums(nodes, copy, ({ text, linked }) =>
    text.length < PARAGRAPH || linked > 0.3 * text.length ? text.length : 0,
  );
  const chain = ancestors(nodes, best);
  let root = chain.find((index) => !PARTS.has(nameAt(nodes, index))) ?? best;
  for (const index of chain.slice(chain.indexOf(root) + 1, chain.indexOf(root) + 9)) {
    const element = nodes[index];
    if (element?.kind !== 'element' || element.name === 'body') break;
    const more = (prose[index] ?? 0) - (prose[root] ?? 0);
    const noise = (rest[index] ?? 0) - (rest[root] ?? 0);
    if (isNamedBody(element) && more > WORTH_WIDENING * (prose[root] ?? 0) && noise < 0.3 * more) root = index;
  }
  for (const index of ancestors(nodes, root).slice(0, 6)) {
    if (['article', 'main', 'body'].includes(nameAt(nodes, index))) break;
    const equals = siblingsOf(nodes, index);
    const more = equals.reduce((units, other) => units + (other === index ? 0 : (prose[other] ?? 0)), 0);
    if (more > WORTH_WIDENING * (prose[root] ?? 0)) return new Set(equals);
  }
  return new Set([root]);
}

const isNamedBody = ({ attributes }: MarkupElement): boolean =>
  attributes.get('itemprop') === 'articleBody' ||
  BODY.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);
