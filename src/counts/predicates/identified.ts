import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has, lowerAt } from '../tokens-at.ts';

/** How far behind the noun the verb may stand, in tokens. */
const REACH = 12;

/** *24 victims from nine countries have been identified*: of the dead, those whose names are known. `at` is the token after the noun. */
export function isIdentified(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + REACH); next++) {
    const token = tokens[next];
    if (token?.kind === 'mark' || has(token, Tag.Relative | Tag.Subordinator | Tag.Conjunction)) return false;
    if (token?.lower === 'identified' || token?.lower === 'named')
      return (
        lowerAt(tokens, next + 1) !== 'as' &&
        (has(tokens[next - 1], Tag.Be) || /^(?:now|already|yet)$/.test(lowerAt(tokens, next - 1)))
      );
  }
  return false;
}
