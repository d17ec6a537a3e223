/** Items with equal keys together, keys and items in the order they come. */
export function bundled<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const bundles = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const bundle = bundles.get(key);
    if (bundle) bundle.push(item);
    else bundles.set(key, [item]);
  }
  return bundles;
}
