import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { firstOf, isReported } from '../standing.ts';
import { countsOf, sentenceCase } from '../wording.ts';

/** A count that goes on rising, in an article of no known day. */
const isAdrift = (claim: Claim): boolean =>
  claim.figure.cues.includes('cumulative') && claim.known === null && isReported(claim);

export const undatedMovingFigure: Check = {
  id: 'undated-moving-figure',
  family: 'sourcing',
  severity: 'note',
  title: 'a running total without a day',
  why: 'A count “since the war began” is true on one day. Without that day the sentence grows wrong by itself, in the archive and in every copy of it.',
  advice: 'say as of when the total holds',
  flags: ['More than 25,000 people have been killed since the war began, the ministry said.'],
  passes: ['As of March 3, 2024, more than 25,000 people had been killed since the war began, the ministry said.'],
  find: function* ({ articles }) {
    for (const claims of articles.values()) {
      const adrift = claims.filter(isAdrift);
      if (adrift.length > 0) yield { claims: firstOf(adrift), pair: null };
    }
  },
  word: ({ claims }) => ({
    title: `${sentenceCase(countsOf(claims, 3))}: as of when?`,
    message: `Neither the text nor the article’s own date says as of when ${countsOf(claims)} ${claims.length === 1 ? 'holds' : 'hold'}.`,
  }),
};
