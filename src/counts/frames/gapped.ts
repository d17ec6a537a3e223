import { Tag } from '../../lexicon/word.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** How long the name of a place may be, in tokens. */
const PLACE = 6;

function read({ tokens, quantity, noun, before }: Mention): Reading | null {
  if (!before || noun.head !== 'elided' || quantity.high === 0 || lowerAt(tokens, quantity.from - 1) !== ',')
    return null;
  const next = tokens[quantity.to];
  if (next && next.kind !== 'mark' && next.lower !== 'and') return null;
  for (let at = quantity.from - 2; at > Math.max(0, quantity.from - 2 - PLACE); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || (token.word.verb && !token.capital)) return null;
    if (!has(token, Tag.Preposition)) continue;
    const opener = lowerAt(tokens, at - 1) === 'and' ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
    return opener === ';' ? { measure: before.measure, modality: before.modality, inherits: true } : null;
  }
  return null;
}

/** *In Homs, 40 people were killed; in Aleppo, 12; and in Hama, three*: the verb of the count before serves the places behind it. */
export const gapped: Frame = {
  id: 'gapped',
  summary: 'the number of another place, whose verb stands in the item before',
  read,
  cases: ['In Arl, 40 people were killed; in Bex, 12; and at the ford, three. → killed, killed, killed'],
  rejects: ['In Arl, 40 boats were built; in Bex, 12.'],
};
