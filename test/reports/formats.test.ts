import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/reports/formats.ts';
import { json, jsonPieces } from '../../src/reports/json.ts';
import { jsonText } from '../../src/reports/json-text.ts';
import { cleanReport, sampleContext, sampleReport } from './sample-report.ts';

test('every format is there by its name', () => {
  expect(FORMATS.map(({ name }) => name).join(' ')).toBe(
    'table compact frames figures json jsonl csv markdown html sarif junit github gitlab rdjson trace',
  );
});

test.each(FORMATS.map(({ name, load }) => [name, load] as const))(
  '%s leaves the report as it is, and says the same twice',
  async (_, load) => {
    const render = await load();
    const before = JSON.stringify(sampleReport);
    const text = render(sampleReport, sampleContext());
    expect(JSON.stringify(sampleReport)).toBe(before);
    expect(render(sampleReport, sampleContext())).toBe(text);
    expect(render(cleanReport, sampleContext())).toMatch(/^$|\n$/);
  },
);

test.each(FORMATS.filter(({ quotes }) => !quotes).map(({ name, load }) => [name, load] as const))(
  '%s does without the articles, which are not kept for it',
  async (_, load) => {
    const asked = (): never => {
      throw new Error('an article was asked for');
    };
    const render = await load();
    const context = sampleContext({ textOf: asked, articleOf: asked });
    expect(render(sampleReport, context)).toBe(render(sampleReport, sampleContext()));
  },
);

test('JSON is the same in pieces, however many', () => {
  const figures = Array.from({ length: 400 }, () => sampleReport.figures).flat();
  for (const report of [sampleReport, cleanReport, { ...sampleReport, figures }]) {
    expect(json(report)).toBe(`${jsonText(report)}\n`);
    expect([...jsonPieces(report)].join('')).toBe(json(report));
  }
  expect([...jsonPieces({ ...sampleReport, figures })].length).toBeGreaterThan(3);
});

/** The packages that a module brings in when it is loaded, by its static imports. */
function packagesOf(url: URL, seen = new Set<string>()): string[] {
  if (seen.has(url.href)) return [];
  seen.add(url.href);
  const source = readFileSync(fileURLToPath(url), 'utf8');
  const specifiers = [...source.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gms)].map(
    ([, path = '']) => path,
  );
  return specifiers.flatMap((path) => (path.startsWith('.') ? packagesOf(new URL(path, url), seen) : [path]));
}

const moduleOf = (name: string): URL => new URL(`../../src/reports/${name}.ts`, import.meta.url);

test.each([
  'formats',
  'compact',
  'json',
  'jsonl',
  'csv',
  'markdown',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'rdjson',
  'step-summary',
])('%s brings in no library', (name) =>
  expect(packagesOf(moduleOf(name)).filter((path) => !path.startsWith('node:'))).toEqual([]),
);

test('the terminal’s formats bring in colours, and the rest when it is drawn with', () => {
  for (const name of ['table', 'frames', 'figures']) {
    expect(new Set(packagesOf(moduleOf(name)).filter((path) => !path.startsWith('node:')))).toEqual(new Set(['chalk']));
  }
});
