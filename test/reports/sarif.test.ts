import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/reports/sarif.ts';
import { publicSchema } from './public-schema.ts';
import { cleanReport, SOURCES, sampleContext, sampleReport } from './sample-report.ts';

const validate = publicSchema('sarif-2.1.0.json');
const parse = (context = sampleContext()) => JSON.parse(sarif(sampleReport, context));
const [run] = parse().runs;
const [sum, , across, , aside] = run.results;

describe.skipIf(validate === null)('SARIF 2.1.0’s own schema (skipped where it is not beside the checkout)', () => {
  test.each([
    ['the sample', sarif(sampleReport, sampleContext({ baseline: true }))],
    ['a clean article', sarif(cleanReport, sampleContext())],
    ['no sources at hand', sarif(sampleReport, sampleContext({ textOf: () => null, checks: [] }))],
  ])('holds for %s', (_, text) => {
    validate?.(JSON.parse(text));
    expect(validate?.errors).toBeNull();
  });
});

test('each rule has all that code scanning shows', () => {
  const { rules } = run.tool.driver;
  expect(rules).toHaveLength(5);
  for (const rule of rules) {
    expect(rule).toMatchObject({
      id: expect.any(String),
      shortDescription: { text: expect.any(String) },
      fullDescription: { text: expect.any(String) },
      help: { text: expect.any(String), markdown: expect.any(String) },
      helpUri: `https://figure-audit.dev/checks#${rule.id}`,
      defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
      properties: { precision: expect.any(String), 'problem.severity': expect.any(String), tags: expect.any(Array) },
    });
    expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
  }
  for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
});

test('a check that the context does not know still has a rule', () => {
  const [{ tool, results }] = parse(sampleContext({ checks: [] })).runs;
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('scope-mismatch');
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('rules belong to families, as a taxonomy', () => {
  const [{ name, taxa }] = run.taxonomies;
  expect(run.tool.driver.supportedTaxonomies).toEqual([{ name, index: 0 }]);
  expect(taxa.map(({ id }: { id: string }) => id)).toContain(run.tool.driver.rules[0].relationships[0].target.id);
});

test('every region spans the words themselves', () => {
  for (const { relatedLocations } of run.results) {
    for (const { physicalLocation } of relatedLocations) {
      const { charOffset, charLength, snippet, startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      const text = SOURCES[physicalLocation.artifactLocation.uri] ?? '';
      expect(text.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
      const line = text.split('\n')[startLine - 1] ?? '';
      expect(line.slice(startColumn - 1, endColumn - 1)).toBe(snippet.text);
      expect(endLine).toBe(startLine);
    }
  }
});

test('the message opens with the title and links each figure', () => {
  expect(sum.message.text).toMatch(/^Dead of Nova Zoria: 14 in all, and parts of 13\. /);
  expect(sum.message.text).toContain('[A](1) 14 killed');
  expect(sum.relatedLocations.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3]);
  expect(across.relatedLocations[1].physicalLocation.artifactLocation.uri).toBe('wire/orlivka-barracks.txt');
});

test('brackets of the text are no links', () => {
  const [first, ...rest] = sampleReport.discrepancies;
  if (first === undefined) throw new Error('the sample has lost its discrepancies');
  const report = { ...sampleReport, discrepancies: [{ ...first, message: 'See [A](9).' }, ...rest] };
  expect(JSON.parse(sarif(report, sampleContext())).runs[0].results[0].message.text).toContain('See \\[A\\](9).');
});

test('fingerprints: that of the line, and our own', () => {
  expect(sum.partialFingerprints).toEqual({
    primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/),
    'figureAudit/v1': '9f1c0a52d1e7b3a4',
  });
});

test('what is set aside is suppressed with its reason, and unread inputs are notifications', () => {
  expect(aside.suppressions).toEqual([
    { kind: 'inSource', status: 'accepted', justification: 'the desk’s own count from the city’s notices' },
  ]);
  const [invocation] = run.invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications[0].descriptor.id).toBe('malformed');
  expect(JSON.parse(sarif(cleanReport, sampleContext())).runs[0].invocations[0].executionSuccessful).toBe(true);
});

test('against a baseline, what it does not know is new', () => {
  expect(parse(sampleContext({ baseline: true })).runs[0].results[0].baselineState).toBe('new');
  expect(sum.baselineState).toBeUndefined();
});

test('paths become relative references', () => {
  const rename = { rootPath: (path: string) => (path.startsWith('wire') ? `/elsewhere/${path}` : 'a b/ä#1?.md') };
  const uris = parse(sampleContext(rename)).runs[0].artifacts.map(
    ({ location }: { location: { uri: string } }) => location.uri,
  );
  expect(uris).toEqual([
    'a%20b/%C3%A4%231%3F.md',
    'file:///elsewhere/wire/captions.docx',
    'file:///elsewhere/wire/orlivka-barracks.txt',
  ]);
});
