import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { tokenAt } from '../dates/near.ts';
import { crossesReport, nearestNoun, openParts, placesNear } from './sentence-parts.ts';

/** Where what a figure counts took place, as its own sentence names it: *Izyum*, *Logar*; null where it names none. */
export function openPlaces(document: Document): (mention: { sentence: number; start: number }) => string | null {
  const partsOf = openParts(document);
  return ({ sentence, start }) => {
    const parts = partsOf(sentence);
    const at = tokenAt(parts.tokens, start);
    const near = placesNear(parts, at, nearestNoun(parts, at)).filter(
      (place) => !crossesReport(parts, place.at, at) && !isOfMost(parts.tokens, at, place.at),
    );
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

/** *1,204 people died, most of them in Lemo*: the place is that of some of them. */
const isOfMost = (tokens: readonly Token[], figure: number, place: number): boolean =>
  tokens.slice(figure, place).some(({ lower }) => /^(?:most|mostly|mainly|many|half)$/.test(lower));
