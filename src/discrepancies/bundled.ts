/** Items with equal keys together, keys and items in the order they come. */
export function bundled<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const bundles = new Map<string, Item[]>();
  // Neighbours mostly have equal keys: of one article, for one.
  let last: string | null = null;
  let bundle: Item[] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (key !== last) {
      const known = bundles.get(key);
      bundle = known ?? [];
      if (!known) bundles.set(key, bundle);
      last = key;
    }
    bundle.push(item);
  }
  return bundles;
}
