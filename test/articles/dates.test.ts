import { describe, expect, it } from 'vitest';
import { dateLine, dateOf } from '../../src/articles/dates.ts';

describe('dateOf', () => {
  it.each([
    ['2022-11-25', '2022-11-25'],
    ['2022-11-25T23:30:00-05:00', '2022-11-25'],
    ['2022-11', '2022-11'],
    ['2022', '2022'],
    ['20221125T103000Z', '2022-11-25'],
    ['25 November 2022', '2022-11-25'],
    ['Fri, 25 Nov 2022 10:00:00 +0000', '2022-11-25'],
    ['Friday 25th of November, 2022', '2022-11-25'],
    ['Nov. 25, 2022', '2022-11-25'],
    ['SEPT 3, 1996', '1996-09-03'],
    ['31 OCT 89', '1989-10-31'],
    ['5 Dec 04', '2004-12-05'],
    ['November 2022', '2022-11'],
    ['25.11.2022', '2022-11-25'],
    ['2022/11/25', '2022-11-25'],
    ['11/25/2022', '2022-11-25'],
    ['25/11/2022', '2022-11-25'],
  ])('reads %s', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it('takes only the year of a date that two readers read as two days', () => {
    expect(dateOf('9/10/2010')).toBe('2010');
    expect(dateOf('9/9/2010')).toBe('2010-09-09');
  });

  it.each(['', 'today', 'Nov. 25', '31 November 2022', '2022-13-01', '0001-01-01', '12 killed', 'May 5, killed'])(
    'reads no date in %j',
    (text) => {
      expect(dateOf(text)).toBeNull();
    },
  );
});

describe('dateLine', () => {
  it.each([
    'WEDNESDAY 03 JULY 2013',
    'Published 14 November 2014',
    'Posted on: Nov. 5, 2001 3:15 p.m. EST',
    '9/10/2010 @ 1:19PM',
  ])('knows %s as a line of nothing but a date', (line) => {
    expect(dateLine(line)).not.toBeNull();
  });

  it.each(['On 3 July 2013 two men died', '3 July 2013: two men died', 'July 3', ''])('lets %j be copy', (line) => {
    expect(dateLine(line)?.date ?? null).toBeNull();
  });
});
