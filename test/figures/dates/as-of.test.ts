import { describe, expect, test } from 'vitest';
import { openDates } from '../../../src/figures/dates/as-of.ts';
import type { Measure } from '../../../src/lexicon/categories.ts';
import { openMarked } from './marked.ts';

/** As of when the figures in brackets hold. Published on a Wednesday. */
function asOf(text: string, published: string | null = '2022-11-23', measure: Measure = 'killed'): (string | null)[] {
  const { document, marks } = openMarked(text, published);
  const dates = openDates(document);
  return marks.map((mark) => dates({ ...mark, measure, modality: 'asserted', source: null }));
}

describe('the date in the sentence', () => {
  test.each([
    ['the day of the happening', 'A mine killed [12] miners on Tuesday.', ['2022-11-22']],
    ['the day of the claim', 'Rescuers said on Monday that [12] miners had died.', ['2022-11-21']],
    ['the claim before the happening', 'Rescuers said Monday that [12] miners died on Friday.', ['2022-11-21']],
    ['a claim about what is long past', 'Police said on Monday that the May 2017 blast killed [3] men.', ['2017-05']],
    ['both numbers of a sentence', 'On Sunday [4] men were killed and [9] were hurt.', ['2022-11-20', '2022-11-20']],
    ['each number its own', '[4] men died on Sunday, while [9] died on Monday.', ['2022-11-20', '2022-11-21']],
    ['a period that was over', 'The army said on Monday it lost [12] men in October.', ['2022-10']],
    ['a period of something else', 'The army, which lost men in March, said Monday [12] had died.', ['2022-11-21']],
    ['what is yet to come', 'The army will send [300] men, the minister said on Friday.', ['2022-11-18']],
    ['what was condemned', 'The mayor on Monday condemned the blast on Sunday in which [12] died.', ['2022-11-20']],
    [
      'each step of a toll',
      'The toll rose to [12] from [8] a day earlier, police said Monday.',
      ['2022-11-21', '2022-11-20'],
    ],
    ['since a day, when', 'It was the worst fire since May 2019, when [12] men died.', ['2019-05']],
    ['in capitals', 'THE MINISTRY ON MONDAY CONFIRMED THAT [TWO] MEN WERE KILLED SUNDAY.', ['2022-11-21']],
    ['as of', 'As of Monday, [40] were missing.', ['2022-11-21']],
    ['the end of a period', 'Between 1980 and 1988 the war killed [9,000] people.', ['1988']],
    ['the first days of a month', '[30] farmers died in the first nine days of June.', ['2022-06-09']],
    ['a night earlier', '[4] men died on Sunday, and [3] died one night earlier.', ['2022-11-20', '2022-11-19']],
    ['an opening date in capitals', 'ON 16 NOVEMBER, [SIX] MONKS -- FIVE OF THEM DANES -- DIED.', ['2022-11-16']],
    ['from here to there', 'Deaths rose from [12] in 2010 to [31] in 2015.', ['2010', '2015']],
    ['the main clause', 'On Monday rebels killed the [12] men they had seized in May.', ['2022-11-21']],
    ['what was said of a time since', '[52] men have died since May, the mayor said on Monday.', ['2022-11-21']],
    ['up to now', '[30] farmers died in the past two years.', ['2022-11-23']],
  ])('%s', (_, text, expected) => expect(asOf(text)).toEqual(expected));
});

test('a limit that is yet to come', () => {
  const text = 'The premier said Monday the force would be cut to [75] by May.';
  expect(asOf(text, '2022-11-23', 'strength')).toEqual(['2023-05']);
});

