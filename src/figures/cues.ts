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
    const known = read[reach][index] ?? cuesIn(text.slice(sentence.start, sentence.end), reach);
    read[reach][index] = known;
    return known;
  };
  return ({ count, sentence: { index, paragraph, start } }) => {
    const tokens = document.tokens(index);
    const { quantity } = count;
    const from = tokens[quantity.from]?.start ?? quantity.start;
    const found = new Set<Cue>([
      ...count.cues,
      ...cuesIn(text.slice(from, tokens[quantity.to - 1]?.end ?? quantity.end), 'phrase'),
      ...cuesIn(text.slice(Math.max(start, from - BEFORE), from), 'before'),
      ...inSentence('sentence', index, paragraph),
      ...inSentence('previous', index - 1, paragraph),
      ...inSentence('next', index + 1, paragraph),
    ]);
    return [...found].sort();
  };
}

/** A cue and its words, parted and followed by blanks. */
type Row = readonly [cue: Cue, words: string];

/** The rows of each reach by their first word. */
const TABLES: Readonly<Record<Reach, Map<string, Row[]>>> = {
  phrase: new Map(),
  before: new Map(),
  sentence: new Map(),
  previous: new Map(),
  next: new Map(),
};
for (const [cue, reach, words] of CUE_WORDS)
  for (const phrase of words.split('|')) {
    const [first = ''] = phrase.split(' ', 1);
    const rows = TABLES[reach].get(first) ?? [];
    rows.push([cue, `${phrase} `]);
    TABLES[reach].set(first, rows);
  }

function cuesIn(text: string, reach: Reach): Cue[] {
  const table = TABLES[reach];
  const plain = `${text.toLowerCase().replace(/[^a-z0-9'-]+/g, ' ')} `;
  const found: Cue[] = [];
  for (let at = 0; at < plain.length; ) {
    const end = plain.indexOf(' ', at);
    for (const [cue, words] of table.get(plain.slice(at, end)) ?? []) if (plain.startsWith(words, at)) found.push(cue);
    at = end + 1;
  }
  return found;
}
