import { BELONGING } from '../../lexicon/group-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { isName } from '../../tokens/name.ts';
import type { Token } from '../../tokens/token.ts';
import { has } from '../tokens-at.ts';

/** Sides named in the noun group, sorted, without repeats. A capital city alone names none. */
export function affiliationOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
): string[] {
  const names = new Set<string>();
  for (let at = from; at < to; at++) {
    const side = tokens[at]?.word.side;
    if (!side || side.as === 'capital') continue;
    if (
      side.as === 'name' &&
      has(tokens[at - 1], Tag.Preposition) &&
      tokens[at - 1]?.lower !== 'of' &&
      tokens[at - 1]?.lower !== 'from'
    )
      continue;
    names.add(side.name);
  }
  if (names.size === 0) for (const name of unknownBody(text, tokens, from, to, head)) names.add(name);
  return [...names].sort();
}

/** An organisation that the lexicon does not know, by its capitals: *members of the State Guard*, *four Ulster Bus workers*. */
function unknownBody(text: string, tokens: readonly Token[], from: number, to: number, head: number): string[] {
  if (!BELONGING.has(tokens[head]?.lower ?? '')) return [];
  const complement = tokens[head + 1]?.lower === 'of';
  let first = complement ? head + 2 : from;
  const limit = complement ? to : head;
  while (first < limit && !isName(tokens, first)) first += 1;
  let after = first;
  while (
    after < limit &&
    (tokens[after]?.capital ||
      (tokens[after]?.lower === "'s" && tokens[after + 1]?.capital) ||
      (complement && tokens[after]?.lower === 'of' && tokens[after + 1]?.capital))
  )
    after += 1;
  return after > first ? [text.slice(tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0)] : [];
}
