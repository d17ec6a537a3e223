import type { Document } from '../../tokens/document.ts';
import { readDates } from './expressions.ts';
import { layOut } from './layout.ts';
import { type PartialDate, parseDate } from './resolve.ts';

/** The day that relative days are counted from: the article's own, or that of its date line, which may lack the year; null where neither says. */
export function articleDay(document: Document): PartialDate | null {
  const known = DAYS.get(document);
  if (known !== undefined) return known;
  const day = parseDate(document.article.published) ?? datelineDay(document);
  DAYS.set(document, day);
  return day;
}

/** More than one stage asks for them. */
const DAYS = new WeakMap<Document, PartialDate | null>();
const YEARS = new WeakMap<Document, number | null>();

/** A day in a line of its own at the head of an article, or in the date line of its first sentences. */
function datelineDay(document: Document): PartialDate | null {
  for (const { index, paragraph } of document.sentences.slice(0, 4)) {
    const tokens = document.tokens(index);
    const { body } = layOut(tokens, document.sentences[index - 1]?.paragraph !== paragraph);
    for (const { when, at } of readDates(tokens)) {
      if (when.is !== 'calendar' || when.day === null) continue;
      if (at < body || (when.year !== null && tokens.length <= 10))
        return { year: when.year, month: when.month, day: when.day };
    }
  }
  return null;
}

/** The words before it are looked for last, since numbers are rarer. */
const YEAR =
  /(?:19|20)\d\d\b(?![-–,]?\d)(?<=\b(?:in|of|during|early|late|mid|,|january|february|march|april|may|june|july|august|september|october|november|december)[ -]\d{4})/gi;

/** The latest year that an article names; null where it names none. Dates without a year are of that year where the article's day is not known. */
export function latestYear(document: Document): number | null {
  const known = YEARS.get(document);
  if (known !== undefined) return known;
  let latest = 0;
  for (const match of document.article.text.matchAll(YEAR)) latest = Math.max(latest, Number(match[0]));
  YEARS.set(document, latest || null);
  return latest || null;
}
