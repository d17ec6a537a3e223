import type { Measure } from '../../figures/figure.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { keyOf } from '../population.ts';
import { setAgainst } from '../wording.ts';

/** Paragraphs between two figures that a reader still takes in together. */
const NEAR = 20;
/** Paragraphs between two numbers of one army that stand side by side. */
const NEXT = 2;
/** Small counts are read one by one, not held against each other. */
const LARGE = 10;
/** Below this, a part and its whole look alike anyway. */
const FAR_APART = 1.5;

const FORCES: ReadonlySet<Measure> = new Set(['deployed', 'strength', 'mobilized']);

/** Killed against killed or wounded, troops at the front against a whole army: one word's breadth apart, and not the same thing. */
const isConfusable = (a: Claim, b: Claim): boolean => {
  const [one, other] = [a.figure.measure, b.figure.measure];
  return (
    one !== other &&
    ((one === 'killed' && other === 'casualties') ||
      (one === 'casualties' && other === 'killed') ||
      (FORCES.has(one) && FORCES.has(other)))
  );
};

const sidesOf = ({ counted }: Claim): readonly string[] => (counted.side ? counted.side.split('+') : []);
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((side) => b.includes(side));

/** One happening; or, close by, the losses of one army, which a war is made of however it is told. */
function isOfOneStory(a: Claim, b: Claim): boolean {
  if (a.happening !== null && a.happening === b.happening) return true;
  const army = a.counted.group === 'military' && a.counted.side !== '' && a.counted.side === b.counted.side;
  return army && Math.abs(a.figure.paragraph - b.figure.paragraph) <= NEXT;
}

function isSetAgainst(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.modality !== y.modality || !isOfOneStory(a, b) || !isConfusable(a, b)) return false;
  if (x.low < LARGE || y.low < LARGE || isVague(a) || isVague(b)) return false;
  const contrast = x.cues.includes('contrast') || y.cues.includes('contrast');
  if (a.voice === b.voice && !contrast) return false;
  const [left, right] = [sidesOf(a), sidesOf(b)];
  const sided = left.length > 0 && right.length > 0;
  const alike = a.counted.group === b.counted.group || (sided && (isLoose(a) || isLoose(b)));
  if (!alike || a.counted.only !== b.counted.only || (sided && left.length !== right.length)) return false;
  const opposed = sided && !meet(left, right);
  if (FORCES.has(x.measure) && !(opposed && contrast)) return false;
  if (opposed && Math.abs(x.paragraph - y.paragraph) > 1) return false;
  return FORCES.has(x.measure) || isFar(a, b);
}

/** "24 victims" are the dead, the wounded or both. */
const isVague = ({ figure }: Claim): boolean =>
  figure.measure === 'casualties' && /\bvictims?\b/i.test(figure.population.text);

const isLoose = ({ counted }: Claim): boolean => counted.group === 'people';

function isFar(a: Claim, b: Claim): boolean {
  const [small, large] = [a.figure.low, b.figure.low].sort((x, y) => x - y) as [number, number];
  return large / small >= FAR_APART;
}

/** Whether the killed and a number of wounded beside them make up the casualties: a breakdown, not two counts. */
function isBrokenDown(a: Claim, b: Claim, wounded: readonly Claim[]): boolean {
  const [dead, all] = a.figure.measure === 'killed' ? [a, b] : [b, a];
  return wounded.some(({ figure }) => figure.low + dead.figure.low === all.figure.low);
}

/** Each figure with the nearest that it is set against, those of its own side first; a figure is told once. */
function* pairsIn(claims: readonly Claim[], wounded: readonly Claim[]): Iterable<Finding> {
  const told = new Set<Claim>();
  for (const [i, second] of claims.entries()) {
    const before = claims
      .slice(Math.max(0, i - 40), i)
      .filter((first) => second.figure.paragraph - first.figure.paragraph <= NEAR);
    const against = before
      .filter((first) => !told.has(first) && isSetAgainst(first, second) && !isBrokenDown(first, second, wounded))
      .reverse();
    const first =
      against.find((claim) => keyOf(claim.counted) === keyOf(second.counted)) ??
      against.find((claim) => meet(sidesOf(claim), sidesOf(second))) ??
      against[0];
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
        claims.filter(({ figure }) => isKindred(figure.measure)),
        claims.filter(({ figure }) => figure.measure === 'wounded'),
      );
    }
  },
  word: ({ claims }) => {
    const { title, message } = setAgainst(claims, '; these do not count the same thing');
    return { title, message };
  },
};

const isKindred = (measure: Measure): boolean =>
  FORCES.has(measure) || measure === 'killed' || measure === 'casualties';
