import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { sameNumbers } from '../same-number.ts';
import { numberOf, peopleOf, sentenceCase, stateOf } from '../wording.ts';

/** Words that differ on purpose: soldiers are no civilians, children no policemen. "People" is everybody. */
const areOthers = (a: Claim, b: Claim): boolean =>
  a.counted.group !== b.counted.group && a.counted.group !== 'people' && b.counted.group !== 'people' && !areKin(a, b);

const FIGHTERS = new Set(['military', 'militants']);
const ADULTS = new Set(['men', 'women', 'civilians', 'children']);
const areKin = (a: Claim, b: Claim): boolean =>
  [FIGHTERS, ADULTS].some(
    (kin) =>
      kin.has(a.counted.group) &&
      kin.has(b.counted.group) &&
      (a.counted.group === 'civilians' || b.counted.group === 'civilians' || kin === FIGHTERS),
  );

/** Below this, two counts are equal by chance. */
const TELLING = 20;

export const populationMismatch: Check = {
  id: 'population-mismatch',
  family: 'scope',
  severity: 'warning',
  title: 'one number for two groups of people',
  why: 'The same number counts soldiers here and civilians there. It is seldom true of both; mostly one of the words was chosen for variety.',
  advice: 'look up whom the number counts, and use one word for them',
  flags: [
    'The army said 310 soldiers were killed in the siege.\n\nThe 310 civilians killed in the siege were buried on Sunday, the mayor said.',
  ],
  passes: [
    'The army said 310 soldiers were killed in the siege.\n\nThe 310 people killed in the siege were buried on Sunday, the mayor said.',
  ],
  find: function* ({ articles }) {
    for (const [a, b] of sameNumbers(articles, TELLING)) if (areOthers(a, b)) yield { claims: [a, b], pair: [a, b] };
  },
  word: ({ claims: [a, b] }) => {
    if (!a || !b) return { title: '', message: '' };
    const title = `${sentenceCase(numberOf(a))} ${stateOf(a)}: ${peopleOf(a)} and ${peopleOf(b)}`;
    return {
      title,
      message: `${sentenceCase(numberOf(a))} ${stateOf(a)} are ${peopleOf(a)} in line ${a.figure.line} and ${peopleOf(b)} in line ${b.figure.line}.`,
    };
  },
};
