import type { Check, Finding } from '../check.ts';
import { type Claim, isOwnVoice } from '../claim.ts';
import type { Clash } from '../clashes.ts';
import { together } from '../together.ts';
import { countOf, peopleOf, sayerOf, sentenceCase } from '../wording.ts';

const UNEXPLAINED = new Set(['self', 'soft', 'undated', 'quote', 'past', 'magnitude', 'scale-word', 'transposition']);

function exceeds(clash: Clash): boolean {
  const { verdict, contained, first, second } = clash;
  const unexplained = UNEXPLAINED.has(verdict) || (verdict === 'sources' && (isOwnVoice(first) || isOwnVoice(second)));
  return contained && unexplained && (isSaid(clash) || isLikely(clash));
}

const isSaid = ({ first, second }: Clash): boolean =>
  first.figure.whole === second.figure.id || second.figure.whole === first.figure.id;

/** Where the copy does not call the one a part of the other, they may be of two counts: then they must at least be alike in measure and size. */
const isLikely = ({ first, second, comparison: { ratio } }: Clash): boolean =>
  first.figure.measure === second.figure.measure && ratio !== null && ratio <= 2;

const isExact = ({ figure }: Claim): boolean => figure.form === 'exact';

function graded(finding: Finding, clashes: readonly Clash[]): Finding {
  const [a, b] = finding.pair ?? [];
  if (!a || !b) return finding;
  const said = clashes.some((clash) => isSaid(clash) && clash.first === a && clash.second === b);
  if (said && isExact(a) && isExact(b)) return finding;
  return {
    ...finding,
    severity: said || (a.figure.article === b.figure.article && a.voice === b.voice) ? 'warning' : 'note',
  };
}

export const partExceedsWhole: Check = {
  id: 'part-exceeds-whole',
  family: 'arithmetic',
  severity: 'error',
  title: 'a part is larger than its whole',
  why: 'Children cannot outnumber the people they are counted among, nor the killed the killed and wounded. Either one number is wrong or the smaller does not hold the larger.',
  advice: 'check both numbers, or say that the second is not a part of the first',
  flags: ['Twelve people were killed in the fire, including 14 children, police said.'],
  passes: ['Twelve people were killed in the fire, including four children, police said.'],
  find: ({ clashes }) => together(clashes, exceeds).map((finding) => graded(finding, clashes)),
  word: ({ claims, pair }) => {
    const [a, b] = pair ?? claims;
    if (!a || !b) return { title: '', message: '' };
    const [part, whole] = a.figure.low > b.figure.low ? [a, b] : [b, a];
    const title = `${sentenceCase(countOf(part))} (${peopleOf(part)}), a part, against ${countOf(whole)} (${peopleOf(whole)}), the whole`;
    return {
      title,
      message: `${sentenceCase(countOf(part))} of the ${peopleOf(part)} (${sayerOf(part)}) is more than ${countOf(whole)} of all ${peopleOf(whole)} (${sayerOf(whole)}).`,
    };
  },
};
