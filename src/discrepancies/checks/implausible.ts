import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { countOf, creditedOf, peopleOf, sentenceCase } from '../wording.ts';

const LOST = new Set(['killed', 'wounded', 'casualties', 'missing', 'captured', 'deserted']);
const ARMED = new Set(['military', 'militants', 'police']);

const isOfForce = (loss: Claim, force: Claim): boolean =>
  loss.counted.group === force.counted.group &&
  (loss.counted.side === force.counted.side || !loss.counted.side || !force.counted.side) &&
  Math.abs(loss.figure.sentenceIndex - force.figure.sentenceIndex) <= 1;

function* lossesOf(force: Claim, claims: readonly Claim[]): Iterable<Finding> {
  const { high, measure, modality } = force.figure;
  if (
    measure !== 'strength' ||
    high === null ||
    high < 10 ||
    modality !== 'asserted' ||
    !ARMED.has(force.counted.group)
  )
    return;
  for (const loss of claims) {
    const { figure } = loss;
    if (LOST.has(figure.measure) && figure.modality === 'asserted' && figure.low > high && isOfForce(loss, force))
      yield { claims: [loss, force], pair: [loss, force] };
  }
}

export const implausible: Check = {
  id: 'implausible',
  family: 'arithmetic',
  severity: 'warning',
  title: 'more losses than the force has people',
  why: 'A unit cannot lose more people than the copy gives it. Reinforcements may explain it, but then the copy should say so.',
  advice: 'check both numbers, or say that the unit was reinforced',
  flags: ['The rebel force of 900 fighters took the town. The army killed 1,200 fighters, a spokesman said.'],
  passes: ['The rebel force of 900 fighters took the town. The army killed 120 fighters, a spokesman said.'],
  find: function* ({ articles }) {
    for (const claims of articles.values()) {
      for (const [i, force] of claims.entries()) yield* lossesOf(force, claims.slice(Math.max(0, i - 8), i + 9));
    }
  },
  word: ({ claims: [loss, force] }) => {
    if (!loss || !force) return { title: '', message: '' };
    return {
      title: `${sentenceCase(countOf(loss))} of ${creditedOf(force)} ${peopleOf(force)}`,
      message: `${sentenceCase(creditedOf(loss))} is more than the ${creditedOf(force)} that the copy gives the force.`,
    };
  },
};
