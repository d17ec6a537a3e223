import { Tag } from '../lexicon/word.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Token } from '../tokens/token.ts';
import { has, lowerAt } from './tokens-at.ts';

const PRAISING = new Set('most least top leading main key few only best worst first last great'.split(' '));

/** *one* that counts nobody: *one of the reasons*, *one another*, *one day*, *no one* is read elsewhere. */
export function isPronounOne(tokens: readonly Token[], { first, after, to }: Quantity): boolean {
  if (lowerAt(tokens, first) !== 'one' || after !== first + 1) return false;
  const next = tokens[to];
  const identifies =
    next?.lower === 'of' &&
    (has(tokens[first - 1], Tag.Be) ||
      lowerAt(tokens, first - 1) === 'as' ||
      (lowerAt(tokens, first - 1) === ',' &&
        tokens[to + 2]?.word.number !== null &&
        tokens[to + 2]?.word.number !== undefined));
  const refers =
    lowerAt(tokens, first - 1) === 'the' &&
    (next === undefined || (next.word.person === null && next.word.verb !== null));
  // *said one of the refugees*: who speaks, is not counted.
  const speaks =
    next?.lower === 'of' && has(tokens[first - 1], Tag.Report) && (first === 1 || tokens[first - 2]?.kind === 'mark');
  return (
    (lowerAt(tokens, first - 1) === 'to' && lowerAt(tokens, first - 2) === 'according') ||
    identifies ||
    speaks ||
    isSuperlative(tokens, to) ||
    refers ||
    next === undefined ||
    next.lower === 'another' ||
    has(next, Tag.TimeUnit) ||
    next.lower === "'s"
  );
}

/** *one of the most prominent businessmen*, *one of its oldest members*: praise, no count. */
function isSuperlative(tokens: readonly Token[], of: number): boolean {
  if (lowerAt(tokens, of) !== 'of' || !has(tokens[of + 1], Tag.Determiner | Tag.Possessive)) return false;
  const word = lowerAt(tokens, of + 2);
  return PRAISING.has(word) || (word.length > 5 && word.endsWith('est'));
}
