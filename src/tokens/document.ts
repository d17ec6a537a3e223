import type { Article } from '../articles/article.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { splitSentences } from '../sentences/split.ts';
import { withoutScareQuotes } from './scare-quotes.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** An article cut into sentences, whose tokens are made when they are first asked for: most sentences never are. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** Tokens of the sentence with that ordinal; empty where there is none. */
  tokens(index: number): readonly Token[];
  /** The text in lower case, letter for letter, made when it is first asked for. */
  lowerText(): string;
}

export function openDocument(article: Article): Document {
  const sentences = splitSentences(article);
  const made: (readonly Token[] | undefined)[] = [];
  let lower: string | null = null;
  return {
    article,
    sentences,
    tokens(index) {
      const sentence = sentences[index];
      if (!sentence) return [];
      made[index] ??= withoutScareQuotes(tokenize(article.text, sentence));
      return made[index];
    },
    lowerText() {
      // The only letter that is longer in lower case.
      lower ??= article.text.replaceAll('İ', 'I').toLowerCase();
      return lower;
    },
  };
}
