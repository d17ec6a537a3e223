import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { junit } from '../../src/reports/junit.ts';
import { cleanReport, sampleReport } from './sample-report.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** The elements of a document, in order. @throws where it is not well formed */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(xml).close();
  return elements;
}

const elements = elementsOf(junit(sampleReport));
const named = (name: string): Element[] => elements.filter((element) => element.name === name);

test('a suite per input, a case per finding', () => {
  expect(named('testsuite').map(({ attributes }) => attributes.name)).toEqual([
    'drafts/winter-offensive.md',
    'wire/captions.docx',
    'wire/orlivka-barracks.txt',
  ]);
  expect(named('testcase')).toHaveLength(6);
  expect(named('failure')).toHaveLength(4);
  expect(named('error')).toHaveLength(1);
  expect(named('skipped')).toHaveLength(1);
});

test('the totals are those of the cases', () => {
  expect(elements[0]?.attributes).toMatchObject({ tests: '6', failures: '4', errors: '1', skipped: '1' });
});

test('a clean article has a passing case', () => {
  const clean = elementsOf(junit(cleanReport));
  expect(clean.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
});

test('any words make well-formed XML, and come back but for what XML forbids', () => {
  const units = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x26, 0x3c, 0x22, 0x0a, 0x0d, 0xfffe)),
  );
  const [first, ...rest] = sampleReport.discrepancies;
  fc.assert(
    fc.property(units, (codes) => {
      if (first === undefined) throw new Error('the sample has lost its discrepancies');
      const message = String.fromCharCode(...codes);
      const report = { ...sampleReport, discrepancies: [{ ...first, message }, ...rest] };
      const failure = elementsOf(junit(report)).find(({ name }) => name === 'failure');
      expect(failure?.attributes.message).toBe(
        message.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\uD800-\uDFFF]/gu, ''),
      );
    }),
  );
});
