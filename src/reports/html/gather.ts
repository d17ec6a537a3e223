/** Things by key, both in the order in which they first came. */
export function gather<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const gathered = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const kept = gathered.get(key);
      if (kept === undefined) gathered.set(key, [thing]);
      else kept.push(thing);
    }
  }
  return gathered;
}
