import type { Measure } from '../../figures/figure.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { interestOf } from '../reasons.ts';
import { firstOf, isReported } from '../standing.ts';
import { countOf, listed, peopleOf, sayerOf } from '../wording.ts';

const LOSSES: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'captured', 'missing', 'deserted']);
const INTERESTED = new Set(['military', 'militants', 'police']);

/** A finding for each side that counts losses it has an interest in: its own, or its enemy's. */
function* inArticle(claims: readonly Claim[]): Iterable<Finding> {
  const byInterest = new Map<string, Claim[]>();
  for (const claim of claims) {
    const interest = interestOf(claim);
    if (!interest || !LOSSES.has(claim.figure.measure) || !INTERESTED.has(claim.counted.group) || !isReported(claim))
      continue;
    const key = `${interest}\n${claim.figure.source?.side}\n${claim.counted.side}`;
    byInterest.set(key, [...(byInterest.get(key) ?? []), claim]);
  }
  for (const [key, own] of byInterest)
    yield { claims: firstOf(own), pair: null, data: { interest: key.split('\n')[0] ?? '' } };
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
    const title = `${listed(claims.map(countOf), 3)} (${peopleOf(first)}): ${claim} of ${first.figure.source?.side}`;
    return {
      title,
      message: `${sayerOf(first)} speaks for ${first.figure.source?.side} and counts ${peopleOf(first)}: ${listed(claims.map(countOf))}.`,
    };
  },
};
