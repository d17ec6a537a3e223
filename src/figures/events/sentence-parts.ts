import { Tag } from '../../lexicon/word.ts';
import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { near } from '../dates/near.ts';
import { isReport } from '../dates/sentence-dates.ts';
import { type EventNoun, readEventNouns } from './event-nouns.ts';
import { deedOf } from './event-words.ts';
import { type Place, readPlaces } from './places.ts';

/** What a sentence names, in the order of its tokens. */
export interface SentenceParts {
  readonly tokens: readonly Token[];
  readonly nouns: readonly EventNoun[];
  readonly places: readonly Place[];
  /** What happened by its first verb that tells of a deed: *crash*; null where none does. */
  readonly deed: string | null;
  /** Words for long stretches of time: *weeks*, *decade*. */
  readonly units: readonly { readonly at: number }[];
  /** The word *since*. */
  readonly sinces: readonly { readonly at: number }[];
  /** How far each token is from the first, and how many verbs of saying stand before it. One longer than the tokens. */
  readonly far: readonly number[];
  readonly reports: readonly number[];
}

/** More than one stage asks for them. */
const READ = new WeakMap<Document, (SentenceParts | undefined)[]>();

/** The parts of the sentence with that ordinal, read when they are first asked for. */
export function openParts(document: Document): (sentence: number) => SentenceParts {
  const read = READ.get(document) ?? [];
  READ.set(document, read);
  return (sentence) => {
    const known = read[sentence];
    if (known) return known;
    const made = readParts(document.tokens(sentence));
    read[sentence] = made;
    return made;
  };
}

const UNIT = /^(?:weeks?|months?|years?|decades?|century|centuries)$/;

function readParts(tokens: readonly Token[]): SentenceParts {
  const units: { at: number }[] = [];
  const sinces: { at: number }[] = [];
  const far = [0];
  const reports = [0];
  let [sum, said] = [0, 0];
  let deed: string | null = null;
  tokens.forEach((token, at) => {
    const speaks = isReport(token);
    sum += weight(token, speaks);
    if (speaks) said += 1;
    if (!token.word.person) deed ??= deedOf(token.lower);
    far.push(sum);
    reports.push(said);
    if (token.lower === 'since') sinces.push({ at });
    else if (token.word.tags & Tag.TimeUnit && UNIT.test(token.lower)) units.push({ at });
  });
  return { tokens, nouns: readEventNouns(tokens), places: readPlaces(tokens), deed, units, sinces, far, reports };
}

/** What one token adds to a distance: more where a clause begins, or where somebody says something. */
function weight({ word, lower }: Token, speaks: boolean): number {
  if (word.tags & (Tag.Relative | Tag.Subordinator) || lower === ';') return 5;
  return speaks ? 6 : 1;
}

/** Farther than this, in tokens and clauses, a noun or place is of something else. */
const FAR = 34;

const distance = ({ far }: SentenceParts, a: number, b: number): number => Math.abs((far[a] ?? 0) - (far[b] ?? 0));

/** The happening named nearest to a token; null where none is near. */
export function nearestNoun(parts: SentenceParts, at: number): EventNoun | null {
  let best: EventNoun | null = null;
  let least = FAR;
  for (const noun of near(parts.nouns, at, FAR)) {
    const far = distance(parts, noun.at, at);
    if (far < least) [best, least] = [noun, far];
  }
  return best;
}

/** The places named near a token; not those of another happening that this one is set against. */
export function placesNear(parts: SentenceParts, at: number, noun: EventNoun | null): Place[] {
  return near(parts.places, at, FAR).filter((place) => {
    if (distance(parts, place.at, at) > FAR) return false;
    const nearest = nearestNoun(parts, place.at);
    return nearest === noun || (nearest?.article !== 'other' && noun?.article !== 'other');
  });
}

/** Whether a verb of saying stands between two tokens: *an official in Kabul said 12 had died* does not say where. */
export const crossesReport = ({ reports }: SentenceParts, a: number, b: number): boolean => reports[a] !== reports[b];
