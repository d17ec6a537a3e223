import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/report.ts';
import { FORMATS } from '../../src/reports/formats.ts';
import { stepSummary } from '../../src/reports/step-summary.ts';
import { wellFormed } from '../../src/reports/visible.ts';
import { sampleContext, sampleReport } from './sample-report.ts';

/** Fields whose values come from a closed set; all other words of a report come from articles, paths and sources. */
const CLOSED = new Set(
  'schemaVersion $schema version status zone measure form group kind basis modality cues severity family by'.split(' '),
);

/** The sample with its words replaced, the same words by the same: ids and paths still find each other. */
function withWords(report: Report, wordsFor: (word: string) => string): Report {
  const known = new Map<string, string>();
  const replaced = (word: string): string => {
    const words = known.get(word) ?? wordsFor(word);
    known.set(word, words);
    return words;
  };
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return CLOSED.has(key) ? node : replaced(node);
    if (Array.isArray(node)) return node.map((item) => walk(item, key));
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [name, name === 'tool' ? value : walk(value, name)]),
    );
  };
  return walk(report, '') as Report;
}

const NASTY = [
  '\u001B[31m',
  '\u001B]8;;x\u0007',
  '\n',
  '\r',
  '\t',
  '\n::error::x',
  '::',
  '##[error]',
  '##vso[',
  '\u009B',
  '\u007F',
  '\u202E',
  '\u2066',
  '\uD83D',
  '\u0000',
  '\u2028',
  '|',
  '`',
  '<b>',
  '](x)',
  '漢字',
  '👩‍👩‍👧',
  'e\u0301',
  ' ',
];

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY) }, unit, fc.string({ maxLength: 8 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** A report of any words, each of them told from the others by its number. */
const anyReport = fc.infiniteStream(words).map((stream) => {
  let count = 0;
  return withWords(sampleReport, () => {
    count += 1;
    const { value } = stream.next();
    return count % 2 === 0 ? `${value}${count}` : `${count}${value}`;
  });
});

const anyContext = fc.record({
  width: fc.integer({ min: 1, max: 200 }),
  show: fc.constantFrom('none' as const, 'all' as const),
  text: fc.option(words.map((text) => text.repeat(40))),
});

const RAW = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/u;
const COMMAND = /^\s*::|##[a-z]*\[/im;
const OWN_INK = /\u001B\[\d+m|\u001B\]8;;[!-~]*\u001B\\/g;

const loaded = await Promise.all(FORMATS.map(async ({ name, load }) => ({ name, render: await load() })));
const human = [
  ...loaded.filter(({ name }) => ['table', 'compact', 'frames', 'figures', 'markdown'].includes(name)),
  { name: 'step summary', render: stepSummary },
];
const machine = loaded.filter(({ name }) => ['json', 'jsonl', 'sarif', 'gitlab', 'rdjson'].includes(name));

test.each(human)('$name lets no control character and no command through', ({ render }) => {
  fc.assert(
    fc.property(anyReport, anyContext, (report, { text, ...context }) => {
      const shown = render(report, sampleContext({ ...context, textOf: () => text, agreements: [] }));
      expect(shown).not.toMatch(RAW);
      expect(shown).not.toMatch(COMMAND);
      expect(shown === '' || shown.endsWith('\n')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each(human)('$name in colour has no escape sequences but its own', ({ render }) => {
  fc.assert(
    fc.property(anyReport, anyContext, (report, { text, ...context }) => {
      const known = sampleContext({
        ...context,
        textOf: () => text,
        color: true,
        hyperlinks: true,
        address: (path) => `file:///${encodeURIComponent(wellFormed(path))}`,
      });
      expect(render(report, known).replace(OWN_INK, '')).not.toMatch(RAW);
    }),
    { numRuns: 60 },
  );
});

test.each(machine)('$name is JSON without raw control characters', ({ name, render }) => {
  fc.assert(
    fc.property(anyReport, anyContext, (report, { text, ...context }) => {
      const shown = render(report, sampleContext({ ...context, textOf: () => text }));
      expect(shown).not.toMatch(RAW);
      for (const line of name === 'jsonl' ? shown.trimEnd().split('\n') : [shown]) JSON.parse(line);
    }),
    { numRuns: 60 },
  );
});

test('JSON gives back exactly the report of any words', () => {
  const json = loaded.find(({ name }) => name === 'json')?.render;
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(JSON.parse(json?.(report, sampleContext()) ?? '')).toEqual(report);
    }),
    { numRuns: 60 },
  );
});

test.each(loaded.filter(({ name }) => ['csv', 'junit', 'github'].includes(name)))(
  '$name holds no control character but line ends',
  ({ render }) => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(render(report, sampleContext()).replaceAll('\r\n', '\n')).not.toMatch(RAW);
      }),
      { numRuns: 60 },
    );
  },
);

test('GitHub gets one command a line, and no line that words of the article have begun', () => {
  const github = loaded.find(({ name }) => name === 'github')?.render;
  fc.assert(
    fc.property(anyReport, (report) => {
      const lines = github?.(report, sampleContext()).trimEnd().split('\n') ?? [];
      expect(lines).toHaveLength(5);
      for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]*::/);
    }),
    { numRuns: 60 },
  );
});
