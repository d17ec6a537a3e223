import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const magnitude: Check = {
  id: 'magnitude',
  family: 'slip',
  severity: 'error',
  title: 'two numbers that differ by a zero',
  why: 'The digits are the same and the number of zeros is not. A zero is easily lost or doubled at the keyboard, and one of the numbers is then wrong by a power of ten.',
  advice: 'check which number of zeros is right',
  flags: [
    'The ministry said 45,000 reservists were called up.\n\nThe 450,000 reservists called up will be trained first, the ministry said.',
  ],
  passes: [
    'The ministry said 45,000 reservists were called up.\n\nThe 45,000 reservists called up will be trained first, the ministry said.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict, contained }) => verdict === 'magnitude' && !contained),
  word: ({ claims }) => setAgainst(distinct(claims), ', the same digits with another number of zeros'),
};
