import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const undatedDisagreement: Check = {
  id: 'undated-disagreement',
  family: 'time',
  severity: 'warning',
  title: 'one voice gives two numbers, and only one has a date',
  why: 'The later of two counts may simply be the newer one, but only one of them says as of when it holds, so a reader cannot tell.',
  advice: 'date both numbers',
  flags: [
    'On March 3, 2024, the ministry said 40 soldiers had been killed.\n\nAccording to the ministry, 52 soldiers have been killed.',
  ],
  passes: [
    'On March 3, 2024, the ministry said 40 soldiers had been killed.\n\nOn March 5, 2024, the ministry said 52 soldiers had been killed.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict, contained }) => verdict === 'undated' && !contained),
  word: ({ claims }) => setAgainst(distinct(claims), ', and only one of them has a date'),
};
