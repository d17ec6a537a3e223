import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/articles/read.ts';
import { readFigures } from '../../../src/figures/read.ts';
import type { Share } from '../../../src/figures/share.ts';
import { readShares } from '../../../src/figures/shares/read-shares.ts';

const told = ({ low, high }: Share): string => {
  const [from, to] = [low, high].map((end) => (end === null ? '' : String(Math.round(1000 * end) / 1000)));
  return from === to ? `${from}` : `${from}..${to}`;
};

/** "percent 0.295..0.305: 12 of 40": kind, interval, and the quotes of the figures it is tied to. */
async function read(text: string, name = 'share.txt'): Promise<string[]> {
  const [article] = await readArticles(new TextEncoder().encode(text), name);
  if (!article) return [];
  const figures = readFigures(article);
  const quoteOf = (id: string | null): string => figures.find((figure) => figure.id === id)?.quote ?? '–';
  return readShares(article, figures).map((share) => {
    const days = share.days === null ? '' : ` in ${share.days} days`;
    return `${share.kind} ${told(share)}: ${quoteOf(share.part)} of ${quoteOf(share.whole)}${days}`;
  });
}

const cases = (table: readonly (readonly [string, string])[]): void => {
  it.each(table)('%s', async (text, expected) => expect(await read(text)).toEqual([expected]));
};

describe('percentages', () => {
  cases([
    ['Of the 40 people killed, 12, or 30 percent, were children.', 'percent 0.295..0.305: 12 of 40'],
    ['Of the 40 people killed, 12 (30%) were children.', 'percent 0.295..0.305: 12 of 40'],
    ['Sixty of the 80 people injured, 75 percent, went home.', 'percent 0.745..0.755: Sixty of 80'],
    ['More than 12 of the 40 injured (3.5 per cent) were soldiers.', 'percent 0.035..0.036: 12 of 40'],
    ['Twelve people were killed, including five children (42%).', 'percent 0.415..0.425: five of Twelve'],
    ['About 40 percent of the 120 people who were injured are children.', 'percent 0.356..0.446: – of 120'],
    ['Up to 30 percent of the 120 injured were children.', 'percent 0..0.305: – of 120'],
    ['Between 40 and 50 percent of the 120 injured were children.', 'percent 0.395..0.505: – of 120'],
    ['Of the 120 injured, 30 percent were children.', 'percent 0.295..0.305: – of 120'],
  ]);
});

describe('fractions', () => {
  cases([
    ['Of the 40 people killed, 20, or half of them, were children.', 'fraction 0.5: 20 of 40'],
    ['Forty people were killed. Ten of them, or half, were children.', 'fraction 0.5: Ten of Forty'],
    ['Half of the 40 dead (10) were children.', 'fraction 0.5: 10 of 40'],
    ['Nearly half of the 40 dead were children.', 'fraction 0.4..0.5: – of 40'],
    ['More than half of the 40 dead were children.', 'fraction 0.5..1: – of 40'],
    ['About a third of the 30 wounded were children.', 'fraction 0.3..0.367: – of 30'],
    ['Three-quarters of the 40 dead were children.', 'fraction 0.75: – of 40'],
    ['Three in every 10 of the 200 wounded soldiers went home.', 'fraction 0.3: – of 200'],
    [
      'One in five of the 50 people killed were children. Some 20 children were killed, police said.',
      'fraction 0.2: 20 of 50',
    ],
  ]);
});

describe('multiples', () => {
  cases([
    ['Eighty people were killed, twice as many as the 40 killed last year.', 'times 2: Eighty of 40'],
    ['Eighty people were killed, more than twice as many as the 40 killed last year.', 'times 2..: Eighty of 40'],
    ['Eighty people were killed, almost double the 40 killed last year.', 'times 1.6..2: Eighty of 40'],
    ['The death toll doubled to 80 from 40 on Sunday.', 'times 2: 80 of 40'],
    ['Eighty people were killed, 2.5 times as many as the 32 killed last year.', 'times 2.5: Eighty of 32'],
  ]);
});

describe('ranks', () => {
  cases([
    [
      'She was the 13th soldier to die there. Twelve soldiers have been killed there, the army said.',
      'rank 13: – of Twelve',
    ],
    [
      'She was the twelfth soldier to be killed there. Twelve soldiers have been killed there, the army said.',
      'rank 12: – of Twelve',
    ],
  ]);
});

describe('rates', () => {
  cases([
    [
      'In three months of fighting, 2,000 soldiers were killed, about 100 a day.',
      'rate 90..110: – of 2,000 in 90 days',
    ],
  ]);
});

