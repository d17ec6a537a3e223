import type { Measure } from '../../lexicon/categories.ts';
import type { Token } from '../../tokens/token.ts';
import { isAside } from '../dates/aside.ts';
import { datesFor } from '../dates/attach.ts';
import type { SentenceDate } from '../dates/date-expression.ts';
import type { Dated } from '../dates/dated-sentences.ts';
import type { PartialDate } from '../dates/resolve.ts';
import { type DayRange, dayNumber, daysOf } from './day-range.ts';
import type { Today } from './today.ts';

/** When something happened, as a sentence has it. */
export interface Happened {
  readonly days: DayRange;
  /** Too long ago to be the news. */
  readonly past: boolean;
}

/** When what a figure counts happened, not when it was said; null where its sentence does not tell. */
export function whenHappened(
  dated: Dated,
  index: number,
  figure: number,
  measure: Measure,
  today: Today,
): Happened | null {
  for (const date of datesFor(dated.sentence(index), figure, measure)) {
    const happened = date.claim || date.span ? null : toHappened(dated, index, date, today);
    if (happened) return happened;
  }
  return null;
}

/** When the last happening that a sentence names took place; null where it does not tell. */
export function whenLast(dated: Dated, index: number, today: Today): Happened | null {
  const { tokens, dates } = dated.sentence(index);
  const last = dates.findLast((date) => !date.claim && !date.span && !isAside(tokens, date, -1));
  return last ? toHappened(dated, index, last, today) : null;
}

function toHappened(dated: Dated, index: number, date: SentenceDate, today: Today): Happened | null {
  const day = dated.resolve(index, date);
  if (!day || (day.year === null && day.month === null)) return null;
  const days = daysOf(day, date, dayNumber(today.date));
  if (isEarlier(dated.sentence(index).tokens, date)) {
    const last = Math.min(days.last, dayNumber(today.date) - YESTERDAY);
    return { days: { first: Math.min(days.first, last), last }, past: true };
  }
  return { days, past: isPast(days, date, today) };
}

/** *Earlier this month* is before the news, which has its day. */
const isEarlier = (tokens: readonly Token[], { at, when }: SentenceDate): boolean =>
  when.is === 'offset' && when.unit !== 'day' && when.count === 0 && tokens[at - 1]?.lower === 'earlier';
const YESTERDAY = 2;

/** Whether a day is known to be one of the story's own. */
export const isOfTheNews = (day: PartialDate, date: SentenceDate, today: Today): boolean =>
  today.known && day.day !== null && !isPast(daysOf(day, date, dayNumber(today.date)), date, today);

/** How many days back a story is still news. */
const NEWS = 8;

function isPast(days: DayRange, { when }: SentenceDate, { date, known }: Today): boolean {
  if (when.is === 'offset' && when.unit !== 'day') return when.count < 0;
  // "earlier in June": news has its day.
  if (days.last > days.first && when.is === 'calendar') return true;
  if (!known) return when.is === 'calendar' && when.year !== null;
  return days.last < dayNumber(date) - NEWS;
}
