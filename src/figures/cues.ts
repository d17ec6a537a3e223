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
  /** What sentences say of all their numbers, and of those beside them: each is looked through once. */
  const read: (readonly Found[] | undefined)[] = [];
  const inSentence = (index: number, paragraph: number): readonly Found[] => {
    const sentence = index < 0 ? undefined : sentences[index];
    if (!sentence || Math.abs(sentence.paragraph - paragraph) > 1) return [];
    const known = read[index] ?? cuesIn(text, sentence.start, sentence.end, OF_SENTENCE);
    read[index] = known;
    return known;
  };
  return ({ count, sentence: { index, paragraph, start } }) => {
    const tokens = document.tokens(index);
    const { quantity } = count;
    const from = tokens[quantity.from]?.start ?? quantity.start;
    const cues = [...count.cues];
    const add = (found: readonly Found[], reach: number): void => {
      for (const { cue, of } of found) if (of & reach && !cues.includes(cue)) cues.push(cue);
    };
    add(cuesIn(text, from, tokens[quantity.to - 1]?.end ?? quantity.end, Where.phrase), Where.phrase);
    add(cuesIn(text, Math.max(start, from - BEFORE), from, Where.before), Where.before);
    add(cuesIn(text, quantity.end, clauseEnd(text, quantity.end), Where.behind), Where.behind);
    add(inSentence(index, paragraph), Where.sentence);
    add(inSentence(index - 1, paragraph), Where.previous);
    add(inSentence(index + 1, paragraph), Where.next);
    return cues.sort();
  };
}

/** The reaches as bits, so that one look through a text answers for several. */
const Where: Readonly<Record<Reach, number>> = { phrase: 1, before: 2, behind: 4, sentence: 8, previous: 16, next: 32 };
/** Those that take in a whole sentence. */
const OF_SENTENCE = Where.sentence | Where.previous | Where.next;

/** A cue that was found, and the reach in which it holds. */
interface Found {
  readonly cue: Cue;
  readonly of: number;
}

/** How far behind a number its cue may stand, in units: no farther than its clause. */
const BEHIND = 50;
const CLAUSE_END = /[,;:.()"”]|\band\b/;

function clauseEnd(text: string, from: number): number {
  const behind = text.slice(from, from + BEHIND);
  const end = behind.search(CLAUSE_END);
  return from + (end < 0 ? behind.length : end);
}

/** A cue, where it must stand, its words in small letters, and how long the first of them is. */
interface Row extends Found {
  readonly words: string;
  readonly first: number;
}

/** The rows by the mark of their first word, so that no word need be cut out of the text; the reaches of each mark's rows. */
const ROWS: Row[][] = [];
const REACHES = new Uint8Array(0x1000);

/** A mark of a word that tells most words apart by what costs nothing to see: its first, middle and last letter, and its length. */
const markOf = (first: number, middle: number, last: number, length: number): number =>
  (first * 961 + middle * 31 + last + (length << 8)) & 0xfff;

for (const [cue, reach, words] of CUE_WORDS)
  for (const phrase of words.split('|')) {
    const blank = phrase.indexOf(' ');
    const first = blank < 0 ? phrase.length : blank;
    const mark = markOf(phrase.charCodeAt(0), phrase.charCodeAt(first >> 1), phrase.charCodeAt(first - 1), first);
    const rows = ROWS[mark] ?? [];
    rows.push({ cue, of: Where[reach], words: phrase, first });
    ROWS[mark] = rows;
    REACHES[mark] = (REACHES[mark] ?? 0) | Where[reach];
  }

/** The cues of some reaches in a range of a text, whatever its capitals, and with any marks between the words. */
function cuesIn(text: string, start: number, end: number, reaches: number): Found[] {
  const found: Found[] = [];
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
    if (length === 0) continue;
    const mark = markOf(first, smallLetter(text.charCodeAt(from + (length >> 1))), last, length);
    if (((REACHES[mark] ?? 0) & reaches) === 0) continue;
    for (const row of ROWS[mark] ?? [])
      if (row.of & reaches && row.first === length && stands(row.words, text, from, end)) found.push(row);
  }
  return found;
}

/** A unit of a word as it is small; 0 where it is of none. */
function smallLetter(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  return (unit >= 48 && unit <= 57) || unit === 39 || unit === 45 ? unit : 0;
}

/** Whether the words of a cue, the last one whole, stand at a place. */
function stands(words: string, text: string, from: number, end: number): boolean {
  let at = from;
  for (let next = 0; next < words.length; next++) {
    const unit = words.charCodeAt(next);
    if (unit === 32) while (at < end && smallLetter(text.charCodeAt(at)) === 0) at++;
    else if (at < end && smallLetter(text.charCodeAt(at)) === unit) at++;
    else return false;
  }
  return at === end || smallLetter(text.charCodeAt(at)) === 0;
}
