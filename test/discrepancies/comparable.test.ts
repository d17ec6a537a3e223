import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/discrepancies/claims.ts';
import { type Dimension, gate, groupsOf, type Relation } from '../../src/discrepancies/comparable.ts';
import { happeningsOf } from '../../src/discrepancies/events.ts';
import { facts, figuresOf, type Sketch } from './sketch.ts';

function claims(...sketches: Sketch[]) {
  const figures = figuresOf(sketches);
  const articles = [facts('a.md')];
  return claimsOf(figures, articles, happeningsOf(figures, articles, 'articles'));
}

const soldiers = { say: '12', group: 'military', of: 'soldiers' } as const;

describe('the gate', () => {
  it.each<[Dimension, Relation, Sketch, Sketch]>([
    ['measure', 'same', { say: '12' }, { say: '12' }],
    ['measure', 'narrower', { say: '12' }, { say: '12', measure: 'casualties' }],
    ['measure', 'wider', { say: '12', measure: 'strength' }, { say: '12', measure: 'deployed' }],
    ['measure', 'different', { say: '12' }, { say: '12', measure: 'wounded' }],
    ['population', 'same', { ...soldiers, of: 'troops' }, soldiers],
    ['population', 'narrower', { ...soldiers, side: 'Russia' }, { say: '12', of: 'people' }],
    ['population', 'wider', { say: '12', group: 'civilians' }, { say: '12', group: 'children' }],
    ['population', 'narrower', { ...soldiers, of: 'commandos' }, soldiers],
    ['population', 'different', soldiers, { say: '12', group: 'civilians' }],
    ['population', 'different', { ...soldiers, side: 'Russia' }, { ...soldiers, side: 'Ukraine' }],
    ['happening', 'different', { say: '12', event: 'flood' }, { say: '12' }],
    ['period', 'narrower', { say: '12' }, { say: '12', cues: ['cumulative'] }],
    ['modality', 'different', { say: '12' }, { say: '12', modality: 'planned' }],
  ])('%s: %s', (dimension, relation, one, other) => {
    const [a, b] = claims(one, other);
    expect(a && b && gate(a, b)[dimension]).toBe(relation);
  });

  it('lets claims of one thing together, and knows the whole of a part', () => {
    const groups = groupsOf(
      claims({ say: '12', of: 'people' }, { say: '14', of: 'people' }, { say: '3', group: 'children' }),
    );
    expect(groups.map((group) => group.claims.length)).toEqual([2, 1]);
    expect(groups[1]?.within).toEqual([groups[0]]);
  });

  it('takes troops without a side for the only army that an article counts', () => {
    const [a, b] = claims({ ...soldiers, side: 'Russia' }, soldiers);
    expect(a && b && gate(a, b).population).toBe('same');
    const [c, , d] = claims({ ...soldiers, side: 'Russia' }, { ...soldiers, side: 'Ukraine' }, soldiers);
    expect(c && d && gate(c, d).population).toBe('narrower');
  });
});
