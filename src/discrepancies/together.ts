import { bundled } from './bundled.ts';
import type { Finding } from './check.ts';
import type { Claim } from './claim.ts';
import type { Clash } from './clashes.ts';

/** A table of more rows than this is not read; the rest stay in the list of figures. */
const MOST_ROWS = 24;

/** One finding for each thing that is counted, however many of its claims clash: never a row for every pair. */
export function together(clashes: readonly Clash[], accept: (clash: Clash) => boolean): Finding[] {
  if (clashes.length === 0) return [];
  return [...bundled(clashes.filter(accept), ({ subject }) => subject).values()].map(tell);
}

function tell(clashes: readonly Clash[]): Finding {
  const clearest = clashes.reduce((best, clash) => (weight(clash) > weight(best) ? clash : best));
  const pair = [clearest.first, clearest.second] as const;
  const rest = clashes.flatMap(({ first, second }) => [first, second]).sort((a, b) => a.order - b.order);
  const repeats = clashes.flatMap((clash) => clash.repeats).sort((a, b) => a.order - b.order);
  const claims = [...new Set([...pair, ...rest, ...repeats])].slice(0, MOST_ROWS);
  return { claims, pair };
}

/** The wider apart, the clearer; what merely strains the words, or holds a part against its whole, comes after. */
function weight({ comparison: { ratio, gap }, contained }: Clash): number {
  const apart = gap === null ? 0 : Math.log10(ratio ?? gap + 1);
  return apart + (gap === null ? 0 : 1000) + (contained ? 0 : 100);
}

/** The distinct numbers of a finding, smallest first, each by the first who gives it. */
export function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const claim of [...claims].sort((a, b) => a.order - b.order)) {
    const key = `${claim.figure.low} ${claim.figure.high}`;
    const known = seen.get(key);
    if (!known || (known.figure.source === null && claim.figure.source !== null)) seen.set(key, claim);
  }
  return [...seen.values()].sort((a, b) => a.figure.low - b.figure.low || a.order - b.order);
}
