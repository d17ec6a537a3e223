import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { rdjson } from '../../src/reports/rdjson.ts';
import { publicSchema } from './public-schema.ts';
import { cleanReport, SOURCES, sampleContext, sampleReport } from './sample-report.ts';

const validate = publicSchema('rdjson.json');
const { diagnostics } = JSON.parse(rdjson(sampleReport, sampleContext()));

describe.skipIf(validate === null)('reviewdog’s own schema (skipped where it is not beside the checkout)', () => {
  test.each([
    ['the sample', rdjson(sampleReport, sampleContext())],
    ['a clean article', rdjson(cleanReport, sampleContext())],
    ['no sources at hand', rdjson(sampleReport, sampleContext({ textOf: () => null }))],
  ])('holds for %s', (_, text) => {
    validate?.(JSON.parse(text));
    expect(validate?.errors).toBeNull();
  });
});

test('columns are 1-based UTF-8 bytes', () => {
  const sum = diagnostics[0];
  const parts = [sum, ...sum.related_locations].map(({ location }) => {
    const { start, end } = location.range;
    const line = Buffer.from((SOURCES[location.path] ?? '').split('\n')[start.line - 1] ?? '');
    return line.subarray(start.column - 1, end.column - 1).toString();
  });
  expect(parts).toEqual(['14', 'eight', 'five']);
});

test('without the text there are lines and no columns', () => {
  const [first] = JSON.parse(rdjson(sampleReport, sampleContext({ textOf: () => null }))).diagnostics;
  expect(first.location.range).toEqual({ start: { line: 7 }, end: { line: 7 } });
});

test('what is set aside is left out, and what was not read is an error', () => {
  expect(diagnostics).toHaveLength(5);
  expect(diagnostics.at(-1)).toMatchObject({ severity: 'ERROR', code: { value: 'malformed' } });
});
