import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/reports/html/layout.ts';
import { newsroom } from './newsroom.ts';
import { draw } from './sample.ts';

const { sheets, findings } = layoutOf(newsroom().report);
const [war, monday, wednesday] = sheets;

describe('layoutOf', () => {
  it('gives figures of one measure, happening and population one letter, and numbers where there are several', () => {
    expect(war?.entries.map(({ label }) => label)).toEqual([
      'A1', 'B', 'C', 'D', 'A2', 'A3', 'E', 'F', 'A4', 'A5', 'G', 'H', 'I', 'J1', 'J2',
    ]); // biome-ignore format: one line reads as the article does
  });

  it('keeps rates and other happenings out of a group', () => {
    const text = '1 2 3 4';
    const one = (quote: string, rest: object) => ({ quote, ...rest });
    const { report } = draw([
      {
        path: 'a',
        text,
        figures: [
          one('1', {}),
          one('2', { rate: true }),
          one('3', { event: 'other' }),
          one('4', { measure: 'wounded' }),
        ],
      },
    ]);
    expect(layoutOf(report).sheets[0]?.cohorts.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('colours groups that are compared, and leaves the others grey', () => {
    const slots = new Map(war?.cohorts.map(({ letter, slot }) => [letter, slot]));
    expect(slots.get('A')).toBe(1);
    expect(slots.get('E')).toBeGreaterThan(0);
    expect(slots.get('C')).toBe(0);
  });

  it('tells findings within an article from those between articles', () => {
    expect(findings.map(({ across }) => across)).toEqual([false, false, false, true, false, false]);
    expect(monday?.findings.map(({ ordinal }) => ordinal)).toEqual([4]);
    expect(wednesday?.findings.map(({ ordinal }) => ordinal)).toEqual([3, 4]);
  });

  it('counts what weighs, and not what is set aside', () => {
    expect(war?.totals).toEqual({ error: 1, warning: 1, note: 1 });
  });

  it('leads from a figure to the finding that weighs most', () => {
    const shoigu = war?.entries[4];
    expect(war?.findingsOf.get(shoigu?.ordinal ?? 0)?.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('has one sheet for a path that was named twice', () => {
    const { report } = draw([{ path: 'a', text: '1', figures: [{ quote: '1' }] }]);
    const twice = { ...report, articles: [...report.articles, ...report.articles] };
    expect(layoutOf(twice).sheets).toHaveLength(1);
  });
});