describe('dates of something else', () => {
  test.each([
    ['since', '[900] people have died since February.'],
    ['an opening since', 'Since the dam broke in 2019, [900] people have died.'],
    ['the date line', 'RIGA, Nov 20 (Wire) - A mine killed [12] miners.'],
    ['what is set apart', 'Police found [12] bodies – the mine closed in May – and left.'],
    ['what it is set against', 'The mine killed [12] men, compared with two in 2020.'],
    ['what was before', 'Police on Sunday watched the square after a blast that killed [12] men.'],
    ['a count that goes on', 'Police cleared the square on Monday, and [12] men have been killed.'],
    ['what came a day before', 'The army struck on Sunday, a day after [12] soldiers died.'],
    ['those who remain', '[Twelve] men remain missing after a ferry sank on Monday.'],
    ['the event of a toll', 'The toll from the blast that shook the port on Monday has risen to [12].'],
    ['a toll that stands', 'The toll of the blast on Monday stands at [12] dead.'],
    ['what somebody did next', 'The army claims [12] dead and last week declared a truce.'],
    ['a ranking', 'The toll is the highest of any mine this year, with [12] dead in one shaft.'],
    ['what is yet to come', 'The army has [300] dead and hopes to leave by next May.'],
    ['clauses between', 'Miners struck on Monday in the valley that feeds a town which lost [12] men.'],
    ['an inserted clause', 'Rescuers, who saved a girl on Monday, have counted [60] dead.'],
    ['an appointment', 'The mine has buried [12] men and plans a service for Sunday.'],
  ])('%s', (_, text) => expect(asOf(text)).toEqual([null]));

  test('what comes after for a number that nobody was harmed in', () => {
    const text = 'They sent [200] soldiers after the murder of a judge on March 10.';
    expect(asOf(text, '2022-11-23', 'deployed')).toEqual([null]);
    expect(asOf(text, '2022-11-23', 'killed')).toEqual(['2022-03-10']);
  });
});

describe('dates that carry on', () => {
  test.each([
    ['in the paragraph', 'A train left the rails on Monday. At least [5] riders were killed.', '2022-11-21'],
    ['not into the next', 'A train left the rails on Monday.\n\nAt least [5] riders were killed.', null],
    ['not to a running toll', 'A train left the rails on Monday. Trains have killed [5] riders here.', null],
    ['to a share', 'A train burned on Monday, and 20 were hurt. [Two] of the injured lost a leg.', '2022-11-21'],
    ['not to a share of the next', 'A train burned on Monday.\n\n[Two] of the injured lost a leg.', null],
    ['not to another speaker', 'The army said on Monday it had won. The rebels said [5] soldiers had died.', null],
    ['through the same period', 'The army lost 40 men in May. The rebels lost [5] over the same period.', '2022-05'],
    ['not to what is expected', 'A ferry sank on Monday. The toll is expected to reach [50].', null],
    ['not to those still sought', 'A ferry sank on Monday. [Five] riders were still missing.', null],
    ['not to a toll that stands', 'A ferry sank on Monday. The toll stood at [5] dead.', null],
    ['to the speaker again', 'The mayor said on Monday it was bad.\n\nHe said [5] riders were killed.', '2022-11-21'],
    ['to what is pointed at', 'Ploesti was bombed in August 1943.\n\nThat raid killed [5] clerks.', '1943-08'],
    ['the day after', 'A train burned on Monday. The next day [5] riders died.', '2022-11-22'],
  ])('%s', (_, text, expected) => expect(asOf(text)).toEqual([expected]));

  test('with the report that a named source gave', () => {
    const text = 'Mayor Rosa Quill today released a report.\n\nIt is long.\n\nQuill said [5] riders were killed.';
    const { document, marks } = openMarked(text, '2022-11-23');
    const [mark] = marks;
    const start = document.article.text.lastIndexOf('Quill');
    const source = { start, end: start + 5, name: 'Rosa Quill' };
    expect(mark && openDates(document)({ ...mark, measure: 'killed', modality: 'asserted', source })).toBe(
      '2022-11-23',
    );
  });
});

describe('the year', () => {
  test('is that of the date line where nothing else says', () =>
    expect(asOf('LIMA, 7 AUG 89 (RADIO) -- A mine killed [12] men on Sunday.', null)).toEqual(['1989-08-06']));
  test('is not known of today either', () =>
    expect(asOf('LIMA, 7 AUG (RADIO) -- A mine killed [12] men today.', null)).toEqual(['XXXX-08-07']));
  test('is the latest that the article names', () =>
    expect(asOf('A mine killed [12] men on July 9. Mines were sold in 2019.', null)).toEqual(['2019-07-09']));
  test('is not known', () => expect(asOf('A mine killed [12] men on July 9.', null)).toEqual(['XXXX-07-09']));
  test('lies ahead where the sentence does', () =>
    expect(asOf('[300] police will be sent on December 1.', '2022-11-23', 'deployed')).toEqual(['2022-12-01']));
});
