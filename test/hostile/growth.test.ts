import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readText } from '../../src/articles/plain.ts';
import { audit } from '../../src/audit.ts';
import { findDiscrepancies } from '../../src/discrepancies/compare.ts';
import { readFigures } from '../../src/figures/read.ts';
import { traceArticle } from '../../src/figures/trace.ts';

const rows = (n: number, row: (nth: number) => string, between = ' '): string =>
  Array.from({ length: n }, (_, nth) => row(nth)).join(between);
const NAMES = ['Adler', 'Brandt', 'Corven', 'Dalmar', 'Estrin', 'Falk', 'Goran', 'Halim'];
const nameOf = (nth: number): string => `${NAMES[nth % 8]} ${NAMES[(nth >> 3) % 8]}${nth}`;

/** Copy of `n` pieces that a rule which looks around itself might look through again and again. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  'one line': (n) => rows(n, (nth) => `The army said ${nth + 3} soldiers were killed near Tarsen on Monday.`),
  paragraphs: (n) => rows(n, (nth) => `The army said ${nth + 3} soldiers were killed near Tarsen on Monday.`, '\n\n'),
  'one sentence of clauses': (n) => `Police said ${rows(n, (nth) => `${nth + 3} people were killed`, ', ')}.`,
  'one list of heads': (n) => `Police said ${rows(n, (nth) => `${nth + 3} soldiers`, ' and ')} were killed.`,
  parts: (n) => `12 people were killed, including ${rows(n, (nth) => `${nth + 1} children`, ', including ')}.`,
  labels: (n) => 'Killed: 12; '.repeat(n),
  quotations: (n) => '"Twelve people were killed," he said. '.repeat(n),
  'quotations never closed': (n) => '“Twelve people were killed, '.repeat(n),
  brackets: (n) => `${'('.repeat(8 * n)}12 killed${')'.repeat(8 * n)}`,
  speakers: (n) => rows(n, (nth) => `General ${nameOf(nth)} said ${nth + 2} troops were wounded.`),
  pronouns: (n) => rows(n, (nth) => `He said ${nth + 2} troops were wounded. The minister said so.`),
  days: (n) => rows(n, (nth) => `On ${1 + (nth % 28)} March ${1900 + (nth % 150)}, ${nth + 2} people died.`),
  'a run of dates': (n) => `${'On Monday, March 3, 2020, '.repeat(n)}12 died.`,
  'a run of names': (n) => `${'Adler Brandt Corven '.repeat(n)}said 12 died.`,
  'full stops': (n) => `${'.'.repeat(20 * n)} a`,
  'full stops and quotation marks': (n) => `${'."'.repeat(20 * n)} a`,
  'numbers without spaces': (n) => '1,'.repeat(8 * n),
  'clauses without spaces': (n) => '12,killed,'.repeat(4 * n),
  'wounded without spaces': (n) => '12,wounded,'.repeat(4 * n),
  'shares of a whole told before': (n) => 'Forty died. Of the dead, 12 were women and 13 men. '.repeat(n),
  'letters of another script': (n) => '漢字12'.repeat(4 * n),
  'letters and digits': (n) => 'a1'.repeat(8 * n),
  hyphens: (n) => `${'twenty-'.repeat(n)}killed`,
  'number words': (n) => `${'three hundred and five thousand '.repeat(n)}killed`,
  digits: (n) => '9'.repeat(20 * n),
  percentages: (n) => `${rows(n, (nth) => `${nth % 100} percent of the ${nth + 10} soldiers`)} died.`,
  'one event in the outlet’s own voice': (n) => rows(n, (nth) => `In Tarsen ${nth + 3} people were killed.`),
  'a headline over many counts': (n) => `12 killed in Tarsen\n\n${rows(n, (nth) => `In Tarsen ${nth + 3} died.`)}`,
  'a rising toll': (n) => rows(n, (nth) => `The death toll rose to ${nth + 3}.`),
  additions: (n) => rows(n, (nth) => `Another ${nth + 3} people were killed, bringing the total to ${2 * nth + 30}.`),
  'several measures': (n) =>
    rows(n, (nth) => `${nth + 3} soldiers were ${['killed', 'wounded', 'killed or wounded'][nth % 3]} in Tarsen.`),
  'several sides': (n) =>
    rows(n, (nth) => `${nth + 3} ${['Russian', 'French', 'Syrian'][nth % 3]} soldiers were killed in Tarsen.`),
  'numbers dealt out': (n) => rows(n, (nth) => `Four and ${nth + 9} soldiers died in Arvan and Belmonte respectively.`),
  'prisoners swapped': (n) => rows(n, (nth) => `In all ${nth + 99} prisoners were freed, 50 of them Russian soldiers.`),
  'a table': (n) => `Town | Killed\n\n${rows(n, (nth) => `Tarsen ${nth} | ${nth + 3}`, '\n\n')}\n\nTotal | 99`,
  'several tables': (n) =>
    rows(n, (nth) => `Town | Killed\n\nArvan | ${nth}\n\nSorn | 4\n\nTotal | 9\n\nThat is all.`, '\n\n'),
};

/** The same, as `n` articles. */
const ARTICLES: Readonly<Record<string, (nth: number) => string>> = {
  'of one event': (nth) => `Blast in Tarsen\n\nThe army said ${(nth % 97) + 3} people were killed in Tarsen on Monday.`,
  'with one number': () => 'Blast in Tarsen\n\nThe army said 12 people were killed in Tarsen on Monday.',
  'of as many places': (nth) => `Blast in ${nameOf(nth)}\n\nThe army said 12 people were killed in ${nameOf(nth)}.`,
};

