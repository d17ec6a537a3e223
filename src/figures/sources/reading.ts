import { retagged, Tag } from '../../lexicon/word.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import type { Document } from '../../tokens/document.ts';
import { type Token, tokenOf } from '../../tokens/token.ts';
import type { Credit } from './credits/credit.ts';
import { creditsIn } from './credits/sentence-credits.ts';
import { openQuotations, type Quotation } from './quotations.ts';
import type { Tokens } from './speakers/marks.ts';
import { isAllCapitals } from './speakers/word-roles.ts';

/** Beyond this many tokens a sentence is a table or a list, and nobody speaks in it; so time stays linear in the text. */
const LONGEST = 2000;

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
  const credits: (readonly Credit[] | undefined)[] = [];
  const told: (Tokens | undefined)[] = [];
  const tokens = (index: number): Tokens => {
    const known = told[index];
    if (known) return known;
    const read = withInitials(document.article.text, document.tokens(index));
    if (index >= 0) told[index] = read;
    return read;
  };
  return {
    document,
    sentence: (index) => document.sentences[index] ?? null,
    tokens,
    credits(index) {
      const known = credits[index];
      if (known) return known;
      const sentence = document.sentences[index];
      const read = sentence && tokens(index).length <= LONGEST ? creditsIn(tokens(index), sentence.zone) : [];
      if (index >= 0) credits[index] = read;
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

/** *US* and *WHO* in capitals are no pronouns, unless all is in capitals. */
function withInitials(text: string, tokens: Tokens): Tokens {
  const isInitials = ({ capital, lower, start, end }: Token): boolean =>
    capital && (lower === 'us' || lower === 'who') && text.slice(start, end) === lower.toUpperCase();
  if (!tokens.some(isInitials) || isAllCapitals(tokens)) return tokens;
  return tokens.map((token) => {
    if (!isInitials(token)) return token;
    const { kind, lower, capital, glued, start, end } = token;
    const word = retagged(token.word, lower === 'who' ? Tag.SourceNoun : 0);
    return tokenOf(kind, lower, word, capital, glued, start, end);
  });
}
