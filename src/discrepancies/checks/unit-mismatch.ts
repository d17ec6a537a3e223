import type { Measure } from '../../figures/figure.ts';
import type { Share } from '../../figures/share.ts';
import { overlaps } from '../../span.ts';
import { bundled } from '../bundled.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { numberOf, sentenceCase, stateOf } from '../wording.ts';

/** What families do as families. */
const MOVED: ReadonlySet<Measure> = new Set(['displaced', 'evacuated', 'rescued']);

const keyOf = ({ article, low, high }: { article: string; low: number; high: number | null }): string =>
  [article, low, high].join('\n');

/** People counted by the same number as households of the same article, in another sentence, and not themselves households. */
function* sameNumbers(shares: readonly Share[], claims: readonly Claim[]): Iterable<Finding> {
  const households = bundled(
    shares.filter(({ kind, low }) => kind === 'households' && low >= TELLING),
    keyOf,
  );
  for (const claim of households.size > 0 ? claims : []) {
    const { figure } = claim;
    const same = households.get(keyOf(figure)) ?? [];
    const other = same.find(({ sentenceIndex }) => sentenceIndex !== figure.sentenceIndex);
    if (!other || !MOVED.has(figure.measure) || same.some((share) => overlaps(share, figure))) continue;
    yield { claims: [claim], pair: null, data: { households: other.quote } };
  }
}

/** Below this, as many people as families may well be chance. */
const TELLING = 20;

export const unitMismatch: Check = {
  id: 'unit-mismatch',
  family: 'scope',
  severity: 'warning',
  title: 'one number for families and for people',
  why: 'A family is not a person. A count of households that is repeated as a count of people is too small by as many as live in one.',
  advice: 'look up what was counted; never multiply by an assumed size',
  flags: [
    'About the town, 1,200 families were displaced, the mayor said.\n\nThe 1,200 displaced people need shelter, the mayor said.',
  ],
  passes: [
    'About the town, 1,200 families were displaced, the mayor said.\n\nThe 1,200 displaced families need shelter, the mayor said.',
  ],
  find: ({ shares, claims }) => sameNumbers(shares, claims),
  word: ({ claims: [claim], data = {} }) => {
    if (!claim) return { title: '', message: '' };
    const title = `${sentenceCase(numberOf(claim))} ${stateOf(claim)}: families and people`;
    return {
      title,
      message: `${data.households} and ${numberOf(claim)} people are ${stateOf(claim)}, one number for two units.`,
    };
  },
};
