import { describe, expect, test } from 'vitest';
import { type EventDraft, keyEvents } from '../../../src/figures/events/key-events.ts';
import { openMarked } from '../dates/marked.ts';

/** The keys of the figures in brackets. `[7/day]` marks a rate. Published on a Wednesday. */
function keys(text: string, published: string | null = '2022-11-23'): string[] {
  const { document, marks } = openMarked(text, published);
  const drafts = marks.map(
    (mark): EventDraft => ({
      ...mark,
      measure: 'killed',
      low: 1,
      high: 1,
      population: { text: '', group: 'people' },
      rate: document.article.text.slice(mark.start, mark.end).includes('/day'),
    }),
  );
  return keyEvents(document, drafts);
}

/** Which figures share a key: `aab` for two of one happening and one of another. */
function pattern(text: string, published?: string | null): string {
  const seen: string[] = [];
  return keys(text, published)
    .map((key) => {
      if (!seen.includes(key)) seen.push(key);
      return String.fromCharCode(97 + seen.indexOf(key));
    })
    .join('');
}

const FERRY = `Ferry fire kills [12] off Corvo

A fire on a ferry off Corvo killed at least [12] people on Tuesday, the coast guard said.

The harbour master said [14] people had died in the blaze.`;

describe('one happening', () => {
  test.each([
    ['headline and body', FERRY, 'aaa'],
    [
      'parts of one disaster',
      'Floods kill [9]\n\nFloods killed [9] people.\n\n[Six] died in Alda and [three] in Ulmo.',
      'aaaa',
    ],
    ['its parts', 'Bombing kills [9] in Alda\n\nTwo of the [9] were clerks.\n\nOf these, [one] was a boy.', 'aaa'],
    [
      'since it began, this week',
      'The battle for Orlo has cost [90] lives.\n\nSince 19 November, [120] soldiers have died in it, a doctor said.',
      'aa',
    ],
    [
      'since the storm came',
      'Storm Oda kills [9] on the coast\n\n[Eleven] people have died since the storm came ashore at dawn.',
      'aa',
    ],
    [
      'a war told by its numbers',
      'The war in Ruria has killed [900] people.\n\nThe army said [300] soldiers died.',
      'aa',
    ],
  ])('%s', (_, text, expected) => expect(pattern(text)).toBe(expected));
});

describe('another happening', () => {
  test.each([
    ['last month', `${FERRY}\n\nLast month a ferry sank near Flores, killing [30] people.`, 'aaab'],
    ['in a year long past', `${FERRY}\n\nA blaze in 2006 left [eight] dead.`, 'aaab'],
    ['a period', `${FERRY}\n\nMore than [400] people have died on ferries in the past ten years.`, 'aaab'],
    [
      'a storm of another name',
      'Storm Oda kills [9]\n\nStorm Oda killed [nine] people.\n\nRoads were cut. Schools shut.\n\nStorm Ida left [70] dead.',
      'aab',
    ],
    ['the war around it', `${FERRY}\n\nThe war, now in its third year, has killed [9,000] people.`, 'aaab'],
    ['this year', `${FERRY}\n\nAcross the country [180] people have drowned this year.`, 'aaab'],
    ['earlier this month', `${FERRY}\n\nEarlier this month gunmen shot [25] labourers dead.`, 'aaab'],
    ['since a year', `${FERRY}\n\nFerries have killed [700] people since 1998.`, 'aaab'],
    ['a rate', `${FERRY}\n\nRoads kill [7/day] people and seas [1/day].`, 'aaabc'],
    [
      'another place of an attack',
      'Gunmen raid bank in Alda\n\nA raid on a bank in Alda killed [3].\n\nIn another attack, [two] clerks died in Ulmo.',
      'ab',
    ],
    [
      'then back to the story',
      `${FERRY}\n\nIn June 2019 a sinking killed [30] near Flores.\n\nThe harbour master said [14] had died in the fire.`,
      'aaaba',
    ],
    [
      'the day before',
      'Blast kills [5] in Alda\n\nA blast in Alda on Tuesday killed [5] men.\n\nOn Sunday, a bombing in Ulmo killed [6] men.',
      'aab',
    ],
  ])('%s', (_, text, expected) => expect(pattern(text)).toBe(expected));

  test('what happened on another weekday, where no day is known', () =>
    expect(
      pattern(
        'Blast kills [5] in Alda\n\nA blast in Alda on Tuesday killed [5].\n\nA raid on Sunday killed [6] men.',
        null,
      ),
    ).toBe('aab'));

  test('what the sentence before spoke of', () =>
    expect(
      pattern(`${FERRY}\n\nFlores was shelled in May 1951. That attack killed [40] people and some [three] dogs.`),
    ).toBe('aaabb'));
});

describe('keys', () => {
  test('say what happened and where', () => expect(keys(FERRY)[0]).toBe('corvo-fire'));
  test('say the year of what is long past', () =>
    expect(keys(`${FERRY}\n\nA blaze in 2006 left [8] dead.`)[3]).toBe('2006-blaze'));
  test('say the period', () =>
    expect(keys(`${FERRY}\n\nFerries have killed [70] people since 1998.`)[3]).toBe('since-1998'));
  test('are none for no figures', () => expect(keys('Nobody was hurt.')).toEqual([]));
});
