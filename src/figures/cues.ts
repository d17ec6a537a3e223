import { CUE_WORDS, type Reach } from '../lexicon/cue-words.ts';
import type { Document } from '../tokens/document.ts';
import type { Draft } from './draft.ts';
import type { Cue } from './figure.ts';

/** How far before a number its cue may stand, in units. */
const BEFORE = 60;

const TABLE = CUE_WORDS.map(([cue, reach, words]) => ({ cue, reach, words: words.split('|') }));

/** What the words around a draft's number say of its part in the story, sorted, without repeats. */
export function cuesOf(document: Document, { count, sentence }: Draft): Cue[] {
  const { text } = document.article;
  const tokens = document.tokens(sentence.index);
  const { quantity } = count;
  const from = tokens[quantity.from]?.start ?? quantity.start;
  const next = document.sentences[sentence.index + 1];
  const previous = document.sentences[sentence.index - 1];
  const reaches: Record<Reach, string> = {
    phrase: plain(text.slice(from, tokens[quantity.to - 1]?.end ?? quantity.end)),
    before: plain(text.slice(Math.max(sentence.start, from - BEFORE), from)),
    sentence: plain(text.slice(sentence.start, sentence.end)),
    previous:
      previous && sentence.paragraph - previous.paragraph <= 1 ? plain(text.slice(previous.start, previous.end)) : '',
    next: next && next.paragraph - sentence.paragraph <= 1 ? plain(text.slice(next.start, next.end)) : '',
  };
  const found = new Set<Cue>(count.cues);
  for (const { cue, reach, words } of TABLE) if (words.some((word) => holds(reaches[reach], word))) found.add(cue);
  return [...found].sort();
}

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9'-]+/g, ' ')} `;

const holds = (text: string, words: string): boolean => text.includes(` ${words} `);
