import { Tag } from '../../lexicon/word.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import { antecedentSides } from './owner.ts';

/** How far before its size the owner of a force may stand, in tokens. */
const REACH = 26;

/** *Poland trimmed its presence in Iraq from 2,400*, *the Australian force shrank to 400*: the first side of the clause that is no place, `[]` where none. */
export function forceSides(tokens: readonly Token[], at: number): string[] {
  let found: string[] = [];
  for (let next = at - 1; next >= Math.max(0, at - REACH); next--) {
    const token = tokens[next];
    if (!token || /^[;:.]$/.test(token.lower) || has(token, Tag.Report)) break;
    // *the size of its force abroad*
    if (/^(?:its|their)$/.test(token.lower)) return antecedentSides(tokens, next);
    const side = token.word.side;
    if (!side || side.as === 'capital') continue;
    const article = has(tokens[next - 1], Tag.Determiner) ? next - 2 : next - 1;
    if (side.as === 'name' && has(tokens[article], Tag.Preposition) && tokens[article]?.lower !== 'of') continue;
    found = [side.name];
  }
  return found;
}
