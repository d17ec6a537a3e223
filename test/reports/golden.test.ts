import { expect, test } from 'vitest';
import { FORMATS } from '../../src/reports/formats.ts';
import { stepSummary } from '../../src/reports/step-summary.ts';
import { cleanReport, sampleContext, sampleReport } from './sample-report.ts';

const golden = (name: string): string => `../golden/${name}`;

const render = async (
  name: string,
  report = sampleReport,
  context = sampleContext({ width: 100 }),
): Promise<string> => {
  const format = FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return (await format.load())(report, context);
};

test.each([120, 100, 79, 59])('the table at %i columns', async (width) => {
  await expect(await render('table', sampleReport, sampleContext({ width }))).toMatchFileSnapshot(
    golden(`table-${width}.txt`),
  );
});

test.each([100, 59])('frames at %i columns', async (width) => {
  await expect(await render('frames', sampleReport, sampleContext({ width }))).toMatchFileSnapshot(
    golden(`frames-${width}.txt`),
  );
});

test('the table with all that can be listed beside it', async () => {
  const context = sampleContext({ width: 100, show: 'all' });
  await expect(await render('table', sampleReport, context)).toMatchFileSnapshot(golden('table-all.txt'));
});

test('the table in colour, with links', async () => {
  const context = sampleContext({ width: 100, color: true, hyperlinks: true });
  await expect(await render('table', sampleReport, context)).toMatchFileSnapshot(golden('table-color.ansi'));
});

test.each([
  ['compact', 'compact.txt'],
  ['figures', 'figures.txt'],
  ['json', 'report.json'],
  ['jsonl', 'report.jsonl'],
  ['csv', 'figures.csv'],
  ['markdown', 'report.md'],
  ['sarif', 'report.sarif'],
  ['junit', 'junit.xml'],
  ['github', 'github.txt'],
  ['gitlab', 'gitlab.json'],
  ['rdjson', 'rdjson.json'],
])('%s', async (name, file) => {
  await expect(await render(name)).toMatchFileSnapshot(golden(file));
});

test('the summary of a step', async () => {
  await expect(stepSummary(sampleReport, sampleContext())).toMatchFileSnapshot(golden('step-summary.md'));
});

test('a single clean article is one good line', async () => {
  const context = sampleContext({ width: 100, exitCode: 0 });
  expect(await render('table', cleanReport, context)).toBe(
    '✓ wire/orlivka-barracks.txt: no discrepancies; 2 figures read, 2 attributed\n',
  );
});
