import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { latestYear } from './article-day.ts';
import type { SentenceDate } from './date-expression.ts';
import { readDates } from './expressions.ts';
import { type Layout, layOut, PLAIN } from './layout.ts';
import { firstWhere, near } from './near.ts';
import { type PartialDate, resolve } from './resolve.ts';
import { datesInBody } from './sentence-dates.ts';
import { type Continuation, continuation } from './speech.ts';

/** A sentence as far as its dates are concerned. */
export interface DatedSentence {
  readonly tokens: readonly Token[];
  readonly layout: Layout;
  readonly dates: readonly SentenceDate[];
}

/** The sentences of an article with their dates, each read when it is first asked for. */
export interface Dated {
  sentence(index: number): DatedSentence;
  /** How it goes on from the one before, and what it hands on to the next. */
  continuation(index: number): Continuation;
  /** What a date of that sentence means; null where it cannot be known. */
  resolve(index: number, date: SentenceDate): PartialDate | null;
  /** Ordinal of the sentence at an offset of the article's text, or -1. */
  sentenceAt(offset: number): number;
}

/** How far back, in sentences and in tokens, the date lies that *the next day* counts from. */
const SENTENCES_BACK = 2;
const TOKENS_BACK = 200;

/** What was read of a document does not hang on the day it is read against, and more than one stage asks for it. */
const READ = new WeakMap<Document, (DatedSentence | undefined)[]>();

/** `published`: the day that relative days are counted from; null where it is not known. */
export function openSentences(document: Document, published: PartialDate | null): Dated {
  const read = READ.get(document) ?? [];
  READ.set(document, read);
  const continuations: (Continuation | undefined)[] = [];
  let year: number | null | undefined;

  const sentence = (index: number): DatedSentence => {
    const known = read[index];
    if (known) return known;
    const made = readSentence(document, index);
    read[index] = made;
    return made;
  };

  const continuationOf = (index: number): Continuation => {
    const known = continuations[index];
    if (known) return known;
    const { tokens, dates } = sentence(index);
    const made = continuation(tokens, dates);
    continuations[index] = made;
    return made;
  };

  const resolveAt = (index: number, { when, at, claim }: SentenceDate): PartialDate | null => {
    if (published?.year == null && year === undefined) year = latestYear(document);
    const before = when.is === 'sequel' ? dateBefore(index, at) : null;
    // What has been said was said before now, whatever is to come.
    const ahead = !claim && looksAhead(sentence(index).tokens, at);
    return resolve(when, { published, before, year: year ?? null, ahead });
  };

  const dateBefore = (index: number, at: number): PartialDate | null => {
    for (let back = index; back >= Math.max(0, index - SENTENCES_BACK); back--) {
      const { tokens, dates } = sentence(back);
      const behind = back < index ? tokens.length : at;
      const around = near(dates, behind, TOKENS_BACK).filter(({ when }) => when.is !== 'sequel');
      // "Up from eight a day earlier, police said on Monday"
      const date = around.findLast((date) => date.at < behind) ?? around.find(({ claim }) => claim);
      if (date) return resolveAt(back, date);
    }
    return null;
  };

  const sentenceAt = (offset: number): number => {
    const { sentences } = document;
    const at = firstWhere(sentences.length, (index) => (sentences[index]?.end ?? 0) > offset);
    return (sentences[at]?.start ?? offset + 1) <= offset ? at : -1;
  };

  return { sentence, continuation: continuationOf, resolve: resolveAt, sentenceAt };
}

function readSentence(document: Document, index: number): DatedSentence {
  const tokens = document.tokens(index);
  const expressions = readDates(tokens);
  if (expressions.length === 0) return { tokens, layout: PLAIN, dates: [] };
  const layout = layOut(tokens, document.sentences[index - 1]?.paragraph !== document.sentences[index]?.paragraph);
  return { tokens, layout, dates: datesInBody(tokens, expressions, layout) };
}

const AHEAD = new Set("will 'll would scheduled due due_to expected planned plans set slated".split(' '));

/** Whether a sentence speaks, up to a place, of what is to come. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let back = Math.max(0, at - 15); back < at; back++) if (AHEAD.has(tokens[back]?.lower ?? '')) return true;
  return false;
}
