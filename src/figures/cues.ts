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
      ...cuesIn(text, quantity.end, clauseEnd(text, quantity.end), 'behind'),
      ...inSentence('sentence', index, paragraph),
      ...inSentence('previous', index - 1, paragraph),
      ...inSentence('next', index + 1, paragraph),
    ]);
    return [...found].sort();
  };
}

/** How far behind a number its cue may stand, in units: no farther than its clause. */
const BEHIND = 50;
const CLAUSE_END = /[,;:.()"”]|\band\b/;

function clauseEnd(text: string, from: number): number {
  const behind = text.slice(from, from + BEHIND);
  const end = behind.search(CLAUSE_END);
  return from + (end < 0 ? behind.length : end);
}

/** A cue, where it must stand, and what stands behind its first word, each further word after a blank. */
type Row = readonly [cue: Cue, reach: Reach, rest: string];

/** The rows by their first word. */
const ROWS = new Map<string, Row[]>();
/** The marks of all first words, so that a word that begins no cue need not be cut out of the text. */
const FIRST = new Uint8Array(0x1000);

/** A mark of a word that tells most words apart by what costs nothing to see: its first, middle and last letter, and its length. */
const markOf = (first: number, middle: number, last: number, length: number): number =>
  (first * 961 + middle * 31 + last + (length << 8)) & 0xfff;

for (const [cue, reach, words] of CUE_WORDS)
  for (const phrase of words.split('|')) {
    const blank = phrase.indexOf(' ');
    const length = blank < 0 ? phrase.length : blank;
    const first = phrase.slice(0, length);
    const row: Row = [cue, reach, phrase.slice(length)];
    const rows = ROWS.get(first);
    if (rows) rows.push(row);
    else ROWS.set(first, [row]);
    FIRST[markOf(first.charCodeAt(0), first.charCodeAt(length >> 1), first.charCodeAt(length - 1), length)] = 1;
  }

/** The cues of one reach in a range of a text, whatever its capitals, and with any marks between the words. */
function cuesIn(text: string, start: number, end: number, reach: Reach): Cue[] {
  const found: Cue[] = [];
  for (let at = start; at < end; at++) {
    const from = at;
    const first = smallLetter(text.charCodeAt(at));
    let last = first;
    while (last !== 0 && ++at < end) {
      const unit = smallLetter(text.charCodeAt(at));
      if (unit === 0) break;
      last = unit;
    }
    const length = at - from;
    if (length === 0 || FIRST[markOf(first, smallLetter(text.charCodeAt(from + (length >> 1))), last, length)] === 0)
      continue;
    for (const [cue, of, rest] of ROWS.get(text.slice(from, at).toLowerCase()) ?? [])
      if (of === reach && stands(rest, text, at, end)) found.push(cue);
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
