import type { Measure } from '../figures/figure.ts';
import { sizeOf } from './bearing.ts';
import { type Claim, isForce } from './claim.ts';
import { tellingWords } from './telling-words.ts';

/** Paragraphs between two numbers of one army, or small ones of any, that stand side by side. */
const NEXT = 2;
/** Smaller counts are read one by one, and held against another only where two sources answer each other. */
const LARGE = 10;
/** Below this, a part and its whole look alike anyway. */
const FAR_APART = 1.5;

const HURT: ReadonlySet<Measure> = new Set(['killed', 'wounded']);

/**
 * Whether a reader will compare two numbers that do not count the same: killed, or wounded, against killed or wounded; the worst hurt against all
 * who were; troops at the front against a whole army. One word's breadth apart, of one story, and by different voices or set against each other by the words.
 */
export function areSetAgainst(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.modality !== y.modality || !isOfOneStory(a, b) || !areConfusable(a, b)) return false;
  if (isVague(a) || isVague(b) || !isWorthwhile(a, b)) return false;
  if (a.voice === b.voice && (!hasContrast(a, b) || x.measure === 'wounded' || y.measure === 'wounded')) return false;
  const [left, right] = [sidesOf(a), sidesOf(b)];
  const sided = left.length > 0 && right.length > 0;
  const loose = sided || (areBeside(a, b) && Math.min(sizeOf(a), sizeOf(b)) >= LARGE);
  const alike = a.counted.group === b.counted.group || (loose && (isLoose(a) || isLoose(b)));
  if (!alike || a.counted.only !== b.counted.only || (sided && left.length !== right.length)) return false;
  const opposed = sided && !meet(left, right);
  if (isForce(x.measure)) return opposed && hasContrast(a, b) && areBeside(a, b);
  return (!opposed || areBeside(a, b)) && areFar(a, b);
}

const areConfusable = (a: Claim, b: Claim): boolean => {
  const [one, other] = [a.figure.measure, b.figure.measure];
  if (isForce(one) && isForce(other)) return one !== other;
  return (one === 'casualties' && HURT.has(other)) || (other === 'casualties' && HURT.has(one));
};

export const sidesOf = ({ counted }: Claim): readonly string[] => (counted.side ? counted.side.split('+') : []);
export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((side) => b.includes(side));

const areNear = (a: Claim, b: Claim, paragraphs: number): boolean =>
  Math.abs(a.figure.paragraph - b.figure.paragraph) <= paragraphs;

const areBeside = (a: Claim, b: Claim): boolean => areNear(a, b, 1);

/** One happening; or, close by, the losses of one army, which a war is made of however it is told. */
function isOfOneStory(a: Claim, b: Claim): boolean {
  if (a.happening !== null && a.happening === b.happening) return true;
  const army = a.counted.group === 'military' && a.counted.side !== '' && a.counted.side === b.counted.side;
  return army && areNear(a, b, NEXT);
}

/** Two large numbers; or, side by side, a large one and what another source admits to. */
function isWorthwhile(a: Claim, b: Claim): boolean {
  const [small, large] = sizes(a, b);
  return large >= LARGE && (small >= LARGE || (small > 1 && areNear(a, b, NEXT) && areRivals(a, b)));
}

/** Each by a source, and not one and its spokesman; or the one set against the other by the words. */
function areRivals(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ figure: { source } }) => source?.text ?? '');
  if (!one || !other) return hasContrast(a, b);
  return a.voice !== b.voice && !meet(tellingWords(one), tellingWords(other));
}

const hasContrast = (a: Claim, b: Claim): boolean =>
  a.figure.cues.includes('contrast') || b.figure.cues.includes('contrast');

/** "24 victims" are the dead, the wounded or both. */
const isVague = ({ figure }: Claim): boolean =>
  figure.measure === 'casualties' && /\bvictims?\b/i.test(figure.population.text);

/** "200 men", "127 people": soldiers or not. */
const isLoose = ({ counted: { group, side } }: Claim): boolean =>
  group === 'people' || (group === 'men' && side === '');

/** Dead many times the casualties are those of a longer time. */
const OTHER_TIME = 10;

function areFar(a: Claim, b: Claim): boolean {
  const [part, all] = a.figure.measure === 'casualties' ? [sizeOf(b), sizeOf(a)] : [sizeOf(a), sizeOf(b)];
  return all > part ? all >= FAR_APART * part : part >= FAR_APART * all && part <= OTHER_TIME * all;
}

const sizes = (a: Claim, b: Claim): [number, number] =>
  sizeOf(a) < sizeOf(b) ? [sizeOf(a), sizeOf(b)] : [sizeOf(b), sizeOf(a)];
