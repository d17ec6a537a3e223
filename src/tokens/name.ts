import type { Token } from './token.ts';

/** Part of a name: capitalised among words that are not. In text that is all capitals nothing shows. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || at === 0) return false;
  for (let next = at - 1; next >= Math.max(0, at - 4); next--) {
    const before = tokens[next];
    if (before?.kind === 'word' && !before.capital && before.lower.length > 1 && !before.lower.startsWith("'"))
      return true;
  }
  return false;
}
