import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const boundVsPoint: Check = {
  id: 'bound-vs-point',
  family: 'conflict',
  severity: 'note',
  title: 'a number just beyond what "up to", "about" or "nearly" allows',
  why: 'Taken at its word, “up to 300” rules 312 out, and “about 50” rules 44 out. In use such words are stretched, so this is a matter of wording rather than of fact.',
  advice: 'use the exact number, or a bound that both numbers keep',
  flags: [
    'As many as 40 people were killed in the raid on Friday.\n\nThe mayor said 41 people were killed in the raid on Friday.',
  ],
  passes: [
    'As many as 40 people were killed in the raid on Friday.\n\nThe mayor said 38 people were killed in the raid on Friday.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict, contained }) => verdict === 'soft' && !contained),
  word: ({ claims }) => setAgainst(distinct(claims), ', which taken at their word cannot both hold'),
};
