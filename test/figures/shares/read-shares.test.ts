import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/articles/read.ts';
import { readFigures } from '../../../src/figures/read.ts';
import { readShares } from '../../../src/figures/shares/read-shares.ts';

/** "percent 0.3: 12 of 40": kind, value, and the quotes of the figures it is tied to. */
async function read(text: string): Promise<string[]> {
  const [article] = await readArticles(new TextEncoder().encode(text), 'share.md');
  if (!article) return [];
  const figures = readFigures(article);
  const quoteOf = (id: string | null): string => figures.find((figure) => figure.id === id)?.quote ?? '–';
  return readShares(article, figures).map(({ kind, low, part, whole, days }) => {
    const value = Math.round(1000 * low) / 1000;
    return `${kind} ${value}: ${quoteOf(part)} of ${quoteOf(whole)}${days === null ? '' : ` in ${days} days`}`;
  });
}

describe('shares', () => {
  it.each([
    ['Of the 40 people killed, 12, or 30 percent, were children.', 'percent 0.3: 12 of 40'],
    ['Of the 40 people killed, 12 (30%) were children.', 'percent 0.3: 12 of 40'],
    ['Sixty of the 80 people injured, 75 percent, went home.', 'percent 0.75: Sixty of 80'],
    ['Of the 40 people killed, 20, or half of them, were children.', 'fraction 0.5: 20 of 40'],
    ['Eighty people were killed, twice as many as the 40 killed last year.', 'times 2: Eighty of 40'],
    [
      'She was the 13th soldier to die there. Twelve soldiers have been killed there, the army said.',
      'rank 13: – of Twelve',
    ],
    ['In three months of fighting, 2,000 soldiers were killed, about 100 a day.', 'rate 100: – of 2,000 in 90 days'],
    ['A storm displaced 1,200 families. Twelve people were killed.', 'households 1200: – of –'],
    ['About 40 percent of the town is without water. Twelve people were killed.', 'percent 0.4: – of –'],
  ])('%s', async (text, expected) => expect(await read(text)).toEqual([expected]));

  it.each([
    'Twelve people were killed on the second day of fighting in 2019.',
    'The 13th Brigade lost 12 soldiers killed.',
    'Twelve people were killed and 40 wounded in the attack.',
  ])('are not seen in: %s', async (text) => expect(await read(text)).toEqual([]));
});
