import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../src/reports/csv.ts';
import { inline } from '../../src/reports/visible.ts';
import { sampleReport } from './sample-report.ts';

const [first] = sampleReport.figures;
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: '\r\n' });

test('one row per figure, in order, numbers as they are', () => {
  const rows = rowsOf(csv(sampleReport));
  expect(rows).toHaveLength(sampleReport.figures.length);
  rows.forEach((row, index) => {
    const figure = sampleReport.figures[index];
    expect(row).toMatchObject({
      id: figure?.id,
      phrase: figure?.phrase,
      low: String(figure?.low),
      high: figure?.high === null ? '' : String(figure?.high),
      source: figure?.source?.text ?? '',
      as_of: figure?.asOf ?? '',
    });
  });
  expect(rows[0]?.discrepancies).toBe('d4');
});

test('lines end as RFC 4180 has it', () => {
  const text = csv(sampleReport);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '＝1'])('%j begins no formula', (phrase) => {
  if (first === undefined) throw new Error('the sample has lost its figures');
  const [row] = rowsOf(csv({ ...sampleReport, figures: [{ ...first, phrase, low: -1 }] }));
  expect(row?.phrase?.startsWith("'")).toBe(true);
  expect(row?.low).toBe('-1');
});

test('any words come back as they are shown', () => {
  if (first === undefined) throw new Error('the sample has lost its figures');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const figure = { ...first, population: { ...first.population, text: `x${words}` } };
      const [row] = rowsOf(csv({ ...sampleReport, figures: [figure] }));
      expect(row?.population).toBe(inline(`x${words}`));
    }),
  );
});
