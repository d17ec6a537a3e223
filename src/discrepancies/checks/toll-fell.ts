import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const tollFell: Check = {
  id: 'toll-fell',
  family: 'time',
  severity: 'warning',
  title: 'a later toll that is lower than an earlier one',
  why: 'Tolls rise. When one falls, bodies were counted twice, the missing turned up or a report was withdrawn, and the copy should say which.',
  advice: 'say why the count was lowered, or check the dates',
  flags: [
    'Fifty-two people were killed in the flood, officials said on March 5, 2024.\n\nForty-seven people were killed in the flood, officials said on March 8, 2024.',
  ],
  passes: [
    'Forty-seven people were killed in the flood, officials said on March 5, 2024.\n\nFifty-two people were killed in the flood, officials said on March 8, 2024.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict }) => verdict === 'fall'),
  word: ({ claims }) => setAgainst(distinct(claims), ', lower on the later day'),
};
