import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const anniversary: Check = {
  id: 'anniversary',
  family: 'conflict',
  severity: 'note',
  title: 'two numbers for one happening of the past',
  why: 'Figures of past events are settled, and copied from memory. Two numbers for one of them are seldom both right.',
  advice: 'look the number up',
  flags: [
    '---\ndate: 2024-07-17\n---\n\nIn 2014 the crash killed 298 people.\n\nA stone remembers the 280 people killed in the crash in 2014.',
  ],
  passes: [
    '---\ndate: 2024-07-17\n---\n\nIn 2014 the crash killed 298 people.\n\nA stone remembers the 298 people killed in the crash in 2014.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict, contained }) => verdict === 'past' && !contained),
  word: ({ claims }) => setAgainst(distinct(claims), ', incompatible as written'),
};
