import type { Document } from '../../tokens/document.ts';

const memo = new WeakMap<Document, readonly string[]>();

/** The two sides that the article names most often, sorted: whom *both sides* means. Reads the first sentences only; `[]` where fewer than two are named. */
export function twoSides(document: Document): readonly string[] {
  const known = memo.get(document);
  if (known) return known;
  const times = new Map<string, number>();
  const limit = Math.min(document.sentences.length, 40);
  for (let index = 0; index < limit; index++)
    for (const { word } of document.tokens(index))
      if (word.side) times.set(word.side.name, (times.get(word.side.name) ?? 0) + 1);
  const sides = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2);
  const named = sides.length === 2 ? sides.map(([name]) => name).sort() : [];
  memo.set(document, named);
  return named;
}
