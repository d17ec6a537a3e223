import type { Check, Finding } from '../check.ts';
import type { Clash } from '../clashes.ts';
import { distinct, together } from '../together.ts';
import { isTotal } from '../told-as.ts';
import { setAgainst } from '../wording.ts';
import { isUnlinked } from './update-not-linked.ts';

const isOwn = (clash: Clash): boolean => clash.verdict === 'self' && !clash.contained && !isUnlinked(clash);

/** Beyond doubt only where both are totals, or large counts of people in the same words. */
function graded(finding: Finding): Finding {
  const [a, b] = finding.pair ?? [];
  if (!a || !b) return finding;
  const large = Math.min(a.figure.low, b.figure.low) >= 10;
  const alike = large && a.figure.population.text !== '' && b.figure.population.text !== '';
  return alike || (isTotal(a) && isTotal(b)) ? finding : { ...finding, severity: 'warning' };
}

export const selfContradiction: Check = {
  id: 'self-contradiction',
  family: 'conflict',
  severity: 'error',
  title: 'one voice gives two numbers for the same thing',
  why: 'The same source, or the article in its own voice, counts the same people twice and comes to different numbers. Nothing in the text says that one replaces the other, so at least one of them is wrong.',
  advice: 'find out which number holds, or say what makes them two counts',
  flags: [
    'Twelve people were killed in the blast, police said.\n\nThe 14 people killed in the blast were all local, police said.',
  ],
  passes: [
    'Twelve people were killed in the blast, police said.\n\nThe 12 people killed in the blast were all local, police said.',
  ],
  find: ({ clashes }) => together(clashes, isOwn).map(graded),
  word: ({ claims }) => setAgainst(distinct(claims), ', incompatible as written'),
};
