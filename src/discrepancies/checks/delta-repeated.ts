import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { keyOf } from '../population.ts';
import { numberOf, thingOf } from '../wording.ts';

const keyOfChange = ({ figure, happening, counted }: Claim): string =>
  [figure.measure, happening, keyOf(counted), figure.low, figure.high, figure.asOf].join('\n');

export const deltaRepeated: Check = {
  id: 'delta-repeated',
  family: 'arithmetic',
  severity: 'note',
  title: 'the same addition is told twice',
  why: '“Another 12” in the second paragraph and “a further 12” in the seventh read as 24, if they are the same twelve.',
  advice: 'say that it is the same addition, or leave one of them out',
  flags: [
    'Another 12 soldiers were killed on Monday, the army said.\n\nThe front was quiet in the north.\n\nA further 12 soldiers were killed on Monday, the army said.',
  ],
  passes: ['Another 12 soldiers were killed on Monday, the army said.\n\nThe 12 soldiers came from one village.'],
  find: function* ({ articles }): Iterable<Finding> {
    for (const claims of articles.values()) {
      const told = new Map<string, Claim>();
      for (const claim of claims) {
        if (!claim.figure.delta || claim.happening === null || claim.figure.low < 2 || claim.figure.zone !== 'body')
          continue;
        const first = told.get(keyOfChange(claim));
        if (!first) told.set(keyOfChange(claim), claim);
        else if (first.figure.paragraph !== claim.figure.paragraph)
          yield { claims: [first, claim], pair: [first, claim] };
      }
    }
  },
  word: ({ claims: [first, second] }) => {
    if (!first || !second) return { title: '', message: '' };
    const thing = thingOf(first);
    return {
      title: `${thing}: ${numberOf(first)} more, told twice`,
      message: `${thing}: ${numberOf(first)} more in line ${first.figure.line} and again in line ${second.figure.line}; read together they are twice as many.`,
    };
  },
};
