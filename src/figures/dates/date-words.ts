import type { Turn, Unit } from './date-expression.ts';

/** Words that name a day from the day of writing: days after it. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }),
);

/** Parts of a day, after *this*, *last* or a weekday. */
export const DAY_PARTS = new Set('morning afternoon evening night noon midday midnight lunchtime dawn'.split(' '));

/** Units of time that an article counts back or on from its own day. A fortnight or a weekend is as good as a week. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries<Unit>({
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    weekend: 'week',
    fortnight: 'week',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
  }),
);

/** Which one is meant, before a unit, a weekday, a month or a feast. */
export const TURNS: ReadonlyMap<string, Turn> = new Map(
  Object.entries<Turn>({ last: -1, past: -1, this: 0, next: 1, coming: 1 }),
);

/** After *the* they count from the date that was named before. */
export const SEQUELS: ReadonlyMap<string, -1 | 0 | 1> = new Map(
  Object.entries<-1 | 0 | 1>({ previous: -1, preceding: -1, same: 0, next: 1, following: 1 }),
);

/** Fixed feasts that copy uses as dates: month and day. Of two that begin alike the longer stands first. */
export const FEASTS: readonly (readonly [words: readonly string[], month: number, day: number])[] = [
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['christmas'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['halloween'], 10, 31],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['new', 'year', "'s", 'day'], 1, 1],
];

/** The month in which a part of a year ends: *the first half of 2015* runs up to June. */
export const PARTS_OF_YEAR: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['half', new Map(Object.entries({ first: 6, second: 12, last: 12 }))],
  ['quarter', new Map(Object.entries({ first: 3, second: 6, third: 9, fourth: 12, last: 12 }))],
]);

/** Before *in the year* they leave the year as it was named before: *earlier in the year*. */
export const WITHIN = new Set('earlier later early late'.split(' '));

/** Before a weekday they make a name of it: *Bloody Sunday*, *Good Friday*. */
export const NAMED_DAYS = new Set('bloody black good holy ash easter palm shrove super fat giving cyber'.split(' '));

/** Between a preposition and the date that it governs: *by the end of June*, *in early May*. */
export const BEFORE_DATE = new Set(
  'the early late mid - about around roughly end beginning start middle of morning evening afternoon night earlier later only just'.split(
    ' ',
  ),
);

/** Words that let a number of four figures be a year: *in 2014*, *summer 2014*. */
export const BEFORE_YEAR = new Set(
  `in of since by during until till from early late mid before after between through year to as_of end for throughout into
   spring summer autumn fall winter`.split(/\s+/),
);

/** Words that let a name of a month alone be one: *in May*, *last March*. */
export const BEFORE_MONTH = new Set(
  `in of since by during until till from early late mid last this next previous before after to through earlier and as_of throughout
   around`.split(/\s+/),
);
