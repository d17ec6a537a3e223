import type { Span } from '../../span.ts';

/** When something was, as the words say, before it is set against the day of the article. */
export type When =
  /** A date, a month, a year; null where the words leave it out. `turn`: *last September*, *next May*. */
  | {
      readonly is: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly turn: Turn;
    }
  /** A month of a year that is counted from the article's own: *in March last year*. */
  | {
      readonly is: 'month';
      readonly years: number;
      readonly month: number;
      readonly day: number | null;
    }
  /** ISO weekday, 1 is Monday. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly turn: Turn }
  /** So many days, weeks, months or years after the article's own. */
  | { readonly is: 'offset'; readonly unit: Unit; readonly count: number }
  /** The same, counted from the date that the text named before: *the next day*, *that year*; *the same period* is that date. */
  | { readonly is: 'sequel'; readonly unit: Unit | 'period'; readonly count: number };

export type Unit = 'day' | 'week' | 'month' | 'year';

/** The last one, the one that the tense asks for, or the next. */
export type Turn = -1 | 0 | 1;

/** A date as it stands in a sentence: *on Sept. 21, 2022*, *last Friday*. */
export interface DateExpression extends Span {
  /** Its first token, and the one after its last. */
  readonly at: number;
  readonly next: number;
  readonly when: When;
  /** The preposition that governs it (*on*, *since*), `''` where there is none. */
  readonly lead: string;
}

/** A date with its part in its sentence. */
export interface SentenceDate extends DateExpression {
  /** The day on which somebody said something: *police said on Friday*, *on Friday reported*. */
  readonly claim: boolean;
  /** A stretch of time that runs up to now: *in the past two years*. */
  readonly span: boolean;
  /** What follows tells of it, where it bounds something else: *the worst since April 1974, when 310 died*. */
  readonly told: boolean;
}

/** What a reader made of the tokens from some place on, and the token after it. */
export interface Reading {
  readonly when: When;
  readonly next: number;
}
