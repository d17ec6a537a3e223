import { Tag } from '../lexicon/word.ts';
import { isName } from '../tokens/name.ts';
import type { Token } from '../tokens/token.ts';
import type { NumberReading } from './number-reading.ts';

/** Nouns after which a number names instead of counting. */
const NAMING = new Set(
  `no number article resolution highway route flight room page chapter section unit block channel act phase level grade boeing airbus apollo class type model protocol
   paragraph gate platform line interstate building apartment suite camp channel psalm verse volume article chapter rescue covid covid-19 g mark stage category figure table age aged item slide image photo part book step rule day week round game`.split(
    /\s+/,
  ),
);

/** Telephone numbers, scores, models, addresses: numbers that name. */
export function isCode(tokens: readonly Token[], at: number, reading: NumberReading): boolean {
  const before = tokens[at - 1];
  const next = tokens[reading.after];
  if (before?.lower === '#' || before?.lower === '№') return true;
  if (before?.lower === '-' && before.glued && tokens[at]?.glued) {
    const left = tokens[at - 2];
    if (left?.kind === 'word') return (left.word.tags & Tag.Month) === 0;
  }
  if (
    next?.lower === '-' &&
    next.glued &&
    tokens[reading.after + 1]?.kind === 'number' &&
    tokens[reading.after + 2]?.lower === '-'
  )
    return true;
  if (before?.kind === 'word' && tokens[at]?.glued) return true;
  if (next?.glued && next.kind === 'word' && !next.word.person && next.lower !== 'k' && next.lower !== 'm') return true;
  if (before?.lower === '.' && NAMING.has(tokens[at - 2]?.lower ?? '')) return true;
  if (isAddress(tokens, reading.after)) return true;
  if (isJet(before, tokens[at], next)) return true;
  if (
    before &&
    isName(tokens, at - 1) &&
    !hasMeaning(before) &&
    // *Roughly 5,600 US soldiers*
    !before.lower.endsWith('ly') &&
    !next?.word.person &&
    !next?.word.stateNoun &&
    !next?.word.verb
  )
    return true;
  return (
    before !== undefined &&
    NAMING.has(before.lower) &&
    (before.capital || before.lower === 'aged' || before.lower === 'page')
  );
}

/** *aboard the 737*, *the doomed 747*: an airliner. */
const isJet = (before: Token | undefined, token: Token | undefined, next: Token | undefined): boolean =>
  /^7[0-8]7$/.test(token?.lower ?? '') &&
  before?.kind === 'word' &&
  (before.word.tags & (Tag.Determiner | Tag.Adjective)) !== 0 &&
  !next?.word.person &&
  !next?.word.state &&
  !next?.word.stateNoun;

const STREETS =
  /^(?:street|avenue|road|drive|lane|boulevard|terrace|court|place|highway|way|st|ave|rd|dr|blvd|ct|ln|parkway|pike|circle)$/;

/** *230 Northeast 55th Terrace*: a house number, by the street within four words of capitals. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.lower !== '.')) return false;
    if (next > at && token.capital && STREETS.test(token.lower)) return true;
    if (token.kind === 'word' && !token.capital && !token.glued) return false;
  }
  return false;
}

/** A capitalised word that the lexicon knows as something other than a name: a weekday, a nation, a title. */
const hasMeaning = ({ word }: Token): boolean =>
  word.verb !== null || word.side !== null || word.tags !== 0 || word.person !== null;
