import { describe, expect, it } from 'vitest';
import { findDiscrepancies } from '../../src/discrepancies/compare.ts';
import { brief, facts, figuresOf, find, type Sketch } from './sketch.ts';

const russian = { group: 'military', side: 'Russia', of: 'Russian troops' } as const;
const general = {
  by: 'The United States’ top general',
  speaksFor: 'United States',
  kind: 'military',
  asOf: '2022-11-09',
} as const;

/** A minister's own count in September, a foreign general's estimate for each side in November. */
const flagship: readonly Sketch[] = [
  {
    say: 'tens of thousands',
    of: 'troops',
    group: 'military',
    side: ['Russia', 'Ukraine'],
    measure: 'casualties',
    by: 'the United States',
    speaksFor: 'United States',
    paragraph: 1,
  },
  {
    say: '5,937',
    ...russian,
    by: 'Defense Minister Sergei Shoigu',
    speaksFor: 'Russia',
    asOf: '2022-09-21',
    paragraph: 8,
    cues: ['contrast'],
  },
  {
    say: 'more than 100,000',
    ...russian,
    of: 'their troops',
    measure: 'casualties',
    ...general,
    start: 900,
    sentenceIndex: 12,
    paragraph: 9,
  },
  {
    say: 'more than 100,000',
    ...russian,
    of: 'their troops',
    side: 'Ukraine',
    measure: 'casualties',
    ...general,
    start: 900,
    sentenceIndex: 12,
    paragraph: 9,
  },
];

describe('the flagship', () => {
  const found = find(flagship);
  const scope = found.find(({ check }) => check === 'scope-mismatch');

  it('is one row of scope, and one sum that cannot be', () => {
    expect(brief(found)).toEqual(['warning sum-mismatch 1 3 4', 'note scope-mismatch 2 3']);
  });

  it('says what was counted, by whom, how far apart', () => {
    expect(scope).toMatchObject({
      family: 'scope',
      title: 'Russian troops killed: 5,937 against more than 100,000 killed or wounded',
      message:
        'Russian troops killed: 5,937 (Defense Minister Sergei Shoigu) against more than 100,000 killed or wounded (the United States’ top general); these do not count the same thing.',
      gap: 94_064,
    });
    expect(scope?.ratio).toBeGreaterThan(16.8);
    expect(scope?.reasons).toEqual([
      'they count different things: killed against killed or wounded',
      '49 days apart',
      expect.stringMatching(/^own side against adversary: Russia and (?:the )?United States about Russian troops$/),
      '“more than 100,000” is a floor',
    ]);
  });
});

