import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const quoteVsParaphrase: Check = {
  id: 'quote-vs-paraphrase',
  family: 'conflict',
  severity: 'warning',
  title: 'a quotation and its paraphrase give different numbers',
  why: 'The speaker’s own words stand beside the reporter’s version of them, and the numbers differ. The quotation stands, so the paraphrase is to be mended or explained.',
  advice: 'bring the paraphrase into line with the quotation',
  flags: [
    'The commander confirmed that 40 soldiers had been killed. “We know that 30 soldiers were killed,” the commander said.',
  ],
  passes: [
    'The commander confirmed that 30 soldiers had been killed. “We know that 30 soldiers were killed,” the commander said.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict, contained }) => verdict === 'quote' && !contained),
  word: ({ claims }) => setAgainst(distinct(claims), ', incompatible as written'),
};
