import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { sameNumbers } from '../same-number.ts';
import { numberOf, stateOf } from '../wording.ts';

const HOUSEHOLD = /\b(?:famil(?:y|ies)|households?|homes?)\b/i;

const countsHouseholds = ({ figure }: Claim): boolean =>
  HOUSEHOLD.test(figure.population.text) && !/\bmembers?\b/i.test(figure.population.text);

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
  find: function* ({ articles }) {
    for (const [a, b] of sameNumbers(articles))
      if (countsHouseholds(a) !== countsHouseholds(b)) yield { claims: [a, b], pair: [a, b] };
  },
  word: ({ claims: [a, b] }) => {
    if (!a || !b) return { title: '', message: '' };
    const [households, people] = countsHouseholds(a) ? [a, b] : [b, a];
    const title = `${numberOf(a)} ${stateOf(a)}: families and people`;
    return {
      title,
      message: `${numberOf(a)} ${stateOf(a)} are ${households.figure.population.text} in line ${households.figure.line} and people in line ${people.figure.line}.`,
    };
  },
};