describe('what is found', () => {
  const figures = figuresOf([
    { say: '40', zone: 'headline' },
    { say: '52', by: 'officials', of: 'people' },
    { say: '61', by: 'the mayor', of: 'people' },
    { say: '3', group: 'children', part: true, whole: 'a.md#3' },
  ]);

  it('is plain JSON', () => {
    const found = findDiscrepancies(figures, [facts('a.md')], { compare: 'articles' });
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('does not depend on the order of input', () => {
    const more = figuresOf(
      [
        { say: '12', by: 'police' },
        { say: '19', by: 'the army' },
      ],
      'b.md',
    );
    const all = [...figures, ...more];
    const articles = [facts('a.md'), facts('b.md')];
    const there = findDiscrepancies(all, articles, { compare: 'articles' });
    expect(findDiscrepancies([...all].reverse(), [...articles].reverse(), { compare: 'articles' })).toEqual(there);
  });

  it('is only what the chosen checks find', () => {
    const found = findDiscrepancies(figures, [facts('a.md')], { compare: 'articles', checks: ['source-disagreement'] });
    expect(new Set(found.map(({ check }) => check))).toEqual(new Set(['source-disagreement']));
  });

  it('is numbered worst first', () => {
    const found = findDiscrepancies(figures, [facts('a.md')], { compare: 'articles' });
    const rank = { error: 0, warning: 1, note: 2 };
    expect(found.map(({ id }) => id)).toEqual(found.map((_, i) => `d${i + 1}`));
    expect(found.map(({ severity }) => rank[severity])).toEqual(found.map(({ severity }) => rank[severity]).sort());
  });

  it('is never an error between two named sources', () => {
    const found = find([
      { say: '5,937', ...russian, by: 'one' },
      { say: '5,397', ...russian, by: 'another' },
    ]);
    expect(found.every(({ severity }) => severity !== 'error')).toBe(true);
  });

  it('keeps its fingerprint where another finding comes or goes', () => {
    const alone = find([
      { say: '12', by: 'police' },
      { say: '19', by: 'the army' },
    ]);
    const beside = find([
      { say: '12', by: 'police' },
      { say: '19', by: 'the army' },
      { say: '3', measure: 'wounded', of: 'men', by: 'police' },
      { say: '5', of: 'men', measure: 'wounded', by: 'the army' },
    ]);
    expect(beside.map(({ fingerprint }) => fingerprint)).toContain(alone[0]?.fingerprint);
  });

  it('tells a chain of updates as one row', () => {
    const tolls = [40, 45, 52, 60, 71].map(
      (n, i): Sketch => ({
        say: String(n),
        article: `day${i}.md`,
        asOf: `2024-03-0${i + 1}`,
        place: 'Derna',
        start: 0,
      }),
    );
    expect(brief(find(tolls, { about: { title: 'Dams break above Derna in storm Daniel' } }))).toEqual([
      'note toll-update 1 2 3 4 5',
    ]);
  });
});

describe('many figures', () => {
  const many = (n: number) =>
    figuresOf(
      Array.from(
        { length: n },
        (_, i): Sketch => ({ say: String(100 + ((i * 7919) % n)), by: `source ${i % 50}`, sentenceIndex: i }),
      ),
    );
  const time = (n: number): number => {
    const figures = many(n);
    const start = performance.now();
    findDiscrepancies(figures, [facts('a.md')], { compare: 'articles' });
    return performance.now() - start;
  };

  it('of one event cost time in proportion', () => {
    time(1000);
    const [small, large] = [time(4000), time(16_000)];
    expect(large).toBeLessThan(10 * small + 200);
  });
});

describe('people told of before', () => {
  it.each<[string, Sketch, Sketch, string]>([
    [
      'a force that went',
      { say: '1,200', measure: 'deployed' },
      { say: '1,020', measure: 'strength', phrase: 'the 1,020' },
      'error transposition 1 2',
    ],
    [
      'a force that will leave',
      { say: '12,000', measure: 'deployed' },
      { say: '120,000', measure: 'withdrawn', modality: 'planned', phrase: 'the 120,000' },
      'error magnitude 1 2',
    ],
  ])('%s: the same with “the”', (_, first, second, expected) => {
    const soldiers = { group: 'military', of: 'soldiers' } as const;
    expect(
      brief(
        find([
          { ...soldiers, ...first },
          { ...soldiers, ...second },
        ]),
      ),
    ).toEqual([expected]);
    const { phrase: _the, ...indefinite } = second;
    expect(
      brief(
        find([
          { ...soldiers, ...first },
          { ...soldiers, ...indefinite },
        ]),
      ),
    ).toEqual([]);
  });

  it('a part that nothing names, told again', () => {
    const part: Sketch = { say: '1,846', part: true, whole: 'a.md#1', of: 'the evacuees', measure: 'evacuated' };
    const whole: Sketch = { say: '12,000', measure: 'evacuated' };
    const again: Sketch = { say: '1,486', phrase: 'the 1,486', of: 'evacuees', measure: 'evacuated' };
    expect(brief(find([whole, part, again]))).toEqual(['error transposition 2 3']);
    expect(brief(find([whole, part, { ...again, ...{ say: '1,846', phrase: 'the 1,846' } }]))).toEqual([]);
  });
});
