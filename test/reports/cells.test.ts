import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaks, cells, clip, clipPath, wrap } from '../../src/reports/cells.ts';

test.each([
  ['', 0],
  ['5,937', 5],
  ['≥ 16.8×', 7],
  ['│████▶', 6],
  ['Zoltán Kővári', 13],
  ['Щойгу', 5],
  ['漢字', 4],
  ['🚒', 2],
  ['👩‍👩‍👧', 2],
  ['e\u0301', 1],
  ['नि', 1],
])('%s takes %i cells', (text, width) => expect(cells(text)).toBe(width));

test('plain text is as wide as the segmenter says', async () => {
  const { default: stringWidth } = await import('string-width');
  const plain = fc.string({
    unit: fc.mapToConstant(
      { num: 95, build: (n) => String.fromCharCode(32 + n) },
      { num: 0x100, build: (n) => String.fromCharCode(0x100 + n) },
      { num: 0x80, build: (n) => String.fromCharCode(0x400 + n) },
    ),
  });
  fc.assert(fc.property(plain, (text) => cells(text) === stringWidth(text)));
});

test('lines are broken at blanks, and within words that are longer than a line', () => {
  expect(wrap('the ministry of defence said', 12)).toEqual(['the ministry', 'of defence', 'said']);
  expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  expect(wrap('漢字漢字', 5)).toEqual(['漢字', '漢字']);
  expect(wrap('at (≥\xA016.8×)', 9)).toEqual(['at', '(≥\xA016.8×)']);
  expect(wrap('', 10)).toEqual(['']);
});

test('breaking loses no words and keeps to the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = breaks(text, width);
      const kept = lines.map(({ start, end }) => text.slice(start, end)).join('');
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const { start, end } of lines) expect(text.slice(start, end)).not.toMatch(/^ | $/);
    }),
  );
});

test('a word of a megabyte is broken in little time', () => {
  const started = performance.now();
  expect(wrap('é'.repeat(1_000_000), 80)).toHaveLength(12_500);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('what does not fit is cut, and says so', () => {
  expect(clip('Defense Minister', 10)).toBe('Defense M…');
  expect(clip('short', 10)).toBe('short');
  expect(clipPath('drafts/2023/winter-offensive.md', 40)).toBe('drafts/2023/winter-offensive.md');
  expect(clipPath('drafts/2023/winter-offensive.md', 24)).toBe('…/winter-offensive.md');
  expect(clipPath('drafts/2023/winter-offensive.md', 12)).toBe('…ffensive.md');
});
