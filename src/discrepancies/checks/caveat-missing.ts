import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { interestOf } from '../reasons.ts';
import { firstOf, isReported } from '../standing.ts';
import { countsOf, listed, sayerOf, sentenceCase } from '../wording.ts';

const isDoubted = ({ figure }: Claim): boolean => figure.cues.includes('disputed');
const isForeign = (claim: Claim): boolean =>
  interestOf(claim) === 'adversary' &&
  claim.figure.measure === 'killed' &&
  claim.counted.group !== 'people' &&
  isReported(claim);

export const caveatMissing: Check = {
  id: 'caveat-missing',
  family: 'sourcing',
  severity: 'note',
  title: 'one side’s count of the other side’s dead, without a caveat',
  why: 'Such numbers can seldom be checked. Careful copy says so once: one sentence covers every claim of the article.',
  advice: 'say that the number could not be verified, or who did verify it',
  flags: ['The Ukrainian army said it had killed 40 Russian soldiers on Monday.'],
  passes: [
    'The Ukrainian army said it had killed 40 Russian soldiers on Monday. The number could not be independently verified.',
  ],
  find: function* ({ articles }) {
    for (const claims of articles.values()) {
      const foreign = claims.some(isDoubted) ? [] : claims.filter(isForeign);
      if (foreign.length > 0) yield { claims: firstOf(foreign), pair: null };
    }
  },
  word: ({ claims }) => ({
    title: `${sentenceCase(countsOf(claims, 3))}: no word on whether it could be verified`,
    message: `The other side’s dead, by the count of ${listed([...new Set(claims.map(sayerOf))])}: ${countsOf(claims)}. Nothing says whether that could be verified.`,
  }),
};