const articleOf = (source: string, nth = 0): Article =>
  readText({ path: `${nth}.txt`, known: { published: '2024-05-06' }, source, encoding: 'utf-8' });

/** What this process itself spent: other programs run beside. Milliseconds. */
function spent(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  return process.cpuUsage(begun).user / 1000;
}

/** Four times the copy: 16 times the time were quadratic. Some ms are noise, and so may be a whole run: the least of up to three counts. */
function expectLinear(work: (n: number) => () => unknown, n: number): void {
  const [small, large] = [work(n), work(4 * n)];
  small();
  let [short, long] = [spent(small), spent(large)];
  const isLinear = (): boolean => long < 11 * Math.max(short, 20);
  for (let again = 0; again < 2 && !isLinear(); again++)
    [short, long] = [Math.min(short, spent(small)), Math.min(long, spent(large))];
  expect(isLinear(), `${short} ms, then ${long} ms`).toBe(true);
}

describe('time grows with the copy', { timeout: 120_000 }, () => {
  it.each(Object.keys(SHAPES))('in one article: %s', (name) => {
    expectLinear((n) => {
      const article = articleOf(SHAPES[name]?.(n) ?? '');
      return () => audit([article], { compare: 'articles', checks: null });
    }, 500);
  });

  it.each(Object.keys(ARTICLES))('in many articles %s', (name) => {
    for (const compare of ['articles', 'all'] as const)
      expectLinear((n) => {
        const articles = Array.from({ length: n }, (_, nth) => articleOf(ARTICLES[name]?.(nth) ?? '', nth));
        return () => audit(articles, { compare, checks: null });
      }, 500);
  });

  it('in the trace', () => {
    expectLinear((n) => {
      const article = articleOf(SHAPES.paragraphs?.(n) ?? '');
      return () => traceArticle(article);
    }, 500);
  });

  it('of 100,000 figures of one event', () => {
    const work = (n: number) => {
      const article = articleOf(SHAPES['one event in the outlet’s own voice']?.(n) ?? '');
      const read = readFigures(article);
      expect(read).toHaveLength(n);
      return () => findDiscrepancies(read, [article], { compare: 'articles', checks: null });
    };
    const few = work(10_000);
    few();
    expect(spent(work(100_000))).toBeLessThan(25 * Math.max(spent(few), 50));
  });
});
