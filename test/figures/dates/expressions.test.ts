import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/figures/dates/expressions.ts';
import { formatDate, parseDate, resolve } from '../../../src/figures/dates/resolve.ts';
import { tokenize } from '../../../src/tokens/tokenize.ts';

/** Wednesday. */
const PUBLISHED = '2022-11-23';

function datesIn(text: string, published: string | null = PUBLISHED): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return readDates(tokens).map(({ start, end, when }) => {
    const day = resolve(when, { published: parseDate(published), before: null, year: null, ahead: false });
    return `${text.slice(start, end)} = ${day ? formatDate(day) : null}`;
  });
}

describe('dates as written', () => {
  test.each([
    ['They met on September 21.', 'September 21 = 2022-09-21'],
    ['They met on Sept. 21, 2021, in Riga.', 'Sept. 21, 2021 = 2021-09-21'],
    ['They met on 21 September 2021.', '21 September 2021 = 2021-09-21'],
    ['They met on the 21st of May.', '21st of May = 2022-05-21'],
    ['They met on the 21st.', '21st = 2022-11-21'],
    ['They met on the 25th.', '25th = 2022-10-25'],
    ['THEY MET ON 7 AUG 89 (RADIO).', '7 AUG 89 = 1989-08-07'],
    ['They met on Tuesday, 4 October 2016.', 'Tuesday, 4 October 2016 = 2016-10-04'],
    ['They met from June 3 to 5.', 'June 3 to 5 = 2022-06-05'],
    ['They met on 2021-02-28.', '2021-02-28 = 2021-02-28'],
    ['They met on 2/28/2021.', '2/28/2021 = 2021-02-28'],
    ['They met on 28/2/2021.', '28/2/2021 = 2021-02-28'],
    ['They met in March 2014.', 'March 2014 = 2014-03'],
    ['They met in December.', 'December = 2021-12'],
    ['They met in November.', 'November = 2022-11'],
    ['They met in mid-June.', 'June = 2022-06'],
    ['They met last March.', 'last March = 2022-03'],
    ['A January raid failed.', 'January = 2022-01'],
    ['It was signed in 1997.', '1997 = 1997'],
    ['The 1995 massacre is remembered.', '1995 = 1995'],
    ['It fell in the first half of 2015.', 'first half of 2015 = 2015-06'],
    ['It fell in the first three months of 2015.', 'first three months of 2015 = 2015-03'],
    ['It fell in the first half of last year.', 'first half of last year = 2021-06'],
    ['They met in March last year.', 'March last year = 2021-03'],
    ['They met on 3 May this year.', '3 May this year = 2022-05-03'],
    ['They fought from 2014-2016.', '2014-2016 = 2016'],
    ['The 2014-15 war is remembered.', '2014-15 = 2015'],
    ["They met on New Year's Eve.", "New Year's Eve = 2021-12-31"],
    ['The 9/11 attacks are remembered.', '9/11 = 2001-09-11'],
    ['They met last Christmas.', 'last Christmas = 2021-12-25'],
  ])('%s', (text, expected) => expect(datesIn(text)).toEqual([expected]));
});

describe('days told from the day of the article', () => {
  test.each([
    ['They met on Friday.', 'Friday = 2022-11-18'],
    ['They met on Wednesday.', 'Wednesday = 2022-11-23'],
    ['They met last Wednesday.', 'last Wednesday = 2022-11-16'],
    ['They meet next Wednesday.', 'next Wednesday = 2022-11-30'],
    ['They met Tues. in Riga.', 'Tues. = 2022-11-22'],
    ['They met on Monday night.', 'Monday night = 2022-11-21'],
    ['They met yesterday.', 'yesterday = 2022-11-22'],
    ['They met this morning.', 'this morning = 2022-11-23'],
    ['They met last night.', 'last night = 2022-11-22'],
    ['They met three days ago.', 'three days ago = 2022-11-20'],
    ['They met this week.', 'this week = 2022-11'],
    ['They met over the weekend.', 'the weekend = 2022-11'],
    ['Fighting went on over the previous 24 hours.', 'previous 24 hours = 2022-11-23'],
    ['They met last month.', 'last month = 2022-10'],
    ['They met two years ago.', 'two years ago = 2020'],
    ['Fighting went on over the past 24 hours.', 'past 24 hours = 2022-11-23'],
  ])('%s', (text, expected) => expect(datesIn(text)).toEqual([expected]));

  test('are not known without one', () => {
    expect(datesIn('They met on Friday.', null)).toEqual(['Friday = null']);
    expect(datesIn('They met last month.', null)).toEqual(['last month = null']);
    expect(datesIn('They met on 3 May.', null)).toEqual(['3 May = XXXX-05-03']);
  });

  test('need a day where they are counted in days', () => {
    expect(datesIn('They met on Friday.', '2022-11')).toEqual(['Friday = null']);
    expect(datesIn('They met last month.', '2022-11')).toEqual(['last month = 2022-10']);
    expect(datesIn('They met last month.', '2022-01')).toEqual(['last month = 2021-12']);
  });
});

describe('what is no date', () => {
  test.each([
    'Bloody Sunday is remembered.',
    'The troops march on, and they may win.',
    'In 2000 soldiers and 1900 sailors he saw friends.',
    'She sat in the sun.',
    'The house stands in the 1800 block of a long street.',
    'It was worst in the 1990s.',
    'They met on February 30.',
  ])('%s', (text) => expect(datesIn(text).filter((date) => !date.endsWith('null'))).toEqual([]));
});

test('a leap day is one only in a leap year', () => {
  expect(datesIn('They met on February 29, 2020.')).toEqual(['February 29, 2020 = 2020-02-29']);
  expect(datesIn('They met on February 29, 2021.')).toEqual(['February 29, 2021 = null']);
});
