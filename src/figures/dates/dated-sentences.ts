import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { latestYear } from './article-day.ts';
import type { SentenceDate } from './date-expression.ts';
import { readDates } from './expressions.ts';
import { type Layout, layOut } from './layout.ts';
import { firstWhere, near } from './near.ts';
import { type PartialDate, resolve } from './resolve.ts';
import { datesInBody } from './sentence-dates.ts';
import { type Continuation, continuation } from './speech.ts';

/** A sentence as far as its dates are concerned. */
export interface DatedSentence {
  readonly tokens: readonly Token[];
  readonly layout: Layout;
  readonly dates: readonly SentenceDate[];
  readonly continuation: Continuation;
}

/** The sentences of an article with their dates, each read when it is first asked for. */
export interface Dated {
  sentence(index: number): DatedSentence;
  /** What a date of that sentence means; null where it cannot be known. */
  resolve(index: number, date: SentenceDate): PartialDate | null;
  /** Ordinal of the sentence at an offset of the article's text, or -1. */
  sentenceAt(offset: number): number;
}

/** How far back, in sentences and in tokens, the date lies that *the next day* counts from. */
const SENTENCES_BACK = 2;
const TOKENS_BACK = 200;

/** `published`: the day that relative days are counted from; null where it is not known. */
export function openSentences(document: Document, published: PartialDate | null): Dated {
  const read: (DatedSentence | undefined)[] = [];
  let year: number | null | undefined;

  const sentence = (index: number): DatedSentence => {
    const known = read[index];
    if (known) return known;
    const tokens = document.tokens(index);
    const layout = layOut(tokens, document.sentences[index - 1]?.paragraph !== document.sentences[index]?.paragraph);
    const dates = datesInBody(tokens, readDates(tokens), layout);
    const made = { tokens, layout, dates, continuation: continuation(tokens, dates) };
    read[index] = made;
    return made;
  };

  const resolveAt = (index: number, { when, at }: SentenceDate): PartialDate | null => {
    if (!published && year === undefined) year = latestYear(document.article.text);
    const before = when.is === 'sequel' ? dateBefore(index, at) : null;
    return resolve(when, { published, before, year: year ?? null, ahead: looksAhead(sentence(index).tokens, at) });
  };

  const dateBefore = (index: number, at: number): PartialDate | null => {
    for (let back = index; back >= Math.max(0, index - SENTENCES_BACK); back--) {
      const { tokens, dates } = sentence(back);
      const behind = back < index ? tokens.length : at;
      const date = near(dates, behind, TOKENS_BACK).findLast(({ at, when }) => at < behind && when.is !== 'sequel');
      if (date) return resolveAt(back, date);
    }
    return null;
  };

  const sentenceAt = (offset: number): number => {
    const { sentences } = document;
    const at = firstWhere(sentences.length, (index) => (sentences[index]?.end ?? 0) > offset);
    return (sentences[at]?.start ?? offset + 1) <= offset ? at : -1;
  };

  return { sentence, resolve: resolveAt, sentenceAt };
}

const AHEAD = /^(?:will|'ll|scheduled|due|planned|plans|slated)$/;

/** Whether a sentence speaks, up to a place, of what is to come. */
const looksAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 15), at).some(({ lower }) => AHEAD.test(lower));
