import { Tag } from '../../lexicon/word.ts';
import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { near } from '../dates/near.ts';
import { isReport } from '../dates/sentence-dates.ts';
import { type EventNoun, readEventNouns } from './event-nouns.ts';
import { type Place, readPlaces } from './places.ts';

/** What a sentence names: happenings and places, in their order. */
export interface SentenceParts {
  readonly tokens: readonly Token[];
  readonly nouns: readonly EventNoun[];
  readonly places: readonly Place[];
}

/** The parts of the sentence with that ordinal, read when they are first asked for. */
export function openParts(document: Document): (sentence: number) => SentenceParts {
  const read: (SentenceParts | undefined)[] = [];
  return (sentence) => {
    const known = read[sentence];
    if (known) return known;
    const tokens = document.tokens(sentence);
    const made = { tokens, nouns: readEventNouns(tokens), places: readPlaces(tokens) };
    read[sentence] = made;
    return made;
  };
}

/** Farther than this, in tokens and clauses, a noun or place is of something else. */
const FAR = 34;

/** The happening named nearest to a token; null where none is near. */
export function nearestNoun({ tokens, nouns }: SentenceParts, at: number): EventNoun | null {
  let best: EventNoun | null = null;
  let least = FAR;
  for (const noun of near(nouns, at, FAR)) {
    const far = cost(tokens, noun.at, at);
    if (far < least) [best, least] = [noun, far];
  }
  return best;
}

/** Whether a verb of saying stands between two tokens: *an official in Kabul said 12 had died* does not say where. */
export const crossesReport = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens.slice(Math.min(a, b), Math.max(a, b)).some(isReport);

/** The places named near a token; not those of another happening that this one is set against. */
export function placesNear(parts: SentenceParts, at: number, noun: EventNoun | null): Place[] {
  return near(parts.places, at, FAR).filter((place) => {
    if (cost(parts.tokens, place.at, at) > FAR) return false;
    const nearest = nearestNoun(parts, place.at);
    return nearest === noun || (nearest?.article !== 'other' && noun?.article !== 'other');
  });
}

/** Tokens between two places, with more for each clause and each that somebody says. */
function cost(tokens: readonly Token[], a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  let sum = to - from;
  for (const token of tokens.slice(from, to)) {
    if (token.word.tags & (Tag.Relative | Tag.Subordinator) || token.lower === ';') sum += 4;
    else if (isReport(token)) sum += 5;
  }
  return sum;
}
