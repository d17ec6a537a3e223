import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { latestYear } from './article-day.ts';
import { readDates } from './expressions.ts';
import { type Layout, layOut } from './layout.ts';
import { type PartialDate, resolve } from './resolve.ts';
import { datesInBody, type SentenceDate } from './sentence-dates.ts';

/** A sentence as far as its dates are concerned. */
export interface DatedSentence {
  readonly tokens: readonly Token[];
  readonly layout: Layout;
  readonly dates: readonly SentenceDate[];
}

/** The sentences of an article with their dates, each read when it is first asked for. */
export interface Dated {
  sentence(index: number): DatedSentence;
  /** What a date of that sentence means; null where it cannot be known. */
  resolve(index: number, date: SentenceDate): PartialDate | null;
  /** Ordinal of the sentence at an offset of the article's text, or -1. */
  sentenceAt(offset: number): number;
}

/** `published`: the day that relative days are counted from; null where it is not known. */
export function openSentences(document: Document, published: PartialDate | null): Dated {
  const read: (DatedSentence | undefined)[] = [];
  let year: number | null | undefined;

  const sentence = (index: number): DatedSentence => {
    const known = read[index];
    if (known) return known;
    const tokens = document.tokens(index);
    const layout = layOut(tokens, document.sentences[index - 1]?.paragraph !== document.sentences[index]?.paragraph);
    const made = { tokens, layout, dates: datesInBody(tokens, readDates(tokens), layout) };
    read[index] = made;
    return made;
  };

  const resolveAt = (index: number, { expression }: SentenceDate): PartialDate | null => {
    if (!published && year === undefined) year = latestYear(document.article.text);
    const before = expression.when.is === 'sequel' ? dateBefore(index, expression.at) : null;
    const ahead = looksAhead(sentence(index).tokens, expression.at);
    return resolve(expression.when, { published, before, year: year ?? null, ahead });
  };

  /** The date named last before a place, in its sentence or one of the two before: *the next day* counts from it. */
  const dateBefore = (index: number, at: number): PartialDate | null => {
    for (let back = index; back >= Math.max(0, index - 2); back--) {
      const date = sentence(back).dates.findLast(
        ({ expression }) => (back < index || expression.at < at) && expression.when.is !== 'sequel',
      );
      if (date) return resolveAt(back, date);
    }
    return null;
  };

  const sentenceAt = (offset: number): number => {
    let [low, high] = [0, document.sentences.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = document.sentences[middle];
      if (!at) return -1;
      if (offset < at.start) high = middle - 1;
      else if (offset >= at.end) low = middle + 1;
      else return middle;
    }
    return -1;
  };

  return { sentence, resolve: resolveAt, sentenceAt };
}

const AHEAD = /^(?:will|'ll|scheduled|due|planned|plans|slated)$/;

/** Whether a sentence speaks, up to a place, of what is to come. */
const looksAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 15), at).some(({ lower }) => AHEAD.test(lower));
