import type { MarkupElement, MarkupNode } from './markup.ts';
import { ancestors, nameAt, siblingsOf, sums } from './markup-tree.ts';
import type { Passage } from './passages.ts';

/** Shorter passages say nothing of where the article stands. */
export const SHORTEST = 25;
/** Shorter ones are no prose that would make the body wider. */
const PARAGRAPH = 80;
/** A wider element is the body only where it adds this share to the prose of the best one. */
const WORTH_WIDENING = 0.35;

/** Elements that hold a line of the body at most, and speak through the one they stand in. */
const LINES = new Set('p li dd dt td th tr blockquote pre h2 h3 h4 h5'.split(' '));
/** Elements that hold a part of the body at most. */
const PARTS = new Set('ol ul li dl dd table tbody tr td p blockquote pre center'.split(' '));

/** The element, or the elements side by side, that hold the body of the article. `copy` is the page's text without what stands around it. */
export function bodyElements(nodes: readonly MarkupNode[], copy: readonly Passage[]): ReadonlySet<number> {
  const best = bestElement(nodes, copy);
  const chain = ancestors(nodes, best);
  const whole = chain.find((index) => !PARTS.has(nameAt(nodes, index))) ?? best;
  const prose = sums(nodes, copy, (passage) => (isProse(passage) ? passage.text.length : 0));
  const rest = sums(nodes, copy, (passage) => (isProse(passage) ? 0 : passage.text.length));
  const root = namedBody(nodes, chain.slice(chain.indexOf(whole)), prose, rest);
  return equalsOf(nodes, root, prose) ?? new Set([root]);
}

const isProse = ({ text, linked }: Passage): boolean => text.length >= PARAGRAPH && linked <= 0.3 * text.length;

/**
 * The element for which most speaks: every paragraph, by its length and commas, speaks for the five elements around it, the nearest most, and
 * links speak against them. After Arc90's Readability, which found this to hold for most pages.
 */
function bestElement(nodes: readonly MarkupNode[], copy: readonly Passage[]): number {
  const lengths = sums(nodes, copy, ({ text }) => text.length);
  const links = sums(nodes, copy, ({ linked }) => linked);
  const scores = new Float64Array(nodes.length);
  for (const { block, text, linked } of copy) {
    if (text.length < SHORTEST) continue;
    const weight = (text.split(',').length + Math.min(3, text.length / 100)) * (1 - linked / text.length);
    const around = ancestors(nodes, block, 6).slice(LINES.has(nameAt(nodes, block)) ? 1 : 0);
    around.slice(0, 5).forEach((index, level) => {
      scores[index] = (scores[index] ?? 0) + weight / (level < 2 ? level + 1 : 3 * level);
    });
  }
  let [best, highest] = [0, 0];
  for (let index = 0; index < nodes.length; index++) {
    const score = (scores[index] ?? 0) * (1 - (links[index] ?? 0) / (lengths[index] || 1));
    if (score > highest) [best, highest] = [index, score];
  }
  return best;
}

const BODY = /(?:article|story|entry|post|news|main)[-_]{0,2}(?:body|content|text|copy|inner)/i;

const isNamedBody = ({ attributes }: MarkupElement): boolean =>
  attributes.get('itemprop') === 'articleBody' ||
  BODY.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);

/** The first of a chain of elements, or a wider one that the page names as the body, where that adds much prose and little else. */
function namedBody(
  nodes: readonly MarkupNode[],
  chain: readonly number[],
  prose: Float64Array,
  rest: Float64Array,
): number {
  let root = chain[0] ?? 0;
  for (const index of chain.slice(1, 9)) {
    const element = nodes[index];
    if (element?.kind !== 'element' || element.name === 'body') break;
    const more = (prose[index] ?? 0) - (prose[root] ?? 0);
    const noise = (rest[index] ?? 0) - (rest[root] ?? 0);
    if (isNamedBody(element) && more > WORTH_WIDENING * (prose[root] ?? 0) && noise < 0.3 * more) root = index;
  }
  return root;
}

/** The elements that look like the root, or like one it stands in, and hold much prose beside it: an article in several boxes. Null where there are none. */
function equalsOf(nodes: readonly MarkupNode[], root: number, prose: Float64Array): ReadonlySet<number> | null {
  for (const index of ancestors(nodes, root, 6)) {
    if (['article', 'main', 'body'].includes(nameAt(nodes, index))) return null;
    const equals = siblingsOf(nodes, index);
    const more = equals.reduce((units, other) => units + (other === index ? 0 : (prose[other] ?? 0)), 0);
    if (more > WORTH_WIDENING * (prose[root] ?? 0)) return new Set(equals);
  }
  return null;
}
