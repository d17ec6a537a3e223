import type { Claim } from '../claim.ts';
import { keyOf } from '../population.ts';
import { isAmong } from './sum.ts';

/** Nobody is of two of these. */
const APART: readonly ReadonlySet<string>[] = [
  new Set(['military', 'militants', 'police', 'civilians']),
  new Set(['men', 'women', 'children']),
];

/**
 * Whether the parts share nobody: they are of different places ("12 in Arvan, nine in Belmonte"), or of people who are not each other's.
 * "12, including eight women and six foreigners" may count somebody twice, and so may "eight in hospital and six from abroad".
 */
export function addUp(parts: readonly Claim[], some: boolean): boolean {
  const keys = new Set(parts.map(({ counted }) => keyOf(counted)));
  if (keys.size === 1 && !some && parts.every(({ figure }) => figure.cues.includes('breakdown')) && haveOwnNouns(parts))
    return true;
  if (keys.size === 1)
    return (
      new Set(parts.map(({ figure }) => figure.place)).size > 1 && parts.every(({ figure }) => figure.place !== null)
    );
  if (keys.size < parts.length || parts.some((part) => parts.some((other) => isAmong(part, other)))) return false;
  const sides = new Set(parts.map(({ counted }) => counted.side));
  const groups = parts.map(({ counted }) => counted.group);
  return !some || sides.size === parts.length || APART.some((apart) => groups.every((group) => apart.has(group)));
}

/** *14 workers and 19 passengers*: each with a noun of its own. */
const haveOwnNouns = (parts: readonly Claim[]): boolean => {
  const nouns = parts.map(({ figure }) => figure.population.text.toLowerCase());
  return nouns.every((noun) => noun !== '' && noun !== 'others') && new Set(nouns).size === parts.length;
};
