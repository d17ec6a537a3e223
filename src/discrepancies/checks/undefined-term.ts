import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { firstOf, isReported } from '../standing.ts';
import { listed, numberOf, sentenceCase } from '../wording.ts';

const TERM = /\b(?:casualt(?:y|ies)|losses|victims?)\b/i;
/** From here on a reader takes the number for a toll. */
const LARGE = 100;

const isUndefined = (claim: Claim): boolean =>
  claim.figure.measure === 'casualties' &&
  claim.figure.low >= LARGE &&
  TERM.test(claim.figure.population.text) &&
  isReported(claim);

function* inArticle(claims: readonly Claim[]): Iterable<Finding> {
  const open = claims.filter(isUndefined);
  const defined = claims.some(
    ({ figure }) =>
      figure.measure === 'wounded' || (figure.measure === 'casualties' && !TERM.test(figure.population.text)),
  );
  if (open.length > 0 && !defined) yield { claims: firstOf(open), pair: null };
}

export const undefinedTerm: Check = {
  id: 'undefined-term',
  family: 'sourcing',
  severity: 'note',
  title: 'casualties, losses or victims that nothing defines',
  why: 'Casualties are the killed and the wounded to an army, and the killed to most readers. “Losses” may hold prisoners too. Unless the copy says which, everybody reads another number.',
  advice: 'say whether the number counts the wounded',
  flags: ['Russian losses reached 40,000 casualties, the ministry said.'],
  passes: [
    'Russian losses reached 40,000 casualties, killed and wounded, the ministry said. Some 30,000 were wounded.',
  ],
  find: function* ({ articles }) {
    for (const claims of articles.values()) yield* inArticle(claims);
  },
  word: ({ claims }) => ({
    title: `${sentenceCase(listed(claims.map(numberOf), 3))} casualties: killed, or killed and wounded?`,
    message: `Nothing says whether ${listed(claims.map(numberOf))} ${claims.length === 1 ? 'counts' : 'count'} the killed only or the wounded too.`,
  }),
};
