import { describe, expect, test } from 'vitest';
import { readGold } from '../../eval/gold.ts';
import { count, emptyTally } from '../../eval/tally.ts';
import { readArticles } from '../../src/articles/read.ts';
import { audit } from '../../src/audit.ts';
import type { Report } from '../../src/report.ts';
import { folder } from '../cli/command.ts';

const ARTICLE =
  'Bomb kills 17 in Tarsen\n\nA bomb killed 14 people in Tarsen on Saturday, police said. Nine were wounded.\n';
const PEOPLE = { text: '', group: 'people', affiliation: [] };
const FIGURES = [
  { id: 'a', quote: '17', context: 'Bomb kills 17', measure: 'killed', low: 17, high: 17, population: PEOPLE },
  { id: 'b', quote: '14', context: 'killed 14 people', measure: 'killed', low: 14, high: 14, population: PEOPLE },
  { id: 'c', quote: 'Nine', context: 'Nine were wounded', measure: 'wounded', low: 9, high: 9, population: PEOPLE },
].map((figure) => ({ ...figure, source: figure.id === 'a' ? null : { text: 'police' } }));
const FINDING = { kind: 'self-conflict', figures: ['a', 'b'] };

/** The tally of one article's report against an annotation, after `change` has been made to the report. */
async function tallyOf(annotation: object, change: (report: Report) => Report = (report) => report) {
  const written = { file: 'bomb.txt', figures: FIGURES, comparable: [], discrepancies: [FINDING], ...annotation };
  const at = folder({ 'bomb.json': JSON.stringify(written), 'bomb.txt': ARTICLE });
  const [gold] = readGold(at);
  if (!gold) throw new Error('no annotation was read');
  const articles = await readArticles(Buffer.from(ARTICLE), `${at}/bomb.txt`);
  const tally = emptyTally();
  count(tally, gold, change(audit(articles, { compare: 'none', checks: ['display-vs-body', 'unattributed'] })));
  return tally;
}

const without = (at: number) => (report: Report) => ({ ...report, figures: report.figures.toSpliced(at, 1) });

describe('the scores', () => {
  test('are full where all is read as annotated', async () => {
    const tally = await tallyOf({});
    expect(tally.misses).toEqual([]);
    expect(tally.mention).toEqual({ precision: { right: 3, of: 3 }, recall: { right: 3, of: 3 } });
    expect(tally.figure).toEqual(tally.mention);
    expect(tally.source).toEqual({ precision: { right: 2, of: 2 }, recall: { right: 2, of: 2 } });
    expect(tally.finding).toEqual({ precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } });
    expect(tally.errors).toEqual({ right: 1, of: 1 });
  });

  test('lose recall by a figure that is not read', async () => {
    const tally = await tallyOf({}, without(2));
    expect(tally.mention).toEqual({ precision: { right: 2, of: 2 }, recall: { right: 2, of: 3 } });
    expect(tally.misses).toEqual(['bomb.json: c “Nine” is not read']);
  });

  test('lose precision by a figure that is none, and say by which rule', async () => {
    const tally = await tallyOf({ figures: FIGURES.slice(0, 2) });
    expect(tally.mention).toEqual({ precision: { right: 2, of: 3 }, recall: { right: 2, of: 2 } });
    expect([...tally.rules.values()].reduce((sum, { right }) => sum + right, 0)).toBe(2);
    expect(tally.misses).toEqual(['bomb.json: 3:61 “Nine” is no wounded']);
  });

  test('pass over what is optional, whether it is read or not', async () => {
    const figures = FIGURES.map((figure) => ({ ...figure, optional: figure.id === 'c' }));
    expect((await tallyOf({ figures })).mention).toEqual((await tallyOf({ figures }, without(2))).mention);
  });

  test('tell a wrong value, and pass over a field that is open', async () => {
    const wrong = FIGURES.map((figure) => (figure.id === 'c' ? { ...figure, low: 8, high: 8 } : figure));
    const tally = await tallyOf({ figures: wrong });
    expect(tally.figure.recall).toEqual({ right: 2, of: 3 });
    expect(tally.misses).toEqual(['bomb.json: c “Nine” has another value']);
    const open = wrong.map((figure) => ({ ...figure, open: ['value'] }));
    expect((await tallyOf({ figures: open })).fields.value).toEqual({ right: 0, of: 0 });
  });

  test('tell a finding that is missed, and one that is not wanted', async () => {
    const missed = await tallyOf({}, (report) => ({ ...report, discrepancies: [] }));
    expect(missed.finding.recall).toEqual({ right: 0, of: 1 });
    expect(missed.misses).toEqual(['bomb.json: self-conflict of a, b is not found']);
    const unwanted = await tallyOf({ discrepancies: [] });
    expect(unwanted.finding.precision).toEqual({ right: 0, of: 1 });
    expect(unwanted.errors).toEqual({ right: 0, of: 1 });
  });

  test('are refused where a context does not stand once', async () => {
    const figures = [{ ...FIGURES[0], context: 'a bomb in Belmonte' }];
    await expect(tallyOf({ figures })).rejects.toThrow('does not stand once');
  });
});
