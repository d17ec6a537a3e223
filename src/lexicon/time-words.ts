import { inOrder } from './in-order.ts';

/** Month names and abbreviations with their number, 1 to 12. */
export const MONTHS: Record<string, number> = {
  ...inOrder('january february march april may june july august september october november december'),
  ...inOrder('jan feb mar apr may jun jul aug sep oct nov dec'),
  sept: 9,
};

/** Weekdays and their abbreviations, ISO numbers 1 (Monday) to 7. */
export const WEEKDAYS: Record<string, number> = {
  ...inOrder('monday tuesday wednesday thursday friday saturday sunday'),
  ...inOrder('mon tue wed thu fri sat sun'),
  tues: 2,
  thur: 4,
  thurs: 4,
};

/** Units of time that a number may count, and what stands behind the hour of a clock; notation as in `THINGS`. */
export const TIME_UNITS = `second minute hour day night week month year decade century millennium/millennia millisecond morning evening afternoon weekend weekday workday fortnight quarter trimester semester season spring summer
  autumn winter midnight noon midday birthday anniversary sec min hr yr mo/mos o'clock/o'clock a.m./a.m. p.m./p.m. am/am pm/pm gmt/gmt utc/utc bst/bst cet/cet cest/cest eet/eet msk/msk est/est edt/edt cst/cst cdt/cdt mst/mst
  mdt/mdt pst/pst pdt/pdt jst/jst aest/aest wib/wib local_time/local_time man_hour man_day school_year school_day`;

/** What is said of when a thing or a person began: *built in 1870*, *born in 1951*, *independent since 1804*. Lower case. */
export const ORIGINS: ReadonlySet<string> = new Set(
  `built born founded established formed created erected constructed completed commissioned inaugurated opened launched introduced invented
   discovered adopted signed ratified drafted enacted elected re-elected appointed crowned independent married
   incorporated chartered settled dating renovated refurbished rebuilt manufactured`.split(/\s+/),
);
