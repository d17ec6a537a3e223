import type { Document } from '../../tokens/document.ts';
import { articleDay, latestYear } from '../dates/article-day.ts';
import type { PartialDate } from '../dates/resolve.ts';

/** The day that an article speaks from. */
export interface Today {
  readonly date: PartialDate;
  /** False where the article does not say it: then any day will do to tell its Mondays from its Fridays. */
  readonly known: boolean;
}

/** Late in the last year that the article names, so that its dates without a year fall into that year. */
export function todayOf(document: Document): Today {
  const date = articleDay(document);
  if (date?.year != null) return { date, known: true };
  return { date: { year: latestYear(document) ?? 2000, month: 12, day: 27 }, known: false };
}
