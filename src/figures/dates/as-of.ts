import type { Measure } from '../../lexicon/categories.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../tokens/document.ts';
import { articleDay } from './article-day.ts';
import { distance, isOfHappening, reaches } from './attach.ts';
import { continuesSpeech, handedOn, isDemonstrative, isRunning, isShare, properName } from './carry.ts';
import { type Dated, openSentences } from './dated-sentences.ts';
import { formatDate, isLongBefore, type PartialDate } from './resolve.ts';
import { isReport } from './sentence-dates.ts';

/** Where a number stands: its quantity expression, the ordinal of its sentence, what it counts, and the source it is credited to. */
export interface DatedMention extends Span {
  readonly sentence: number;
  readonly measure: Measure;
  readonly sourceSpan: Span | null;
}

/** How many sentences of one paragraph a date carries on over. */
const SENTENCES = 2;
/** How many earlier mentions of a speaker are looked at. */
const MENTIONS = 16;

/**
 * Answers as of when the numbers of an article hold: EDTF day, month or year, `XXXX-09-21` where the year is not known, null where the text says nothing.
 * The day on which somebody gave the number comes before the day on which it happened. Sentences are read when they are first needed.
 */
export function openDates(document: Document): (mention: DatedMention) => string | null {
  const dated = openSentences(document, articleDay(document));
  return ({ start, sentence, measure, sourceSpan }) => {
    const { tokens } = dated.sentence(sentence);
    const figure = Math.max(
      0,
      tokens.findIndex(({ end }) => end > start),
    );
    const own = ownDate(dated, sentence, figure, measure);
    if (own !== undefined) return own && formatDate(own);
    const date =
      carriedDate(document, dated, sentence, figure, measure) ??
      speechDate(dated, sentence) ??
      reportDate(document, dated, sentence, sourceSpan);
    return date && formatDate(date);
  };
}

/** The date that the figure's own sentence gives it; null where it cannot be known, undefined where there is none. */
function ownDate(dated: Dated, index: number, figure: number, measure: Measure): PartialDate | null | undefined {
  const { tokens, layout, dates } = dated.sentence(index);
  const near = dates
    .filter((date) => reaches(tokens, layout, date, figure, measure))
    .map((date) => ({ date, cost: distance(tokens, date, figure) }))
    .sort((a, b) => a.cost - b.cost);
  const nearest = near[0]?.date;
  if (!nearest) return undefined;
  const claim = near.find(({ date }) => date.claim)?.date ?? nearest;
  if (claim === nearest) return dated.resolve(index, nearest);
  // "Police said on Friday that the 2017 attack killed three": what is long past keeps its own date.
  const [happened, said] = [dated.resolve(index, nearest), dated.resolve(index, claim)];
  return happened && said && !nearest.span && isLongBefore(happened, said) ? happened : said;
}

/** The date of what happened, from the sentence before: in the same paragraph, or where the figure's sentence points back to it. */
function carriedDate(
  document: Document,
  dated: Dated,
  index: number,
  figure: number,
  measure: Measure,
): PartialDate | null {
  const { tokens, dates } = dated.sentence(index);
  if (!isOfHappening(measure)) return null;
  const paragraph = document.sentences[index]?.paragraph;
  if (index > 0 && (isDemonstrative(tokens) || isShare(tokens, figure))) {
    const date = dated.sentence(index - 1).dates.at(-1);
    return date ? dated.resolve(index - 1, date) : null;
  }
  if (dates.length > 0 || isRunning(tokens)) return null;
  for (let from = index - 1; from >= Math.max(0, index - SENTENCES); from--) {
    if (document.sentences[from]?.paragraph !== paragraph) return null;
    const date = handedOn(dated.sentence(from).dates);
    if (date) return dated.resolve(from, date);
  }
  return null;
}

/** The date of a speech that goes on: *Police said on Friday … He said 12 had died.* */
function speechDate(dated: Dated, index: number): PartialDate | null {
  for (let from = index; from > Math.max(0, index - 3) && continuesSpeech(dated.sentence(from).tokens); from--) {
    const before = dated.sentence(from - 1);
    const date = before.tokens.some(isReport) ? handedOn(before.dates) : undefined;
    if (date) return dated.resolve(from - 1, date);
  }
  return null;
}

/** The date of the report that the source gave: where it is credited, or *Ortega today announced … Ortega said there were 116 dead*. */
function reportDate(document: Document, dated: Dated, index: number, source: Span | null): PartialDate | null {
  if (!source) return null;
  const { text } = document.article;
  const name = properName(text.slice(source.start, source.end));
  for (let hop = 0, from = source.start; hop < MENTIONS && from >= 0; hop++) {
    const said = dated.sentenceAt(from);
    const date = said < 0 || said === index ? undefined : dated.sentence(said).dates.find(({ claim }) => claim);
    if (date) return dated.resolve(said, date);
    if (!name || from === 0) return null;
    from = text.lastIndexOf(name, from - 1);
  }
  return null;
}
