import { Tag } from '../../lexicon/word.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';
import { stateOfThose } from './state-of-those.ts';

/** How far before the number the colon may stand whose sentence opens with those in a state, in tokens. */
const REACH = 16;

function read({ tokens, quantity, noun, earlier }: Mention): Reading | null {
  if (noun.head !== 'elided' || quantity.low < 1 || lowerAt(tokens, 0) !== 'the') return null;
  if (lowerAt(tokens, quantity.from - 1) !== ':' || quantity.from > REACH) return null;
  if (!/^(?:in|on|at|from|near|around)$/.test(lowerAt(tokens, quantity.to)) || has(tokens[2], Tag.Toll)) return null;
  const those = tokens[1];
  const plural = those?.word.stateNoun?.plural || (those?.word.person?.plural && those.word.person.state);
  const measure = plural ? (those?.word.person?.state ?? stateOfThose(those, earlier)) : null;
  return measure && { measure, cues: ['breakdown'], inherits: earlier?.measure === measure };
}

/** *The displaced are spread over nine sites: 12,000 in Karo, 8,000 on the island*. */
export const dealtOut: Frame = {
  id: 'dealt-out',
  summary: 'the sentence opens with those in a state, and the numbers behind its colon say where they are',
  read,
  cases: ['The displaced are spread over two sites: 12,000 in Karo and 8,000 on the island. → displaced, displaced'],
  rejects: ['The firm has two shops: 12 in Karo.', 'The firm is open on two days: 12 May and 3 June.'],
};
