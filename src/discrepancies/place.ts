import { PLACES } from '../lexicon/places.ts';
import { NATIONAL } from './population.ts';

const KINDS: ReadonlySet<string> = new Set(PLACES.split(/[\s/]+/));

/** The words of a place that tell it from others: without "city" and "province", and without nations, in which all of a story may happen. */
export const placeWords = (place: string | null): string[] =>
  (place?.toLowerCase().match(/[a-zà-ÿ]{3,}/g) ?? []).filter((word) => !KINDS.has(word) && !NATIONAL.has(word));

/** Whether two places are surely not one: both are named, and share no telling word. */
export function areElsewhere(a: string | null, b: string | null): boolean {
  const [one, other] = [placeWords(a), placeWords(b)];
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

/** Shorter ones are letters: *UN*, *US*, *DC*. */
const LETTERS = 3;
const PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los el le les al of the and on in du da do dos von van der den y'.split(' '),
);

/** *Selma City* for *SELMA CITY*, as a wire's capitals have it; a name in ordinary letters, or of letters only, as it is. */
export function ordinaryName(name: string): string {
  const words = name.split(/(?<=[\s-])/);
  const isShouted = name === name.toUpperCase() && words.some((word) => word.trim().length > LETTERS);
  if (!isShouted || name.includes('.')) return name;
  return words
    .map((word, i) => (i > 0 && PARTICLES.has(word.trim().toLowerCase()) ? word.toLowerCase() : named(word)))
    .join('');
}

/** Letters that no vowel makes a word of stay as they are. */
const named = (word: string): string =>
  /[AEIOUYÀ-Ý]/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
