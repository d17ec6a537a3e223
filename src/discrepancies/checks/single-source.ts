import { bundled } from '../bundled.ts';
import type { Check, Finding } from '../check.ts';
import { type Claim, isOwnVoice } from '../claim.ts';
import { interestOf } from '../reasons.ts';
import { firstOf, isReported } from '../standing.ts';
import { countsOf, sayerOf, sentenceCase } from '../wording.ts';

/** Deaths from which on a second source is asked for. */
const MANY = 50;

function* inArticle(claims: readonly Claim[]): Iterable<Finding> {
  const deaths = claims.filter(
    (claim) => claim.figure.measure === 'killed' && claim.happening !== null && isReported(claim),
  );
  for (const own of bundled(deaths, ({ happening }) => happening ?? '').values()) {
    const [first] = own;
    const alone = own.every((claim) => claim.voice === first?.voice || claim.figure.zone !== 'body');
    if (
      first &&
      alone &&
      own.some(({ figure }) => figure.low >= MANY) &&
      own.some((claim) => interestOf(claim) !== null)
    ) {
      yield { claims: firstOf(own.filter((claim) => !isOwnVoice(claim))), pair: null };
    }
  }
}

export const singleSource: Check = {
  id: 'single-source',
  family: 'sourcing',
  severity: 'note',
  title: 'many deaths on the word of one side only',
  why: 'One party to a conflict is the only source for a large number of dead. It may be right, but the reader should know that nobody else has said so.',
  advice: 'look for a second source, or say that there is none',
  flags: ['The Ukrainian army said 300 Russian soldiers were killed in the battle.'],
  passes: [
    'The Ukrainian army said 300 Russian soldiers were killed in the battle. The United Nations also counted 300 Russian soldiers killed.',
  ],
  find: function* ({ articles }) {
    for (const claims of articles.values()) yield* inArticle(claims);
  },
  word: ({ claims }) => {
    const [first] = claims;
    const sayer = first ? sayerOf(first) : '';
    return {
      title: `${sentenceCase(countsOf(claims, 3))}: only ${sayer} says so`,
      message: `Only ${sayer} is named for ${countsOf(claims)}.`,
    };
  },
};
