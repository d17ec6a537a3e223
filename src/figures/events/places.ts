import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { eventWord, SITES } from './event-words.ts';
import { isInCapitals, passesForName } from './in-capitals.ts';

/** A named place in a sentence: its tokens, half-open, and its name as written. */
export interface Place {
  readonly at: number;
  readonly next: number;
  readonly name: string;
  /** A nation: where all of a story may happen. */
  readonly broad: boolean;
}

const BEFORE_PLACE = new Set('in at near outside around across inside throughout on off'.split(' '));
const LOCATIVE = new Set(
  'central western eastern northern southern northwestern northeastern southwestern southeastern downtown neighboring neighbouring nearby the'.split(
    ' ',
  ),
);

/** The places that a sentence names: *in central Istanbul*, *near Umkomaas*, *Logar province*, *the city of Popasna*. */
export function readPlaces(tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  const isPart = isInCapitals(tokens) ? isNameInCapitals : isNamePart;
  for (let at = 0; at < tokens.length; ) {
    const next = nameEnd(tokens, at, isPart);
    if (next === at) {
      at += 1;
      continue;
    }
    if (isPlace(tokens, at, next) && (tokens[next - 1]?.end ?? 0) - (tokens[at]?.start ?? 0) > 2) {
      const run = tokens.slice(at, next);
      places.push({
        at,
        next,
        name: run.map(({ lower }) => lower).join(' '),
        broad: run.some(({ word }) => word.side !== null && word.side.as !== 'capital'),
      });
    }
    at = next;
  }
  return places;
}

/** Where the run of capitalised words from `at` on ends; `at` itself where there is none. */
function nameEnd(tokens: readonly Token[], at: number, isPart: (token: Token) => boolean): number {
  let next = at;
  while (next < tokens.length && next < at + 5) {
    const token = tokens[next];
    const joins = next > at && token?.lower === '-' && token.glued && tokens[next + 1]?.glued;
    if (!token || !(joins || isPart(token))) break;
    next += 1;
  }
  return next;
}

const NOT_NAME =
  Tag.Month |
  Tag.Weekday |
  Tag.Title |
  Tag.Preposition |
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Conjunction |
  Tag.Relative |
  Tag.Subordinator |
  Tag.Be |
  Tag.Have;

/** A capitalised word that is not known as another: in headlines and old wires nouns are capitalised too. */
const isNamePart = ({ kind, capital, word, lower }: Token): boolean =>
  kind === 'word' &&
  capital &&
  !(word.tags & NOT_NAME) &&
  !word.person &&
  !word.stateNoun &&
  !NO_NAME.has(lower) &&
  !eventWord(lower);

/** The same where all words are capitals: what passes for a name, and what is said of places. */
const isNameInCapitals = (token: Token): boolean =>
  isNamePart(token) && (passesForName(token) || SITES.has(token.lower) || LOCATIVE.has(token.lower));

const NO_NAME = new Set(['past', 'last', 'next', 'read']);

function isPlace(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens.slice(at, next).every(({ lower }) => SITES.has(lower) || LOCATIVE.has(lower))) return false;
  const after = tokens[next]?.lower ?? '';
  if (SITES.has(after) && tokens[next]?.capital === false) return true;
  if (SITES.has(tokens[next - 1]?.lower ?? '') && next - at > 1) return true;
  let before = at - 1;
  while (before > 0 && LOCATIVE.has(tokens[before]?.lower ?? '')) before -= 1;
  const lead = nth(tokens, before)?.lower ?? '';
  if (lead === 'of') return SITES.has(tokens[before - 1]?.lower ?? '');
  if (lead === ',' || lead === 'capital') return SITES.has(tokens[before - 1]?.lower ?? '') || lead === 'capital';
  if (!BEFORE_PLACE.has(lead)) return false;
  // "in Reuters' account" and "on Facebook" are none; "on" needs something that one can be on.
  return lead !== 'on';
}

/** Whether two names may be of one place: they share a word that says more than what sort of place it is. */
export const samePlace = (a: string, b: string): boolean =>
  a === b || a.split(' ').some((word) => isTelling(word) && b.includes(word) && b.split(' ').includes(word));

const isTelling = (word: string): boolean => word.length > 2 && !SITES.has(word);
