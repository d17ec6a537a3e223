import type { Check } from '../check.ts';
import { type Claim, isOwnVoice } from '../claim.ts';
import type { Clash } from '../clashes.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

const disagree = ({ verdict, contained, first, second }: Clash): boolean =>
  verdict === 'sources' && !(contained && (isOwnVoice(first) || isOwnVoice(second)));

const least = (claims: readonly Claim[]): number => Math.min(...claims.map(({ figure }) => figure.low));
const most = (claims: readonly Claim[]): number | null =>
  claims.reduce<number | null>(
    (high, { figure }) => (high === null || figure.high === null ? null : Math.max(high, figure.high)),
    0,
  );

export const sourceDisagreement: Check = {
  id: 'source-disagreement',
  family: 'conflict',
  severity: 'note',
  title: 'sources give different numbers for the same thing',
  why: 'That sources disagree is normal; hiding it is the fault. Readers should see the whole range and who stands behind each end of it. The numbers are never averaged.',
  advice: 'give the range, or the most authoritative number, and say whose it is',
  flags: [
    'The governor said 12 civilians were killed in the attack.\n\nThe United Nations said nine civilians were killed in the attack.',
  ],
  passes: [
    'The governor said 12 civilians were killed in the attack.\n\nThe United Nations also said 12 civilians were killed in the attack.',
  ],
  find: ({ clashes }) =>
    together(clashes, disagree).map((finding) => ({
      ...finding,
      data: { low: least(finding.claims), high: most(finding.claims) },
    })),
  word: ({ claims }) => setAgainst(distinct(claims), ', incompatible as written'),
};
