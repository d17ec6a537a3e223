import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { isDefinite } from '../definite.ts';
import { STATED, sameNumbers } from '../same-number.ts';
import { numberOf, peopleOf, sentenceCase, stateOf } from '../wording.ts';

const sidesOf = ({ counted: { side } }: Claim): readonly string[] => side.split('+').filter(Boolean);

/** Opposed sides, or one side against both together. */
function areOtherSides(a: Claim, b: Claim): boolean {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  return x.length > 0 && y.length > 0 && x.join() !== y.join();
}

/** Below this, two counts are equal by chance. */
const TELLING = 10;
/** But "the nine soldiers" are those told of before, and so is a headline's number told again. */
const FEW = 3;

const isTelling = (a: Claim, b: Claim): boolean =>
  b.figure.low >= TELLING || isDefinite(b.figure) || a.figure.zone === 'headline';

export const sideMismatch: Check = {
  id: 'side-mismatch',
  family: 'scope',
  severity: 'warning',
  title: 'one number for two sides',
  why: 'The same number stands for the losses of one side here and of the other, or of both, there. Sides are swapped easily, and the error changes the story.',
  advice: 'look up whose people the number counts',
  flags: [
    'The war has killed 12,500 soldiers on both sides, Russian and Ukrainian, officials said.\n\nIn the war 12,500 Ukrainian soldiers were killed, an official said.',
  ],
  passes: [
    'In the war 12,500 Russian soldiers were killed, an official said.\n\nThe 12,500 Russian soldiers killed came from all regions, the official said.',
  ],
  find: function* ({ articles }) {
    for (const [a, b] of sameNumbers(articles, FEW, STATED))
      if (isTelling(a, b) && a.counted.group === b.counted.group && areOtherSides(a, b))
        yield { claims: [a, b], pair: [a, b] };
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
