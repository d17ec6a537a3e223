import type { Check } from '../check.ts';
import { type Claim, isOwnVoice } from '../claim.ts';
import { firstOf, isHistory, isReported, vouchedFor } from '../standing.ts';
import { counted, countsOf, sentenceCase } from '../wording.ts';

/** Numbers that an editor asks about first: large counts of dead and of forces. */
const isWeighty = ({ figure }: Claim): boolean =>
  figure.low >= 1000 &&
  (figure.measure === 'killed' || figure.measure === 'casualties' || figure.measure === 'strength');

export const unattributed: Check = {
  id: 'unattributed',
  family: 'sourcing',
  severity: 'note',
  title: 'numbers without a source',
  why: 'Somebody counted, or claims to have. A number in the article’s own voice is the outlet’s own claim, and it answers for it.',
  advice: 'say who counted, or that the count is your own',
  flags: ['Forty soldiers have been killed since Monday.'],
  passes: ['Forty soldiers have been killed since Monday, the ministry said.'],
  find: function* ({ articles, groups }) {
    const vouched = vouchedFor(groups, (claim) => !isOwnVoice(claim));
    for (const claims of articles.values()) {
      const bare = claims.filter(
        (claim) =>
          isOwnVoice(claim) &&
          claim.figure.zone === 'body' &&
          !claim.figure.part &&
          isReported(claim) &&
          !isHistory(claim) &&
          !vouched.has(claim),
      );
      if (bare.length > 0)
        yield {
          claims: firstOf(bare),
          pair: null,
          severity: bare.some(isWeighty) ? 'warning' : 'note',
          data: { count: bare.length },
        };
    }
  },
  word: ({ claims, data = {} }) => {
    const title = sentenceCase(`${counted(Number(data.count), 'number')} without a source`);
    return { title, message: `Nobody is named for ${countsOf(claims)}.` };
  },
};
