import type { Check, Finding } from '../check.ts';
import type { Clash } from '../clashes.ts';
import { isTotal } from '../explain.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

/** In one voice, a number far below another is mostly a detail of it that is not marked as one. */
function isOwn({ verdict, contained, first, second, comparison: { ratio } }: Clash): boolean {
  if (verdict !== 'self' || contained) return false;
  if (isTotal(first) && isTotal(second)) return true;
  const named = first.figure.population.text !== '' && second.figure.population.text !== '';
  return ratio !== null && ratio <= 2 && (named || Math.min(first.figure.low, second.figure.low) >= 10);
}

/** Beyond doubt only where the numbers are too large, or too plainly totals, to be details of each other. */
const graded = (finding: Finding): Finding =>
  finding.pair?.every((claim) => claim.figure.low >= 10 || isTotal(claim))
    ? finding
    : { ...finding, severity: 'warning' };

export const selfContradiction: Check = {
  id: 'self-contradiction',
  family: 'conflict',
  severity: 'error',
  title: 'one voice gives two numbers for the same thing',
  why: 'The same source, or the article in its own voice, counts the same people twice and comes to different numbers. Nothing in the text says that one replaces the other, so at least one of them is wrong.',
  advice: 'find out which number holds, or say what makes them two counts',
  flags: [
    'Twelve people were killed in the blast, police said on Monday.\n\nThe 14 people killed in the blast were all local, police said.',
  ],
  passes: [
    'Twelve people were killed in the blast, police said on Monday.\n\nThe 12 people killed in the blast were all local, police said.',
  ],
  find: ({ clashes }) => together(clashes, isOwn).map(graded),
  word: ({ claims }) => setAgainst(distinct(claims), ', incompatible as written'),
};
