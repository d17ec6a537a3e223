import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { firstOf, isReported, vouchedFor } from '../standing.ts';
import { counted, countsOf, listed, sayerOf, sentenceCase } from '../wording.ts';

const isVague = ({ figure: { source } }: Claim): boolean => source?.kind === 'anonymous';

export const vagueSource: Check = {
  id: 'vague-source',
  family: 'sourcing',
  severity: 'note',
  title: 'numbers from a source that is not named',
  why: '“Officials” are nobody in particular. A reader cannot weigh the number, and a colleague cannot check it.',
  advice: 'name the office, or say why the source cannot be named',
  flags: ['Officials said 12 people were killed in the blast.'],
  passes: ['The interior ministry said 12 people were killed in the blast.'],
  find: function* ({ articles, groups }) {
    const vouched = vouchedFor(groups, (claim) => claim.figure.source !== null && !isVague(claim));
    for (const claims of articles.values()) {
      const vague = claims.filter(
        (claim) => isVague(claim) && isReported(claim) && !claim.figure.part && !vouched.has(claim),
      );
      if (vague.length > 0) yield { claims: firstOf(vague), pair: null, data: { count: vague.length } };
    }
  },
  word: ({ claims, data = {} }) => {
    const sayers = listed([...new Set(claims.map(sayerOf))]);
    const title = sentenceCase(`${counted(Number(data.count), 'number')} from ${sayers}`);
    return { title, message: `No better source than ${sayers} is named for ${countsOf(claims)}.` };
  },
};
