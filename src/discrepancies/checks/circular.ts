import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { numberOf, sayerOf, sentenceCase, thingOf } from '../wording.ts';

const CITED = /\b(?:citing|quoting)\s+(\S.*)/is;
const bare = (name: string): string => name.toLowerCase().replace(/^the\s+/, '');

/** The source behind the source, or null. */
const citedBy = ({ figure }: Claim): string | null =>
  figure.source ? (CITED.exec(figure.source.text)?.[1] ?? null) : null;

export const circular: Check = {
  id: 'circular',
  family: 'sourcing',
  severity: 'note',
  title: 'two sources that are one',
  why: 'An agency that cites the ministry does not confirm the ministry. The number has one source, however many repeat it.',
  advice: 'credit the number once, to the one who counted',
  flags: [
    'The agency, citing the interior ministry, said 12 people were killed.\n\nThe interior ministry said 12 people were killed.',
  ],
  passes: ['The agency said 12 people were killed.\n\nThe interior ministry said 12 people were killed.'],
  find: function* ({ groups }) {
    for (const { claims } of groups) {
      for (const claim of claims) {
        const cited = citedBy(claim);
        const origin =
          cited &&
          claims.find(
            (other) => other !== claim && bare(other.voice) === bare(cited) && other.figure.low === claim.figure.low,
          );
        if (origin) yield { claims: [claim, origin], pair: null };
      }
    }
  },
  word: ({ claims: [claim, origin] }) => {
    if (!claim || !origin) return { title: '', message: '' };
    return {
      title: `${thingOf(claim)}: ${numberOf(claim)} from one source told twice`,
      message: `${sentenceCase(sayerOf(claim))} and ${sayerOf(origin)} are one source for ${numberOf(claim)}.`,
    };
  },
};
