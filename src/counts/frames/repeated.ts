import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { has, isAdverb, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** Smaller numbers come again by chance. */
const LEAST = 5;

/** What there is of each of them: *the families of all 30*. */
const NAMING = new Set(
  'names families relatives photographs photos pictures portraits identities remains mothers parents widows'.split(' '),
);

const DEFINITE = new Set(['the', 'these', 'those', 'all']);

function read({ text, tokens, quantity, noun, before, told }: Mention): Reading | null {
  if (quantity.vague || quantity.low < LEAST || noun.partitive || (told.size === 0 && !before)) return null;
  if (noun.head !== 'elided' && noun.head !== 'person') return null;
  const written = text.slice(quantity.start, quantity.end).toLowerCase();
  const same =
    before && text.slice(before.quantity.start, before.quantity.end).toLowerCase() === written
      ? before
      : told.get(written);
  if (!same || !(isDefinite(tokens, quantity.first) || isItself(tokens, quantity.from, noun))) return null;
  // *the five presidents* after five students are others.
  if (noun.head === 'person' && lastWord(noun.text) !== lastWord(same.noun.text)) return null;
  // *seven of the nine*: the clause speaks of the seven.
  const whole = tokens[quantity.from - 2];
  if (lowerAt(tokens, quantity.from - 1) === 'of' && !has(whole, Tag.Thing) && !NAMING.has(whole?.lower ?? ''))
    return null;
  return { measure: same.measure, modality: same.modality, inherits: true };
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();

/** *the 367*: with an article, and no other modifier between. */
const isDefinite = (tokens: Mention['tokens'], first: number): boolean => DEFINITE.has(lowerAt(tokens, first - 1));

/** *it is about 5,600*, *it's 40*: the number itself is told again. */
function isItself(tokens: Mention['tokens'], from: number, noun: Mention['noun']): boolean {
  let at = from - 1;
  while (isAdverb(nth(tokens, at))) at -= 1;
  return noun.head === 'elided' && has(tokens[at], Tag.Be) && /^(?:it|they|that)$/.test(lowerAt(tokens, at - 1));
}

/** *The 367 reached the port*: a number that the article has told, taken up again. */
export const repeated: Frame = {
  id: 'repeated',
  summary: 'a number with an article that was told before, and means the same people',
  read,
  cases: ['The ship saved 367 migrants, and on Monday the 367 reached the port. → rescued, rescued'],
  rejects: ['The 40 pupils went home.'],
};
