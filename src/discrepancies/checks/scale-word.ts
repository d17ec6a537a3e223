import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const scaleWord: Check = {
  id: 'scale-word',
  family: 'slip',
  severity: 'error',
  title: 'a lost or doubled “thousand”',
  why: 'One number is the other without its “thousand” or “million”. Such words are lost in translation, in headlines and at the ends of lines.',
  advice: 'check whether the scale word belongs there',
  flags: [
    'The minister said 300 thousand reservists were called up.\n\nThe 300 reservists called up will be trained first, the minister said.',
  ],
  passes: [
    'The minister said 300 thousand reservists were called up.\n\nThe 300,000 reservists called up will be trained first, the minister said.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict, contained }) => verdict === 'scale-word' && !contained),
  word: ({ claims }) => setAgainst(distinct(claims), ', the same digits but for the scale word'),
};
