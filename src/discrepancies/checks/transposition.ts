import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const transposition: Check = {
  id: 'transposition',
  family: 'slip',
  severity: 'error',
  title: 'digits swapped, dropped or doubled',
  why: 'The two numbers are one slip of the finger apart. Nobody sees such a slip when rereading his own copy.',
  advice: 'check the digits against the source',
  flags: [
    'The ministry said 5,937 soldiers had been killed.\n\nIn all, 5,397 soldiers had been killed, the ministry said.',
  ],
  passes: [
    'The ministry said 5,937 soldiers had been killed.\n\nIn all, 5,937 soldiers had been killed, the ministry said.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict, contained }) => verdict === 'transposition' && !contained),
  word: ({ claims }) => setAgainst(distinct(claims), ', one slip of the finger apart'),
};
