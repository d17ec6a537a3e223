import type { Measure } from '../../figures/figure.ts';
import { bundled } from '../bundled.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { interestOf } from '../reasons.ts';
import { firstOf, isReported } from '../standing.ts';
import { countsOf, peopleOf, sayerOf, sentenceCase, sideNameOf } from '../wording.ts';

const LOSSES: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'captured', 'missing', 'deserted']);
const INTERESTED = new Set(['military', 'militants', 'police']);

const isInterested = (claim: Claim): boolean =>
  interestOf(claim) !== null &&
  LOSSES.has(claim.figure.measure) &&
  INTERESTED.has(claim.counted.group) &&
  isReported(claim);

/** A finding for each side that counts losses it has an interest in: its own, or its enemy's. */
function* inArticle(claims: readonly Claim[]): Iterable<Finding> {
  const interested = claims.filter(isInterested);
  const keyOf = (claim: Claim): string => [interestOf(claim), claim.figure.source?.side, claim.counted.side].join('\n');
  for (const own of bundled(interested, keyOf).values()) {
    yield { claims: firstOf(own), pair: null, data: { interest: own[0] ? interestOf(own[0]) : null } };
  }
}

export const partySource: Check = {
  id: 'party-source',
  family: 'sourcing',
  severity: 'note',
  title: 'a party to the conflict counts the losses',
  why: 'Armies tend to count their own losses low and their enemy’s high. The number may be right, but whose it is belongs beside it.',
  advice: 'mark it as that side’s claim, and give the other side’s number if there is one',
  flags: ['The Ukrainian army said it had killed 40 Russian soldiers on Monday.'],
  passes: ['The Ukrainian army said 40 civilians were killed on Monday.'],
  find: function* ({ articles }) {
    for (const claims of articles.values()) yield* inArticle(claims);
  },
  word: ({ claims, data = {} }) => {
    const [first] = claims;
    if (!first) return { title: '', message: '' };
    const claim = data.interest === 'own side' ? 'own-side figure' : 'claim about another side';
    const sayer = sayerOf(first);
    const side = sideNameOf(first.figure.source?.side ?? '');
    const title = `${sentenceCase(countsOf(claims, 3))} (${peopleOf(first)}): ${claim} of ${side}`;
    return {
      title,
      message: `${sentenceCase(countsOf(claims))} (${peopleOf(first)}), counted by ${sayer}${sayer.includes(side) ? '' : `, on the side of ${side}`}.`,
    };
  },
};
