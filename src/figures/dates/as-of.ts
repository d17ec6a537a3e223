import type { Measure, Modality } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { articleDay } from './article-day.ts';
import { datesFor, isOfHappening } from './attach.ts';
import type { SentenceDate } from './date-expression.ts';
import { type Dated, openSentences } from './dated-sentences.ts';
import { tokenAt } from './near.ts';
import { formatDate, isOver, isToCome, type PartialDate } from './resolve.ts';
import { isSameSpeaker, isShare, properName } from './speech.ts';

/** Where a number stands: its quantity expression, the ordinal of its sentence, what it counts, whether it is so, and the source it is credited to. */
export interface DatedMention extends Span {
  readonly sentence: number;
  readonly measure: Measure;
  readonly modality: Modality;
  readonly source: (Span & { readonly name: string }) | null;
}

/**
 * Answers as of when the numbers of an article hold: EDTF day, month or year, `XXXX-09-21` where the year is not known, null where the text says nothing.
 * The day on which somebody gave the number comes before the day on which it happened. `counted`: the sentences with numbers of people in them.
 * Sentences are read when they are first needed.
 */
export function openDates(
  document: Document,
  counted: ReadonlySet<number> = new Set(),
): (mention: DatedMention) => string | null {
  const today = articleDay(document);
  const dated = openSentences(document, today);
  return ({ start, sentence, measure, modality, source }) => {
    const { tokens } = dated.sentence(sentence);
    const figure = tokenAt(tokens, start);
    const own = ownDate(dated, sentence, figure, measure);
    if (own && modality === 'asserted' && isToCome(own, today) && !isBound(tokens, figure, measure)) return null;
    if (own !== undefined) return own && formatDate(own);
    const date =
      carriedDate(document, dated, counted, sentence, figure, measure) ??
      speechDate(dated, sentence, measure) ??
      reportDate(document, dated, sentence, source);
    return date && formatDate(date);
  };
}

/** The date that the figure's own sentence gives it; null where it cannot be known, undefined where there is none. */
function ownDate(dated: Dated, index: number, figure: number, measure: Measure): PartialDate | null | undefined {
  const near = datesFor(dated.sentence(index), figure, measure);
  const nearest = near[0];
  if (!nearest) return undefined;
  const claim = near.find((date) => date.claim);
  // "Will be cut to 75 by July" says when it holds, whenever it was announced.
  if (!claim || isLimit(nearest, figure)) return dated.resolve(index, nearest);
  // "Said on Friday that 12 had been killed in January": what is long past, and a period that is over, keep their own date.
  const { tokens } = dated.sentence(index);
  const event = near.find((date) => !date.claim && isBeside(tokens, date.at, figure));
  const [happened, said] = [event && dated.resolve(index, event), dated.resolve(index, claim)];
  return happened && said && !event?.span && isOver(happened, said) ? happened : said;
}

/** How near, in tokens, a period stands that a number is of, whenever it was told: no comma parts them. */
const CLOSE = 16;
const isBeside = (tokens: readonly Token[], at: number, figure: number): boolean =>
  Math.abs(at - figure) <= CLOSE &&
  !tokens.slice(Math.min(at, figure), Math.max(at, figure)).some(({ kind }) => kind === 'mark');

/** Whether a day to come may be that of a number that is asserted: *20 police will be there by Friday*, not *has 20 police and wants 50 by Friday*. */
const isBound = (tokens: readonly Token[], figure: number, measure: Measure): boolean =>
  !isOfHappening(measure) &&
  !tokens
    .slice(figure, figure + CLOSE)
    .some(({ lower }, at) => lower === 'and' && isPredicate(tokens, figure + at + 1));

const isPredicate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false || ((tokens[at + 1]?.word.tags ?? 0) & Tag.Modal) !== 0;

/** *75 by July*, *as of 28 July*, *from 8 a day earlier*: up to when the number holds. */
const isLimit = ({ lead, at, when }: SentenceDate, figure: number): boolean =>
  lead === 'as_of' || (at > figure && at - figure <= (lead === 'by' ? 3 : when.is === 'sequel' ? 2 : 0));

/** How many sentences of one paragraph the day of what happened carries on over; past the next one only where no number was told of that day yet. */
const SENTENCES = 2;

/** The date of what happened, from a sentence before: of the same paragraph, or where the figure's own points back to it. */
function carriedDate(
  document: Document,
  dated: Dated,
  counted: ReadonlySet<number>,
  index: number,
  figure: number,
  measure: Measure,
): PartialDate | null {
  if (!isOfHappening(measure)) return null;
  const { tokens, dates } = dated.sentence(index);
  const { demonstrative, running, speaks } = dated.continuation(index);
  const together = document.sentences[index - 1]?.paragraph === document.sentences[index]?.paragraph;
  if (index > 0 && (demonstrative || (together && isShare(tokens, figure)))) {
    const { date } = dated.continuation(index - 1);
    return date ? dated.resolve(index - 1, date) : null;
  }
  if (dates.length > 0 || running) return null;
  for (let from = index - 1; from >= Math.max(0, index - SENTENCES); from--) {
    if (document.sentences[from]?.paragraph !== document.sentences[index]?.paragraph) return null;
    const { date } = dated.continuation(from);
    if (date)
      return (date.claim && speaks) || (counted.has(from) && from < index - 1) ? null : dated.resolve(from, date);
  }
  return null;
}

/** The date of a speech that goes on: *Police said on Friday … He said 12 had died.* */
function speechDate(dated: Dated, index: number, measure: Measure): PartialDate | null {
  const happened = isOfHappening(measure) && !dated.continuation(index).running;
  for (let from = index; from > Math.max(0, index - 3); from--) {
    const { again } = dated.continuation(from);
    if (again === null || !isSameSpeaker(again, dated.sentence(from - 1).tokens)) return null;
    const { speaks, date } = dated.continuation(from - 1);
    if (speaks && date) return date.claim || happened ? dated.resolve(from - 1, date) : null;
  }
  return null;
}

/** How far back an earlier mention of a speaker is looked for: UTF-16 units, and mentions. */
const UNITS_BACK = 8000;
const MENTIONS_BACK = 16;

/** The date of the report that the source gave: where it is credited, or *Ortega today announced … Ortega said there were 116 dead*. */
function reportDate(
  document: Document,
  dated: Dated,
  index: number,
  source: DatedMention['source'],
): PartialDate | null {
  if (!source) return null;
  const { text } = document.article;
  const name = properName(source.name);
  const base = Math.max(0, source.start - UNITS_BACK);
  const before = text.slice(base, source.end);
  for (let hop = 0, from = source.start - base; hop < MENTIONS_BACK && from >= 0; hop++) {
    const said = dated.sentenceAt(base + from);
    const date = said < 0 || said === index ? undefined : dated.continuation(said).claim;
    if (date) return dated.resolve(said, date);
    if (!name || from === 0) return null;
    from = before.lastIndexOf(name, from - 1);
  }
  return null;
}
