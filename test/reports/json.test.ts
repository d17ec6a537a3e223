import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAMILIES, SEVERITIES } from '../../src/discrepancies/discrepancy.ts';
import { CUES, GROUPS, MEASURES, SOURCE_KINDS } from '../../src/figures/figure.ts';
import { SCHEMA_URL, SCHEMA_VERSION } from '../../src/report.ts';
import { json } from '../../src/reports/json.ts';
import { jsonText } from '../../src/reports/json-text.ts';
import { jsonl } from '../../src/reports/jsonl.ts';
import { cleanReport, sampleReport } from './sample-report.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
const { $defs } = schema;

describe('the published schema', () => {
  test('carries the address and the version that reports name', () => {
    expect(schema.$id).toBe(SCHEMA_URL);
    expect(schema.properties.$schema.const).toBe(SCHEMA_URL);
    expect(schema.properties.schemaVersion.const).toBe(SCHEMA_VERSION);
  });

  test.each([
    ['measures', $defs.figure.properties.measure.enum, MEASURES],
    ['groups', $defs.figure.properties.population.properties.group.enum, GROUPS],
    ['cues', $defs.figure.properties.cues.items.enum, CUES],
    ['kinds of source', $defs.source.properties.kind.enum, SOURCE_KINDS],
    ['families', $defs.discrepancy.properties.family.enum, FAMILIES],
    ['severities', $defs.discrepancy.properties.severity.enum, SEVERITIES],
  ])('closes the set of %s as the program does', (_, published, own) => expect(published).toEqual(own));

  test.each([
    ['the sample', sampleReport],
    ['a clean article', cleanReport],
  ])('holds for %s', (_, report) => {
    validate(JSON.parse(json(report)));
    expect(validate.errors).toBeNull();
  });

  test.each([
    [
      'a figure without a field',
      (report: typeof sampleReport) => delete (report.figures[0] as { place?: unknown }).place,
    ],
    [
      'a figure with a field too many',
      (report: typeof sampleReport) => Object.assign(report.figures[0] ?? {}, { x: 1 }),
    ],
    [
      'an unknown measure',
      (report: typeof sampleReport) => Object.assign(report.figures[0] ?? {}, { measure: 'lost' }),
    ],
    ['half a person', (report: typeof sampleReport) => Object.assign(report.figures[0] ?? {}, { low: 0.5 })],
    [
      'a discrepancy with data in data',
      (report: typeof sampleReport) => Object.assign(report.discrepancies[0]?.data ?? {}, { x: {} }),
    ],
    ['an error without a code', (report: typeof sampleReport) => delete (report.errors[0] as { code?: unknown }).code],
  ])('refuses %s', (_, spoil) => {
    const report = structuredClone(sampleReport);
    spoil(report);
    expect(validate(report)).toBe(false);
  });
});

test('JSON reads back exactly, ends with a newline and is indented by two', () => {
  expect(JSON.parse(json(sampleReport))).toEqual(sampleReport);
  expect(json(sampleReport)).toMatch(/^\{\n {2}"\$schema": [\s\S]*\n\}\n$/);
});

test('JSON holds no raw control character, and reads back whatever it was given', () => {
  const units = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x1b, 0x7f, 0x9b, 0x202e, 0xd83d, 0x2028)),
  );
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      const written = jsonText({ text }, 'line');
      expect(JSON.parse(written)).toEqual({ text });
      expect(written).not.toMatch(/[\0-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]/);
    }),
  );
});

test('JSON Lines hold the same, an object a line: articles with their figures, then the rest', () => {
  const lines = jsonl(sampleReport).split('\n');
  expect(lines.pop()).toBe('');
  const objects = lines.map((line) => JSON.parse(line));
  expect(objects.map(({ type }) => type).join(' ')).toBe(
    `article ${'figure '.repeat(7)}article article ${'figure '.repeat(3)}${'discrepancy '.repeat(5)}error summary`,
  );
  expect(objects.filter(({ type }) => type === 'figure').map(({ data }) => data)).toEqual(sampleReport.figures);
  expect(objects.at(-1).data).toEqual(sampleReport.summary);
});
