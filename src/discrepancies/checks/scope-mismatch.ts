import type { Measure } from '../../figures/figure.ts';
import { byAge } from '../age.ts';
import type { Check, Finding } from '../check.ts';
import { type Claim, isForce } from '../claim.ts';
import { compareIntervals, type Meeting } from '../interval.ts';
import { keyOf } from '../population.ts';
import { areSetAgainst, meet, sidesOf } from '../set-against.ts';
import { sumOf } from '../sums/sum.ts';
import { setAgainst } from '../wording.ts';

/** Paragraphs between two figures that a reader still takes in together. */
const NEAR = 20;
/** Figures before one that it is held against, and behind it that may belong to it. */
const MOST = 40;
const AFTER = 8;

/** Whether the killed and the wounded beside them make up the casualties: a breakdown, not two counts. */
function isBrokenDown(a: Claim, b: Claim, kin: readonly Claim[]): boolean {
  const [part, all] = a.figure.measure === 'casualties' ? [b, a] : [a, b];
  return kin.some((rest) => {
    const isRest = rest.figure.measure !== part.figure.measure && HURT.has(rest.figure.measure);
    if (!isRest) return false;
    const { meeting, ratio } = compareIntervals(sumOf([part, rest]), all.figure);
    return BREAKDOWN.has(meeting) || (ratio !== null && ratio <= NEARLY);
  });
}

const HURT: ReadonlySet<Measure> = new Set(['killed', 'wounded']);
/** "At least 20 casualties", six dead and 13 wounded: as good as a breakdown. */
const NEARLY = 1.1;
const BREAKDOWN: ReadonlySet<Meeting> = new Set(['equal', 'nested', 'overlapping', 'rounded']);

/** Each figure with the nearest that it is set against, those of its own side first; a figure is told once. */
function* pairsIn(claims: readonly Claim[]): Iterable<Finding> {
  const told = new Set<Claim>();
  for (const [i, second] of claims.entries()) {
    const around = claims.slice(Math.max(0, i - MOST), i + AFTER);
    const before = claims
      .slice(Math.max(0, i - MOST), i)
      .filter((first) => second.figure.paragraph - first.figure.paragraph <= NEAR);
    const against = before.filter(
      (first) => !told.has(first) && areSetAgainst(first, second) && !isBrokenDown(first, second, around),
    );
    const dead = against.filter(({ figure }) => figure.measure !== 'wounded');
    const best = (dead.length > 0 ? dead : against).sort((a, b) => byAge(b, a));
    const first =
      best.find((claim) => keyOf(claim.counted) === keyOf(second.counted)) ??
      best.find((claim) => meet(sidesOf(claim), sidesOf(second))) ??
      best[0];
    if (!first || told.has(second)) continue;
    told.add(first).add(second);
    yield { claims: [first, second], pair: [first, second] };
  }
}

export const scopeMismatch: Check = {
  id: 'scope-mismatch',
  family: 'scope',
  severity: 'note',
  title: 'numbers set against each other that do not count the same thing',
  why: 'Killed stands against killed or wounded, troops sent against a whole army. Readers will compare the numbers, and the difference between them is not a measure of anybody’s error.',
  advice: 'say beside each figure what it counts and as of when',
  flags: [
    'Russia said on Sept. 21 that 5,937 Russian soldiers had been killed. That is far below foreign estimates.\n\nA US general said on Nov. 9 that more than 100,000 Russian soldiers had been killed or wounded.',
  ],
  passes: ['The army said 12 soldiers were killed and 30 wounded in the fighting on Monday, 42 casualties in all.'],
  find: function* ({ levels }) {
    for (const claims of levels.values()) {
      yield* pairsIn(
        claims.filter(({ figure: { measure } }) => isForce(measure) || HURT.has(measure) || measure === 'casualties'),
      );
    }
  },
  word: ({ claims }) => {
    const { title, message } = setAgainst(claims, '; these do not count the same thing');
    return { title, message };
  },
};
