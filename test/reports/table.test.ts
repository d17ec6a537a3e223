import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import type { Report } from '../../src/report.ts';
import { cells } from '../../src/reports/cells.ts';
import { figures } from '../../src/reports/figures.ts';
import { frames } from '../../src/reports/frames.ts';
import { table } from '../../src/reports/table.ts';
import { scaleOf } from '../../src/reports/terminal/bars.ts';
import { letter } from '../../src/reports/wording.ts';
import { cleanReport, sampleContext, sampleReport } from './sample-report.ts';

/** Paths that head a list are never cut: they are there to be copied. */
const HEADS_A_LIST = /^(?: +┌─ )?(?:drafts|wire)\/\S+$/;

const widest = (text: string): number =>
  Math.max(
    ...text
      .split('\n')
      .filter((line) => !HEADS_A_LIST.test(line))
      .map(cells),
  );

/** The sample with sources and paths as long, wide and combined as they come. */
const wide: Report = JSON.parse(
  JSON.stringify(sampleReport)
    .replaceAll('Zoltán Kővári', '漢字漢字漢字 spokeswoman 👩‍👩‍👧 for the mission’s logistics and headquarters staff')
    .replaceAll(
      'wire/orlivka-barracks.txt',
      'wire/2023/01/04/desk-east/orlivka-barracks-third-lead-with-corrections.txt',
    )
    .replaceAll('"At least 89"', '"At least a hundred and eighty-nine thousand"'),
);

describe.each([
  ['table', table],
  ['frames', frames],
  ['figures', figures],
])('%s', (_, render) => {
  test.each([
    ['the sample', sampleReport],
    ['long and wide words', wide],
  ])('keeps to the width of the terminal with %s', (__, report) => {
    for (let width = 40; width <= 130; width += 1) {
      expect(widest(render(report, sampleContext({ width, show: 'all' }))), `at ${width}`).toBeLessThanOrEqual(width);
    }
  });

  test('leaves no blanks at the ends of lines', () => {
    for (const width of [40, 79, 100])
      expect(render(sampleReport, sampleContext({ width, show: 'all' }))).not.toMatch(/ $/m);
  });
});

test('colour changes nothing but colour', () => {
  for (const width of [50, 79, 100]) {
    const plain = table(sampleReport, sampleContext({ width, show: 'all' }));
    const color = table(sampleReport, sampleContext({ width, show: 'all', color: true }));
    expect(color).not.toBe(plain);
    expect(color.replace(/\u001B\[\d+m/g, '')).toBe(plain);
  }
});

test('links lead to the articles, and only where the terminal follows them', () => {
  const linked = table(sampleReport, sampleContext({ hyperlinks: true }));
  expect(linked).toContain(
    '\u001B]8;;file:///desk/drafts/winter-offensive.md\u001B\\drafts/winter-offensive.md\u001B]8;;\u001B\\',
  );
  expect(table(sampleReport, sampleContext())).not.toContain('\u001B');
});

test('numbers stand right-aligned below their heading', () => {
  const lines = table(sampleReport, sampleContext({ width: 100 })).split('\n');
  const second = lines.findIndex((line) => line.startsWith('  B   more than 100,000   > 100,000   '));
  const first = lines.slice(0, second).findLastIndex((line) => line.startsWith('  A   5,937 '));
  const end = 'B   more than 100,000   > 100,000'.length + 2;
  expect(lines[first]?.slice(0, end)).toMatch(/ 5,937$/);
  expect(lines[first - 1]?.slice(0, end)).toMatch(/ READS AS$/);
});

test('columns go below 80, and tables below 60', () => {
  const at = (width: number): string => table(sampleReport, sampleContext({ width }));
  expect(at(80)).toMatch(/AS WRITTEN.*COUNTS.*SOURCE.*AS OF.*AT/);
  expect(at(79)).toMatch(/AS WRITTEN +READS AS +SOURCE +AT\n/);
  expect(at(59)).not.toContain('AS WRITTEN');
  expect(at(59)).toMatch(/ {2}A {2}as written: +14\n {5}reads as: +14\n/);
});

test('a batch where only sources are missing has no quantities to sum up', () => {
  const discrepancies = sampleReport.discrepancies.filter(({ family }) => family === 'sourcing');
  const text = table({ ...sampleReport, discrepancies }, sampleContext({ width: 100 }));
  expect(text).not.toContain('BY QUANTITY');
  expect(text).toMatch(
    /BY ARTICLE.*\n─+\nwire\/orlivka-barracks\.txt +3 +1 +0 +warning +1:19\n… and 1 article without findings\n/,
  );
});

test('what is set aside keeps its heading and its reason', () => {
  const text = table(sampleReport, sampleContext({ width: 100 }));
  expect(text).toContain(' 12:38  note  unattributed-figure  Dead of the town: 212, and nobody says so\n');
  expect(text).toContain(
    '  aside  set aside by a comment in the draft: the desk’s own count from the city’s notices\n',
  );
});

test('the last line has the totals and the exit code', () => {
  const last = table(sampleReport, sampleContext({ width: 120 }))
    .trimEnd()
    .split('\n')
    .at(-1);
  expect(last).toBe(
    '2 articles, 1 not read; 10 figures read, 8 attributed; 1 error, 2 warnings, 1 note, 1 set aside; exit 2',
  );
});

test('an article without figures says so', () => {
  const empty = { ...cleanReport, figures: [], summary: { ...cleanReport.summary, figures: 0, attributed: 0 } };
  expect(table(empty, sampleContext())).toBe('✓ wire/orlivka-barracks.txt: no discrepancies; no figures found\n');
});

test('an input that no error tells of is still told as not read', () => {
  const silent = { ...sampleReport, errors: [] };
  expect(table(silent, sampleContext({ width: 120 }))).toContain('✗ wire/captions.docx: was not read (unread)');
});

test('a chain of many figures is cut, and says by how many', () => {
  const [first] = sampleReport.figures;
  const [discrepancy] = sampleReport.discrepancies;
  if (first === undefined || discrepancy === undefined) throw new Error('the sample has lost its findings');
  const many: Figure[] = Array.from({ length: 20_000 }, (_, index) => ({
    ...first,
    id: `x${index}`,
    low: index,
    high: index,
  }));
  const report: Report = {
    ...sampleReport,
    figures: many,
    discrepancies: [{ ...discrepancy, figures: many.map(({ id }) => id) }],
  };
  const text = table(report, sampleContext({ width: 100 }));
  expect(text).toContain('  … and 19,988 figures more\n');
  expect(text.split('\n').length).toBeLessThan(60);
});

test('a scale is linear while the shortest bar can be seen, and logarithmic past that', () => {
  const near = scaleOf([point(5937), { quote: '100,000', low: 100001, high: null }]);
  expect(near).toMatchObject({ log: false, from: 0, to: 100000 });
  expect(near.of(50000)).toBeCloseTo(0.5);
  const far = scaleOf([point(300), point(300_000)]);
  expect(far).toMatchObject({ log: true, from: 100, to: 300_000 });
  expect(far.of(300_000)).toBeCloseTo(1);
  expect(far.of(0)).toBe(0);
  expect(scaleOf([point(0), point(0)])).toMatchObject({ to: 1 });
});

function point(value: number): Pick<Figure, 'low' | 'high' | 'quote'> {
  return { quote: String(value), low: value, high: value };
}

test('rows are lettered beyond Z', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letter).join(' ')).toBe('A B Z AA AB AZ BA ZZ AAA');
});
