import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { keyOf } from '../population.ts';
import { setAgainst } from '../wording.ts';

const isRunning = ({ figure }: Claim): boolean => figure.cues.includes('cumulative');
const isContrasted = ({ figure }: Claim): boolean => figure.cues.includes('contrast');

/** A running total and one day's count in neighbouring sentences, set against each other. */
const areConfused = (a: Claim, b: Claim): boolean =>
  a.figure.measure === b.figure.measure &&
  a.figure.modality === b.figure.modality &&
  keyOf(a.counted) === keyOf(b.counted) &&
  isRunning(a) !== isRunning(b) &&
  (isContrasted(a) || isContrasted(b)) &&
  Math.abs(a.figure.sentenceIndex - b.figure.sentenceIndex) <= 1;

export const cumulativeVsIncident: Check = {
  id: 'cumulative-vs-incident',
  family: 'scope',
  severity: 'note',
  title: 'a running total set against the count of one incident',
  why: 'One number counts since the beginning, the other one day. Set against each other they look like a disagreement.',
  advice: 'say of each number over what time it counts',
  flags: [
    'Since the war began 400 soldiers have been killed, the army said. But 12 soldiers were killed, the ministry said.',
  ],
  passes: ['Since the war began 400 soldiers have been killed, the army said.'],
  find: function* ({ levels }) {
    for (const claims of levels.values()) {
      for (const [i, second] of claims.entries()) {
        const first = claims[i - 1];
        if (first && areConfused(first, second)) yield { claims: [first, second], pair: [first, second] };
      }
    }
  },
  word: ({ claims }) => setAgainst(claims, '; one counts from a beginning on, the other does not'),
};
