import type { Article } from '../articles/article.ts';
import { spanInSource } from '../articles/offsets.ts';
import { FRAMES } from '../counts/frames/index.ts';
import type { Quantity, QuantityKind } from '../quantities/quantity.ts';
import { readQuantities } from '../quantities/read.ts';
import type { Span } from '../span.ts';
import { openDocument } from '../tokens/document.ts';
import { mayHoldCount } from './candidates.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './read.ts';

/** A number of a sentence: what it was taken for, and the figures it became (two where each of two sides has one). */
export interface TracedNumber {
  /** As written, with its modifiers. */
  readonly phrase: string;
  /** What it is a number of; `count` may count people. */
  readonly kind: QuantityKind;
  readonly low: number;
  /** null is open. */
  readonly high: number | null;
  /** Empty where no frame read it. */
  readonly figures: readonly Figure[];
  /** What the frame that read it looks for; null where none did. */
  readonly rule: string | null;
}

/** A sentence with numbers in it. */
export interface TracedSentence {
  readonly text: string;
  readonly numbers: readonly TracedNumber[];
}

/** How each number of an article was read, by which rule, and which were left: what `audit try` and `--format trace` show. */
export function traceArticle(article: Article): TracedSentence[] {
  const document = openDocument(article);
  const figures = new Map<string, Figure[]>();
  for (const figure of readFigures(article))
    figures.set(placeOf(figure), [...(figures.get(placeOf(figure)) ?? []), figure]);
  const ruleOf = new Map(FRAMES.map(({ id, summary }) => [id, `${id}: ${summary}`]));
  const traced = (sentence: number, quantity: Quantity): TracedNumber => {
    const tokens = document.tokens(sentence);
    const read = figures.get(placeOf(spanInSource(article, quantity))) ?? [];
    return {
      phrase: article.text.slice(
        tokens[quantity.from]?.start ?? quantity.start,
        tokens[quantity.to - 1]?.end ?? quantity.end,
      ),
      kind: quantity.kind,
      low: quantity.low,
      high: quantity.high,
      figures: read,
      rule: read[0] ? (ruleOf.get(read[0].rule) ?? read[0].rule) : null,
    };
  };
  return document.sentences.flatMap((sentence) => {
    if (!mayHoldCount(article.text, sentence)) return [];
    const numbers = readQuantities(document.tokens(sentence.index)).map((quantity) => traced(sentence.index, quantity));
    return numbers.length === 0 ? [] : [{ text: article.text.slice(sentence.start, sentence.end), numbers }];
  });
}

const placeOf = ({ start, end }: Span): string => `${start} ${end}`;
