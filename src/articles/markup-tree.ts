import type { MarkupNode } from './markup.ts';
import type { Passage } from './passages.ts';

/** The name of the element at an index, `''` where there is none. */
export function nameAt(nodes: readonly MarkupNode[], index: number): string {
  const node = nodes[index];
  return node?.kind === 'element' ? node.name : '';
}

/** All text in the element at an index, as it is written; none in -1. */
export function textIn(nodes: readonly MarkupNode[], index: number): string {
  let text = '';
  for (const node of nodes.slice(Math.max(0, index), nodes[index]?.after ?? 0))
    if (node.kind === 'text') text += node.text;
  return text;
}

/** The element at an index and those around it, innermost first, at most `most` of them. */
export function ancestors(nodes: readonly MarkupNode[], index: number, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = [];
  for (let at = index; at >= 0 && found.length < most; at = nodes[at]?.parent ?? -1) found.push(at);
  return found;
}

/** Whether the element at an index is another one or stands in it. */
export const isWithin = (nodes: readonly MarkupNode[], index: number, outer: number): boolean =>
  index >= outer && index < (nodes[outer]?.after ?? 0);

/** The elements beside one that have its name and its class, itself among them; nothing is beside one without a class. */
export function siblingsOf(nodes: readonly MarkupNode[], index: number): number[] {
  const element = nodes[index];
  const style = element?.kind === 'element' ? element.attributes.get('class') : undefined;
  if (element?.kind !== 'element' || !style) return [index];
  const end = nodes[element.parent]?.after ?? nodes.length;
  const found: number[] = [];
  for (let at = element.parent + 1; at < end; at = nodes[at]?.after ?? end) {
    const other = nodes[at];
    if (other?.kind === 'element' && other.name === element.name && other.attributes.get('class') === style)
      found.push(at);
  }
  return found;
}

/** For each element what the passages in it measure together; the root's is the sum of all. */
export function sums(
  nodes: readonly MarkupNode[],
  passages: readonly Passage[],
  measure: (passage: Passage) => number,
): Float64Array {
  const measured = new Float64Array(nodes.length);
  for (const passage of passages) measured[passage.block] = (measured[passage.block] ?? 0) + measure(passage);
  for (let index = nodes.length - 1; index > 0; index--) {
    const parent = nodes[index]?.parent ?? 0;
    measured[parent] = (measured[parent] ?? 0) + (measured[index] ?? 0);
  }
  return measured;
}

/** The index of the first element of a name in the element at an index, or -1; nothing is in -1. */
export function find(nodes: readonly MarkupNode[], name: string, within: number): number {
  const end = nodes[within]?.after ?? -1;
  for (let index = within; index < end; index++) if (nameAt(nodes, index) === name) return index;
  return -1;
}

/** All elements of a name in the element at an index that do not stand in another of that name. */
export function findAll(nodes: readonly MarkupNode[], name: string, within: number): number[] {
  const found: number[] = [];
  const end = nodes[within]?.after ?? -1;
  for (let index = within; index < end; index++) {
    if (nameAt(nodes, index) !== name) continue;
    found.push(index);
    index = (nodes[index]?.after ?? end) - 1;
  }
  return found;
}

/** An attribute of the element at an index; null where there is none. */
export function attributeOf(nodes: readonly MarkupNode[], index: number, name: string): string | null {
  const node = nodes[index];
  return node?.kind === 'element' ? (node.attributes.get(name) ?? null) : null;
}
