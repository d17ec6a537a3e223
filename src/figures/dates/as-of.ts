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
import { isShare, lastDate, pointsBack } from './pointing-back.ts';
import { formatDate, isOver, isToCome, type PartialDate } from './resolve.ts';

/** Where a number stands: its quantity expression, the ordinal of its sentence, what it counts, and whether it is so. */
export interface DatedMention extends Span {
  readonly sentence: number;
  readonly measure: Measure;
  readonly modality: Modality;
}

/**
 * Answers as of when the numbers of an article hold: EDTF day, month or year, `XXXX-09-21` where the year is not known, null where the text says nothing.
 * The day on which somebody gave the number comes before the day on which it happened. A date stands in the figure's own sentence, or in the one
 * before where the figure's points back to it. Sentences are read when they are first needed.
 */
export function openDates(document: Document): (mention: DatedMention) => string | null {
  const today = articleDay(document);
  const dated = openSentences(document, today);
  return ({ start, sentence, measure, modality }) => {
    const { tokens } = dated.sentence(sentence);
    const figure = tokenAt(tokens, start);
    const own = ownDate(dated, sentence, figure, measure);
    if (own && modality === 'asserted' && isToCome(own, today) && !isBound(tokens, figure, measure)) return null;
    const date = own === undefined ? carriedDate(document, dated, sentence, figure, measure) : own;
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

/** The date of what the sentence before told of, where the figure's own points back to it. */
function carriedDate(
  document: Document,
  dated: Dated,
  index: number,
  figure: number,
  measure: Measure,
): PartialDate | null {
  if (index === 0 || !isOfHappening(measure)) return null;
  const { tokens } = dated.sentence(index);
  const together = document.sentences[index - 1]?.paragraph === document.sentences[index]?.paragraph;
  if (!pointsBack(tokens) && !(together && isShare(tokens, figure))) return null;
  const date = lastDate(dated.sentence(index - 1));
  return date ? dated.resolve(index - 1, date) : null;
}
