import { expect, it } from 'vitest';
import { readArticles } from '../../../src/articles/read.ts';
import { readFigures } from '../../../src/figures/read.ts';

/** "40 – flood": each figure's number, the time it is said to hold for, and its happening. */
async function read(text: string): Promise<string[]> {
  const [article] = await readArticles(new TextEncoder().encode(text), 'a.txt');
  return (article ? readFigures(article) : []).map(({ quote, asOf, event }) => `${quote} ${asOf ?? '–'} ${event}`);
}

it.each([
  ['The worst flood since 1804 killed 40 people.', '40 – flood'],
  ['Forty people were killed in the deadliest attack since 2003.', 'Forty – attack'],
  ['At least 40 people were killed in Norland, which has had 30 governments since 1804.', '40 – norland-event'],
  ['The bridge, which was built in 1870, fell and killed 12 people.', '12 – event'],
  ['The club, champions in 1998, lost 12 players in the crash.', '12 – crash'],
  ['It was the deadliest strike since the war began in 2011, killing 40 people.', '40 – strike'],
])('a year that tells of something else is none of the count: %s', async (text, expected) =>
  expect(await read(text)).toEqual([expected]),
);

it.each([
  ['Since 1804, 400 sailors have drowned off the cape.', '400 – since-1804'],
  ['The raid, which came in 1998, killed 12 people.', '12 1998 1998-raid'],
  ['The 1995 massacre killed 40 people.', '40 1995 1995-massacre'],
  ['It was the worst fire since 1974, when 310 died.', '310 1974 fire'],
])('a year of the count itself stays its own: %s', async (text, expected) =>
  expect(await read(text)).toEqual([expected]),
);
