import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/articles/plain.ts';
import { openDates } from '../../../src/figures/dates/as-of.ts';
import { readDates } from '../../../src/figures/dates/expressions.ts';
import { openDocument } from '../../../src/tokens/document.ts';
import { tokenize } from '../../../src/tokens/tokenize.ts';

const PIECES =
  `on last next since the first half of in from to and between Monday Sat. May Sept. March 21 21st 2019 7 89 / - – ( ) , . ; today ago days
   two year past week said police killed 2022-13-45 31/12/2021 Christmas Eve earlier that same \n\n`.split(/(?<=\S)\s/);
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

test('any text has dates within its bounds, in order, and every answer is EDTF', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(null, '2022-11-23', '2022-02', '2020'), (text, published) => {
      let last = 0;
      for (const { start, end, at, next } of readDates(tokenize(text, { start: 0, end: text.length }))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(next).toBeGreaterThan(at);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      const document = openDocument(readText({ path: 'x', encoding: 'utf-8', source: text, known: { published } }));
      const asOf = openDates(document);
      for (const { start, end, index } of document.sentences) {
        for (const source of [null, { start: 0, end: Math.min(9, text.length), name: text.slice(0, 9) }]) {
          const date = asOf({ start, end, sentence: index, measure: 'killed', modality: 'asserted', source });
          expect(date ?? '2000').toMatch(/^(?:\d{4}|XXXX(?=-))(?:-\d\d(?:-\d\d)?)?$/);
        }
      }
    }),
    { numRuns: 120 },
  );
});

/** Milliseconds that every figure of one sentence with so many takes. */
function timeOf(count: number): number {
  const text = `On Monday ${'5 died in May, 7 said on Friday, '.repeat(count)}he said`;
  const document = openDocument(readText({ path: 'x', encoding: 'utf-8', source: text, known: {} }));
  const asOf = openDates(document);
  const started = performance.now();
  for (const { start, end, lower } of document.tokens(0))
    if (lower === '5') asOf({ start, end, sentence: 0, measure: 'killed', modality: 'asserted', source: null });
  return performance.now() - started;
}

test('four times the figures in one sentence take less than eight times as long', () => {
  timeOf(600);
  const [small, large] = [timeOf(600), timeOf(2400)];
  expect(large).toBeLessThan(8 * small + 20);
});
