import { describe, expect, it } from 'vitest';
import { find, type Sketch } from './sketch.ts';

const told = (...sketches: readonly Sketch[]): readonly string[] => find(sketches)[0]?.reasons ?? [];

describe('days, as reasons', () => {
  const governor = { say: '12', by: 'The governor' };
  const mayor = { say: '15', by: 'The mayor' };
  const hospital = { say: '19', by: 'A hospital' };

  it('are those of a pair', () => {
    expect(told({ ...governor, asOf: '2024-03-01' }, mayor)).toEqual(['only one of them says as of when']);
    expect(told(governor, mayor)).toEqual([]);
  });

  it('are those of the whole row, however many stand in it', () => {
    const [first, second] = [
      { ...governor, asOf: '2024-03-01' },
      { ...mayor, asOf: '2024-03-01' },
    ];
    expect(told(first, second, hospital)).toEqual(['only 2 of the 3 say as of when']);
    expect(told(first, mayor, hospital)).toEqual(['only one of the 3 says as of when']);
    expect(told(first, second, { ...hospital, asOf: '2024-03-04' })).toEqual(['up to 3 days apart']);
  });
});
