import { CUE_WORDS, type Reach } from '../lexicon/cue-words.ts';
import type { Document } from '../tokens/document.ts';
import type { Draft } from './draft.ts';
import type { Cue } from './figure.ts';

/** How far before a number its cue may stand, in units. */
const BEFORE = 60;

/** Answers what the words around the numbers of a document say of their part in the story, sorted, without repeats. */
export function openCues(document: Document): (draft: Draft) => Cue[] {
  const { article, sentences } = document;
  const { text } = article;
  /** What a sentence says of all its numbers, and of those beside it, is looked up once. */
  const read: Record<'sentence' | 'previous' | 'next', (readonly Cue[] | undefined)[]> = {
    sentence: [],
    previous: [],
    next: [],
  };
  const inSentence = (reach: keyof typeof read, index: number, paragraph: number): readonly Cue[] => {
    const sentence = sentences[index];
    if (!sentence || Math.abs(sentence.paragraph - paragraph) > 1) return [];
    const known = read[reach][index] ?? cuesIn(text, sentence.start, sentence.end, reach);
    read[reach][index] = known;
    return known;
  };
  return ({ count, sentence: { index, paragraph, start } }) => {
    const tokens = document.tokens(index);
    const { quantity } = count;
    const from = tokens[quantity.from]?.start ?? quantity.start;
    const found = new Set<Cue>([
      ...count.cues,
      ...cuesIn(text, from, tokens[quantity.to - 1]?.end ?? quantity.end, 'phrase'),
      ...cuesIn(text, Math.max(start, from - BEFORE), from, 'before'),
      ...inSentence('sentence', index, paragraph),
      ...inSentence('previous', index - 1, paragraph),
      ...inSentence('next', index + 1, paragraph),
    ]);
    return [...found].sort();
  };
}

/** A cue and what stands behind its first word, each further word after a blank. */
type Row = readonly [cue: Cue, rest: string];

/** The rows of each reach by their first word. */
const TABLES: Readonly<Record<Reach, Map<string, Row[]>>> = {
  phrase: new Map(),
  before: new Map(),
  sentence: new Map(),
  previous: new Map(),
  next: new Map(),
};
const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0xfff;
/** The hashes of all first words, so that a word that begins no cue need not be cut out of the text. */
const FIRST = new Uint8Array(0x1000);
for (const [cue, reach, words] of CUE_WORDS)
  for (const phrase of words.split('|')) {
    const [first = ''] = phrase.split(' ', 1);
    const rows = TABLES[reach].get(first) ?? [];
    rows.push([cue, phrase.slice(first.length)]);
    TABLES[reach].set(first, rows);
    let hash = 0;
    for (let at = 0; at < first.length; at++) hash = hashed(hash, first.charCodeAt(at));
    FIRST[hash] = 1;
  }

/** The cues of one reach in a range of a text, whatever its capitals, and with any marks between the words. */
function cuesIn(text: string, start: number, end: number, reach: Reach): Cue[] {
  const found: Cue[] = [];
  for (let at = start; at < end; at++) {
    const from = at;
    let hash = 0;
    for (; at < end; at++) {
      const unit = smallLetter(text.charCodeAt(at));
      if (unit === 0) break;
      hash = hashed(hash, unit);
    }
    if (at === from || FIRST[hash] === 0) continue;
    for (const [cue, rest] of TABLES[reach].get(text.slice(from, at).toLowerCase()) ?? [])
      if (stands(rest, text, at, end)) found.push(cue);
  }
  return found;
}

/** A unit of a word as it is small; 0 where it is of none. */
function smallLetter(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  return (unit >= 48 && unit <= 57) || unit === 39 || unit === 45 ? unit : 0;
}

/** Whether the further words of a cue, and no part of another, stand behind its first. */
function stands(rest: string, text: string, from: number, end: number): boolean {
  let at = from;
  for (let next = 0; next < rest.length; next++) {
    const unit = rest.charCodeAt(next);
    if (unit === 32) while (at < end && smallLetter(text.charCodeAt(at)) === 0) at++;
    else if (at < end && smallLetter(text.charCodeAt(at)) === unit) at++;
    else return false;
  }
  return at === end || smallLetter(text.charCodeAt(at)) === 0;
}
