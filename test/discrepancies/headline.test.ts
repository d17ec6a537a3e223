import { expect, it } from 'vitest';
import { brief, find } from './sketch.ts';

it('a headline that strays from two sources hides neither its slip nor their disagreement', () => {
  const found = find([
    { say: '25', zone: 'headline' },
    { say: '17', by: 'the army' },
    { say: '40', by: 'the rebels' },
  ]);
  expect(brief(found)).toEqual(['error display-vs-body 1 3 2', 'note source-disagreement 2 3']);
});

it('a headline that strays from one voice is told once', () => {
  const found = find([
    { say: '25', zone: 'headline' },
    { say: '17', by: 'the army' },
    { say: '17', by: 'the rebels' },
  ]);
  expect(brief(found)).toEqual(['error display-vs-body 1 2 3']);
});
