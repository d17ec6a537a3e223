import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareIntervals, type Interval } from '../../src/discrepancies/interval.ts';
import type { Form } from '../../src/figures/figure.ts';

/** The rows of the table in the docstring of `compareIntervals`. */
const rows = readFileSync(new URL('../../src/discrepancies/interval.ts', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^ \* \| .*\d\.\./.test(line))
  .map((line) => line.slice(5, -2).split(' | '));

function interval(phrase = '', bounds = '', form = ''): Interval {
  const [low = '', high = ''] = bounds.split('..');
  return { phrase, low: Number(low), high: high === '' ? null : Number(high), form: form as Form };
}

describe('compareIntervals', () => {
  it('has its table of worked cases', () => expect(rows.length).toBeGreaterThan(25));

  it.each(rows)('%s (%s, %s) and %s (%s, %s) are %s', (...row) => {
    const [a, b] = [interval(...row.slice(0, 3)), interval(...row.slice(3, 6))];
    expect(compareIntervals(a, b).meeting).toBe(row[6]);
    expect(compareIntervals(b, a)).toEqual(compareIntervals(a, b));
  });

  it('measures ratio and gap at the nearest ends', () => {
    const [small, large] = [
      interval('5,937', '5937..5937', 'exact'),
      interval('more than 100,000', '100001..', 'atLeast'),
    ];
    const { ratio, gap } = compareIntervals(small, large);
    expect(ratio).toBeCloseTo(16.84, 2);
    expect(gap).toBe(94_064);
  });

  it('knows no ratio to nobody, and no distance where they meet', () => {
    const [none, some, few] = [
      interval('no', '0..0', 'exact'),
      interval('26', '26..26', 'exact'),
      interval('at least 20', '20..', 'atLeast'),
    ];
    expect(compareIntervals(none, some)).toEqual({ meeting: 'disjoint', ratio: null, gap: 26 });
    expect(compareIntervals(some, few)).toEqual({ meeting: 'nested', ratio: null, gap: null });
  });
});
