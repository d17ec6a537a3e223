import { expect, test } from 'vitest';
import type { Discrepancy } from '../../src/discrepancies/discrepancy.ts';
import { github } from '../../src/reports/github.ts';
import { stepSummary } from '../../src/reports/step-summary.ts';
import { cleanReport, sampleContext, sampleReport } from './sample-report.ts';

const [first] = sampleReport.discrepancies;
const COMMAND = /^::(error|warning|notice) ((?:\w+=[^\s:,][^:,]*,?)+)::(.*)$/;

const many = (severity: Discrepancy['severity'], count: number): Discrepancy[] => {
  if (first === undefined) throw new Error('the sample has lost its discrepancies');
  return Array.from({ length: count }, (_, index) => ({ ...first, severity, id: `x${index}` }));
};

test('every line is a command with its place, worst first', () => {
  const lines = github(sampleReport, sampleContext()).trimEnd().split('\n');
  for (const line of lines) expect(line).toMatch(COMMAND);
  expect(lines.map((line) => COMMAND.exec(line)?.[1])).toEqual(['error', 'error', 'warning', 'warning', 'notice']);
  expect(lines[1]).toContain(
    'file=drafts/winter-offensive.md,line=7,endLine=7,col=21,endColumn=23,title=Dead of Nova Zoria%3A 14 in all%2C',
  );
});

test('no more of each kind than GitHub shows, and a line on the rest', () => {
  const discrepancies = [...many('error', 12), ...many('warning', 10), ...many('note', 30)];
  const lines = github({ ...sampleReport, errors: [], articles: [], discrepancies }, sampleContext())
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(31);
  expect(lines.at(-1)).toBe('… and 2 errors, 20 notes more, which GitHub would not show here');
});

test('words cannot end a command or begin another', () => {
  const discrepancies = many('error', 1).map((one) => ({
    ...one,
    title: 'a,line=9::b%0A',
    message: 'x\n::error::y\r##[error]z\u001B[31m 50% ',
  }));
  const [line, ...rest] = github({ ...sampleReport, errors: [], articles: [], discrepancies }, sampleContext()).split(
    '\n',
  );
  expect(rest).toEqual(['']);
  expect(line).toContain('title=a%2Cline=9%3A%3Ab%250A::x ::error::y ##[error]z␛[31m 50%25 %0A');
});

test('nothing found prints nothing', () => expect(github(cleanReport, sampleContext())).toBe(''));

test('the step’s summary has a row for every finding that counts, and the inputs that were not read', () => {
  const summary = stepSummary(
    { ...sampleReport, discrepancies: [...many('error', 60), ...sampleReport.discrepancies] },
    sampleContext(),
  );
  expect(summary.match(/^\| (error|warning|note) \|/gm)).toHaveLength(64);
  expect(summary).toContain('- not read: wire/captions.docx');
});

test('the step’s summary stays far below what GitHub takes', () => {
  const summary = stepSummary({ ...sampleReport, discrepancies: many('note', 5000) }, sampleContext());
  expect(summary).toContain('… and 4,500 findings more.');
  expect(summary.length).toBeLessThan(500_000);
});
