import type { Document } from '../../tokens/document.ts';
import { tokenAt } from '../dates/near.ts';
import { crossesReport, nearestNoun, openParts, placesNear } from './sentence-parts.ts';

/** Where what a figure counts took place, as its own sentence names it: *Izyum*, *Logar*; null where it names none. */
export function openPlaces(document: Document): (mention: { sentence: number; start: number }) => string | null {
  const partsOf = openParts(document);
  return ({ sentence, start }) => {
    const parts = partsOf(sentence);
    const at = tokenAt(parts.tokens, start);
    const near = placesNear(parts, at, nearestNoun(parts, at)).filter((place) => !crossesReport(parts, place.at, at));
    // A town says more than its country.
    const named = near.some(({ broad }) => !broad) ? near.filter(({ broad }) => !broad) : near;
    const best = named.reduce<(typeof near)[number] | null>(
      (known, place) => (known && Math.abs(known.at - at) <= Math.abs(place.at - at) ? known : place),
      null,
    );
    if (!best) return null;
    const text = document.article.text.slice(parts.tokens[best.at]?.start, parts.tokens[best.next - 1]?.end);
    return text.replace(/\s+/g, ' ');
  };
}
