import type { MarkupNode } from './markup.ts';
import type { Passage } from './page-passages.ts';

/** The name of the element at an index, `''` where there is none. */
export function nameAt(nodes: readonly MarkupNode[], index: number): string {
  const node = nodes[index];
  return node?.kind === 'element' ? node.name : '';
}

/** All text in the element at an index, as it is written. */
export function textIn(nodes: readonly MarkupNode[], index: number): string {
  let text = '';
  for (const node of nodes.slice(index, nodes[index]?.after)) if (node.kind === 'text') text += node.text;
  return text;
}

/** The element at an index and those around it, innermost first. */
export function ancestors(nodes: readonly MarkupNode[], index: number): number[] {
  const found: number[] = [];
  for (let at = index; at >= 0; at = nodes[at]?.parent ?? -1) found.push(at);
  return found;
}

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

/** For each element what the passages in it measure together, and the sum of all. */
export function sums(
  nodes: readonly MarkupNode[],
  passages: readonly Passage[],
  measure: (passage: Passage) => number,
): readonly [Float64Array, number] {
  const measured = new Float64Array(nodes.length);
  let all = 0;
  for (const passage of passages) {
    const amount = measure(passage);
    all += amount;
    for (const index of ancestors(nodes, passage.block)) measured[index] = (measured[index] ?? 0) + amount;
  }
  return [measured, all];
}
