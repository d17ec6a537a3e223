import type { Measure } from '../../figures/figure.ts';
import type { Share } from '../../figures/share.ts';
import { overlaps } from '../../span.ts';
import type { Check, Finding, Material } from '../check.ts';
import { numberOf, stateOf } from '../wording.ts';

/** What families do as families. */
const MOVED: ReadonlySet<Measure> = new Set(['displaced', 'evacuated', 'rescued']);

/** People counted by the same number as households of the same article, in another sentence, and not themselves households. */
function* sameNumber(share: Share, { articles, shares }: Material): Iterable<Finding> {
  const { quote, low, high, sentenceIndex } = share;
  for (const claim of articles.get(share.article) ?? []) {
    const { figure } = claim;
    const same = figure.low === low && figure.high === high && figure.sentenceIndex !== sentenceIndex;
    const households = shares.some(
      (other) => other.kind === 'households' && other.article === figure.article && overlaps(other, figure),
    );
    if (same && MOVED.has(figure.measure) && !households)
      yield { claims: [claim], pair: null, data: { households: quote } };
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
  find: function* (material) {
    for (const share of material.shares)
      if (share.kind === 'households' && share.low >= TELLING) yield* sameNumber(share, material);
  },
  word: ({ claims: [claim], data = {} }) => {
    if (!claim) return { title: '', message: '' };
    const title = `${numberOf(claim)} ${stateOf(claim)}: families and people`;
    return {
      title,
      message: `${data.households} families and ${numberOf(claim)} people are ${stateOf(claim)}, one number for two units.`,
    };
  },
};
