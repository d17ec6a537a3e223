import { expect, test } from 'vitest';
import { counted, distance, interval, landmark, thousands } from '../../src/reports/numbers.ts';

test.each([
  [0, '0'],
  [937, '937'],
  [5937, '5,937'],
  [100000, '100,000'],
  [1234567, '1,234,567'],
])('%i is written %s', (value, text) => expect(thousands(value)).toBe(text));

test.each([
  ['5,937', 5937, 5937, '5,937'],
  ['100,000', 100001, null, '> 100,000'],
  ['two dozen', 25, null, '≥ 25'],
  ['12', 13, null, '> 12'],
  ['101', 101, null, '≥ 101'],
  ['20', 20, null, '≥ 20'],
  ['hundreds', 200, null, '≥ 200'],
  ['20-30', 20, 30, '20–30'],
  ['300', 0, 300, '≤ 300'],
  ['20', 0, 19, '< 20'],
  ['no', 0, 0, '0'],
  ['tens of thousands', 20000, 99999, '20,000–99,999'],
])('%s, read as %d to %d, is shown as %s', (quote, low, high, shown) =>
  expect(interval({ quote, low, high })).toBe(shown),
);

test('an open end is known by the number in its words', () => {
  expect(landmark({ quote: '100,000', low: 100001, high: null })).toBe(100000);
  expect(landmark({ quote: '20', low: 20, high: null })).toBe(20);
  expect(landmark({ quote: '20-30', low: 20, high: 30 })).toBe(30);
});

const point = (value: number) => ({ quote: String(value), low: value, high: value });
const open = (low: number) => ({ quote: '', low, high: null });

test('the distance is exact between points, a lower bound that is never rounded up else, and people where there is no ratio', () => {
  expect(distance({ ratio: 1.0769, gap: 1 }, [point(14), point(13)])).toBe('1.08×');
  expect(distance({ ratio: 16.8437, gap: 94064 }, [point(5937), open(100001)])).toBe('≥ 16.8×');
  expect(distance({ ratio: 1.999, gap: 1 }, [point(1000), open(1999)])).toBe('≥ 1.99×');
  expect(distance({ ratio: 1.5, gap: 8 }, [point(16), open(24)])).toBe('≥ 1.5×');
  expect(distance({ ratio: 1.05, gap: 1 }, [point(20), point(21)])).toBe('1.05×');
  expect(distance({ ratio: 10, gap: 90 }, [point(10), point(100)])).toBe('10×');
  expect(distance({ ratio: 1234.5, gap: 12335 }, [point(10), point(12345)])).toBe('1,235×');
  expect(distance({ ratio: null, gap: 12 }, [point(0), point(12)])).toBe('12 apart');
  expect(distance({ ratio: null, gap: null }, [point(3)])).toBe('');
});

test('nouns follow their number', () => {
  expect(counted(1, 'figure')).toBe('1 figure');
  expect(counted(0, 'figure')).toBe('0 figures');
  expect(counted(1200, 'quantity', 'quantities')).toBe('1,200 quantities');
});
