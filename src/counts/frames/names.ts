import type { Measure } from '../../lexicon/categories.ts';
import { NAME_LISTS, OF_THE_DEAD, OTHER_NAMES } from '../../lexicon/name-lists.ts';
import { lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** States in which people are listed by name. */
const LISTED: ReadonlySet<Measure> = new Set(['killed', 'missing', 'detained', 'abducted', 'captured', 'released']);

/** How far from the number the words may stand that say whose names they are, in tokens. */
const REACH = 40;

function read({ tokens, quantity, noun, earlier, told }: Mention): Reading | null {
  if (quantity.low < 2 || noun.head === 'person' || noun.head === 'state' || !countsNames(tokens, quantity.to))
    return null;
  const around = tokens.slice(Math.max(0, quantity.from - REACH), quantity.to + REACH);
  if (around.some(({ lower }) => OTHER_NAMES.has(lower))) return null;
  if (around.some(({ lower }) => OF_THE_DEAD.has(lower))) return { measure: 'killed', inherits: true };
  if (!earlier || !around.some(({ lower }) => NAME_LISTS.has(lower))) return null;
  // The article's first number says what it is about.
  const [first] = told.values();
  const measure = (first ?? earlier).measure;
  return LISTED.has(measure) ? { measure, inherits: true } : null;
}

/** *names*, *new names*: over one word at most. */
const countsNames = (tokens: Mention['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'names' || (lowerAt(tokens, at + 1) === 'names' && tokens[at]?.kind === 'word');

/** *has published 61 names*, *a plaque with 43 names*: each stands for somebody of whom the article tells. */
export const names: Frame = {
  id: 'names',
  summary: 'names on a list of the dead, or of those whom the article counts',
  read,
  cases: [
    'The memorial bears 2,300 names of the dead. → killed',
    'The siege killed 300 people. A wall in the church lists 212 names. → killed, killed',
  ],
  rejects: ['The memorial got a petition with 400 names.', 'The list has 12 names.'],
};
