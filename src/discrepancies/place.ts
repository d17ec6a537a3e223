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
