import type { Token } from '../../tokens/token.ts';

/** Ordinal of the first token that ends behind an offset, 0 where none does. Binary search: a sentence may be as long as its file. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => {
  const at = firstWhere(tokens.length, (index) => (tokens[index]?.end ?? 0) > offset);
  return at < tokens.length ? at : 0;
};

/** Of things in the order of their tokens, those within so many tokens of a place. */
export function near<Item extends { readonly at: number }>(items: readonly Item[], at: number, reach: number): Item[] {
  const from = firstWhere(items.length, (index) => (items[index]?.at ?? 0) >= at - reach);
  const found: Item[] = [];
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (!item || item.at > at + reach) break;
    found.push(item);
  }
  return found;
}

/** The first of `count` indices of which something holds that holds of all after it; `count` where it holds of none. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