describe('households', () => {
  cases([
    ['A storm displaced 1,200 families. Twelve people were killed.', 'households 1200: – of –'],
    ['A storm displaced at least 1,200 flood-hit families. Twelve people were killed.', 'households 1200..: – of –'],
  ]);
});

describe('numbers and names paired by their order', () => {
  cases([
    ['Twelve and 15 people died in Arvan and Belmonte respectively.', 'pairing 2: – of –'],
    ['Four, seven and nine soldiers were killed in Arvan and Belmonte, respectively.', 'pairing 3..2: – of –'],
    ['On Monday, Tuesday and Friday the mines killed 12 men and 15 women respectively.', 'pairing 2..3: – of –'],
  ]);

  it.each([
    'Attacks in Arvan, Belmonte and the villages around it killed 3, 4 and 5 people, respectively.',
    'Attacks on Monday and Tuesday in Arvan, Belmonte and Sorn killed 3 and 5 people, respectively.',
    'In Arvan 12 and 30 people were killed and wounded, respectively.',
    'Twelve and 15 people died in Arvan and Belmonte.',
  ])('not in: %s', async (text) => expect(await read(text)).toEqual([]));
});

describe('what is not plain is not tied', () => {
  cases([
    // Of other people.
    ['About 40 percent of the town is without water. Twelve people were killed.', 'percent 0.356..0.446: – of –'],
    ['Of the 40 people killed, 12, or 3 percent of the children there, were asleep.', 'percent 0.025..0.035: 12 of –'],
    // Only some of the children.
    [
      'About 40 percent of the 120 people who were injured are children, he said. Of the injured, 12 were children under five.',
      'percent 0.356..0.446: – of 120',
    ],
    // Neither the wounded nor the children are what is twice as many.
    ['Sixty people were killed and 100 wounded, twice as many as the 40 killed last year.', 'times 2: – of 40'],
    ['Sixty people were killed, including 12 children, twice as many as the 40 killed last year.', 'times 2: – of 40'],
    // Another year's toll.
    ["Sixty people died in 2014, and this year's toll is double the 60 that died then.", 'times 2: – of 60'],
    // Totals of one day, and of a shorter time.
    [
      'The 13th soldier to die in the war was killed on Monday. Two soldiers were killed in an ambush on Monday.',
      'rank 13: – of –',
    ],
    [
      'She was the 13th soldier to be killed in the war. Twelve soldiers have been killed this year.',
      'rank 13: – of –',
    ],
    // Soldiers and civilians.
    ['She was the 13th soldier to die there. Twelve civilians have been killed there.', 'rank 13: – of –'],
    // The total is of March.
    [
      'An average of 21 people a day were killed for three months, and 200 were killed in March.',
      'rate 18..24: 21 of – in 90 days',
    ],
  ]);
});

describe('no share of anybody', () => {
  it.each([
    'Twelve people were killed on the second day of fighting in 2019.',
    'The 13th Brigade lost 12 soldiers killed.',
    'Twelve people were killed and 40 wounded in the attack.',
    'The number of the wounded rose by 40 percent to 120.',
    'There were 40 percent more dead, with 120 killed.',
    'The first half of the year saw 40 people killed.',
    'He was shot three times, and 12 people were killed.',
    'Half a million people were displaced and 12 killed.',
    'A third soldier was killed, and 12 were wounded.',
  ])('%s', async (text) => expect(await read(text)).toEqual([]));
});

describe('a share', () => {
  const text =
    '<p>Of the&nbsp;40 people killed, 12&nbsp;(about 30&nbsp;percent) were children &mdash; <b>nine</b> died later.</p>';

  it('stands where the file has it', async () => {
    const [article] = await readArticles(new TextEncoder().encode(text), 'page.html');
    if (!article) throw new Error('unread');
    const [share] = readShares(article, readFigures(article));
    expect(share?.quote).toBe('about 30&nbsp;percent');
    expect(text.slice(share?.start, share?.end)).toBe(share?.quote);
  });

  it('of households is the bare number', async () => {
    const [article] = await readArticles(
      new TextEncoder().encode('A storm displaced some 1,200 families. Two died.'),
      'a.txt',
    );
    const shares = article ? readShares(article, readFigures(article)) : [];
    expect(shares.map(({ quote, low, high }) => [quote, low, high])).toEqual([['1,200', 1080, 1320]]);
  });

  it('is plain JSON', async () => {
    const [article] = await readArticles(new TextEncoder().encode(text), 'page.html');
    if (!article) throw new Error('unread');
    const shares = readShares(article, readFigures(article));
    expect(JSON.parse(JSON.stringify(shares))).toEqual(shares);
    expect(shares).toHaveLength(1);
  });
});
