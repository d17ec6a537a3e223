import { describe, expect, it } from 'vitest';
import { findDiscrepancies } from '../../src/discrepancies/compare.ts';
import { facts, figuresOf, find, type Sketch } from './sketch.ts';

/** What is found between one figure of each of two articles on one happening, beside sourcing. */
function between(one: Sketch, other: Sketch): string[] {
  const place = { place: 'Kandori', event: 'kandori-flood' };
  const figures = [...figuresOf([{ ...place, ...one }], 'a.md'), ...figuresOf([{ ...place, ...other }], 'b.md')];
  const about = { published: '2024-03-01', place: 'Kandori', title: 'Kandori flood' };
  const found = findDiscrepancies(figures, [facts('a.md', about), facts('b.md', about)], { compare: 'all' });
  return found.filter(({ family }) => family !== 'sourcing').map(({ check }) => check);
}

describe('two articles of a day', () => {
  it('give steps in time where one body counts', () => {
    const rescued = { measure: 'rescued' } as const;
    const chief: Sketch = { say: '68', by: 'Coast Guard chief Tom Aldis', ...rescued };
    expect(between({ say: '63', by: 'Coast Guard', ...rescued }, chief)).toEqual(['toll-update']);
    expect(between({ say: '63', by: 'Red Cross', ...rescued }, chief)).toEqual(['source-disagreement']);
    const police = { kind: 'police' } as const;
    expect(between({ say: '25', by: 'Major Ivo Renn', ...police }, { say: '29', by: 'Lena Vost', ...police })).toEqual([
      'toll-update',
    ]);
    expect(
      between({ say: '25', by: 'Major Ivo Renn', ...police }, { say: '29', by: 'three police sources', ...police }),
    ).toEqual(['source-disagreement']);
  });

  it('give steps in time where one tells of a toll that has risen', () => {
    const risen: Sketch = { say: '30', by: 'the prefect', cues: ['total', 'update'] };
    expect(between({ say: '15', by: 'a doctor', kind: 'medical' }, risen)).toEqual(['toll-update']);
    expect(between({ say: '15', by: 'the rebels', kind: 'other' }, risen)).toEqual(['source-disagreement']);
    expect(between({ say: '40', by: 'a doctor', kind: 'medical' }, risen)).toEqual(['source-disagreement']);
  });

  it('are both told what officials count, whatever others claim beside it', () => {
    const figures = [
      ...figuresOf([
        { say: '6', by: 'the governor' },
        { say: '38', by: 'the rebels', kind: 'other' },
      ]),
      ...figuresOf([{ say: '29', cues: ['total'] }], 'b.md'),
    ];
    const days = [facts('a.md', { published: '2024-03-01' }), facts('b.md', { published: '2024-03-02' })];
    const found = findDiscrepancies(figures, days, { compare: 'all' });
    expect(found.find(({ check }) => check === 'toll-update')?.figures).toEqual(['a.md#1', 'b.md#1']);
  });
});

describe('one article', () => {
  it('has risen from what was put lower before, by whomever', () => {
    const found = find([
      { say: '7', by: 'an elder', cues: ['previous', 'total'] },
      { say: '10', by: 'police', kind: 'police', sentenceIndex: 5 },
    ]);
    expect(found.map(({ check }) => check)).toEqual(['toll-update']);
  });

  it('has risen from what the authorities first gave', () => {
    const first: Sketch = { say: '12', by: 'the government', cues: ['previous'] };
    const now: Sketch = { say: 'at least 45', by: 'the ministry', sentenceIndex: 6 };
    expect(find([first, now]).map(({ check }) => check)).toEqual(['toll-update']);
    expect(find([first, { ...now, kind: 'other' }]).map(({ check }) => check)).toEqual(['source-disagreement']);
  });

  it('is mended within its own sentence', () => {
    const hurt = { measure: 'wounded' } as const;
    const found = find([
      { say: '130', by: 'the sheriff', kind: 'police', cues: ['revised', 'total'], sentenceIndex: 1, ...hurt },
      { say: '90', by: 'a doctor', kind: 'medical', sentenceIndex: 2, ...hurt },
    ]);
    expect(found.map(({ check }) => check)).toEqual(['source-disagreement']);
  });

  it('is not to be ahead of in its headline', () => {
    const found = find([
      { say: '30,000', zone: 'headline', measure: 'evacuated', cues: ['update'] },
      { say: '23,000', measure: 'evacuated', by: 'the minister' },
    ]);
    expect(found.map(({ check }) => check)).toEqual(['display-vs-body']);
  });
});
