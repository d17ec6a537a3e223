import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { readFigures } from '../../src/figures/read.ts';

async function read(text: string): Promise<string[]> {
  const [article] = await readArticles(new TextEncoder().encode(text), 'table.md');
  return (article ? readFigures(article) : []).map(
    ({ quote, measure, part, cues }) =>
      `${quote} ${measure}${part ? ' part' : ''}${cues.includes('total') ? ' total' : ''}`,
  );
}

describe('a table', () => {
  it('counts in each column what its head says, and its rows are parts of their total', async () => {
    const table =
      '| Town | Killed | Houses | Injured |\n|---|---|---|---|\n| Arvan | 8 | 31 | 20 |\n| Total | 8 | 31 | 20 |';
    expect(await read(`# Quake\n\nA quake struck.\n\n${table}\n\nIt was the 3rd.`)).toEqual([
      '8 killed part',
      '20 wounded part',
      '8 killed total',
      '20 wounded total',
    ]);
  });

  it('of two columns counts what its rows are called', async () => {
    expect(await read('| State | People |\n|---|---|\n| Dead | 40 |\n| Homes lost | 120 |')).toEqual(['40 killed']);
  });

  it('counts nobody in thousands, in rates, or where two columns are called alike', async () => {
    for (const head of ['Displaced (thousands)', 'Deaths per million', 'Killed 2021 | Killed 2022']) {
      const cells = head.split(' | ').length;
      const table = `| Town | ${head} |\n|---${'|---'.repeat(cells)}|\n| Arvan ${'| 40 '.repeat(cells)}|`;
      expect(await read(table)).toEqual([]);
    }
  });
});
