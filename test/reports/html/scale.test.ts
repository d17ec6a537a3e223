import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../src/reports/html/scale.ts';

describe('scaleOf', () => {
  it.each([
    [[12, 14], 'linear', [0, 5, 10, 15]],
    [[5397, 5937], 'linear', [0, 2000, 4000, 6000]],
    [[1], 'linear', [0, 1]],
    [[0], 'linear', [0, 1]],
    [[100, 2999], 'linear', [0, 1000, 2000, 3000]],
    [[100, 3000], 'logarithmic', [100, 1000, 5000]],
    [[214, 9311], 'logarithmic', [200, 1000, 10_000]],
    [[0, 1, 100], 'logarithmic', [1, 10, 100]],
  ])('for %j is %s with ticks at %j', (ends, kind, ticks) => {
    const scale = scaleOf(ends);
    expect(scale.kind).toBe(kind);
    expect(scale.ticks).toEqual(ticks);
  });

  it('keeps every number on the axis and in order, with few enough ticks for a telephone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 20 }), (ends) => {
        const { at, ticks } = scaleOf(ends);
        const sorted = [...ends].sort((a, b) => a - b);
        const places = sorted.map(at);
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(8);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(sorted.at(-1) ?? 0);
      }),
    );
  });

  it('shows equal ratios as equal distances where it is logarithmic', () => {
    const { at } = scaleOf([10, 1000]);
    expect(at(100) - at(10)).toBeCloseTo(at(1000) - at(100), 1);
  });
});
