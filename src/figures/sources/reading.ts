import type { Sentence } from '../../sentences/sentence.ts';
import type { Document } from '../../tokens/document.ts';
import type { Credit } from './credit.ts';
import type { Tokens } from './marks.ts';
import { openQuotations, type Quotation } from './quotations.ts';
import { creditsIn } from './sentence-credits.ts';

/** What attribution has read of a document so far; each sentence and paragraph is read once, when it is first asked for. */
export interface Reading {
  readonly document: Document;
  sentence(index: number): Sentence | null;
  tokens(index: number): Tokens;
  credits(index: number): readonly Credit[];
  quotations(paragraph: number): readonly Quotation[];
  /** Ordinal of the sentence that holds a place of the text, or -1. */
  sentenceAt(place: number): number;
}

export function openReading(document: Document): Reading {
  const credits = new Map<number, readonly Credit[]>();
  return {
    document,
    sentence: (index) => document.sentences[index] ?? null,
    tokens: (index) => document.tokens(index),
    credits(index) {
      const known = credits.get(index);
      if (known) return known;
      const sentence = document.sentences[index];
      const read = sentence ? creditsIn(document.tokens(index), sentence.zone) : [];
      credits.set(index, read);
      return read;
    },
    quotations: openQuotations(document),
    sentenceAt: (place) => sentenceAt(document.sentences, place),
  };
}

function sentenceAt(sentences: readonly Sentence[], place: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return -1;
    if (place < sentence.start) high = middle - 1;
    else if (place >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
