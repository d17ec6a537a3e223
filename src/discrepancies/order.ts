import type { Check, Finding } from './check.ts';
import { SEVERITIES, type Severity } from './discrepancy.ts';

export interface Judged {
  readonly check: Check;
  readonly finding: Finding;
  readonly severity: Severity;
}

/**
 * Leaves out what a worse or earlier finding tells already: the same figures, or fewer of them, in the same family. What a row of numbers
 * shows beside each of them, its source, is no finding of its own.
 */
export function unrepeated(found: readonly Judged[]): Judged[] {
  const toldOf = new Map<string, Set<string>[]>();
  const rowed = new Set<string>();
  const sorted = [...found].sort(
    (a, b) => sourcing(a) - sourcing(b) || rank(a) - rank(b) || b.finding.claims.length - a.finding.claims.length,
  );
  const kept = new Set(
    sorted.filter((judged) => {
      const { check, finding } = judged;
      const ids = finding.claims.map(({ figure }) => figure.id);
      if (sourcing(judged) && ids.every((id) => rowed.has(id))) return false;
      const told = ids.flatMap((id) => toldOf.get(`${check.family} ${id}`) ?? []);
      const repeats = finding.pair !== null || sourcing(judged);
      if (repeats && told.some((set) => ids.every((id) => set.has(id)))) return false;
      const set = new Set(ids);
      for (const id of ids) {
        if (!sourcing(judged)) rowed.add(id);
        const key = `${check.family} ${id}`;
        const sets = toldOf.get(key);
        if (sets) sets.push(set);
        else toldOf.set(key, [set]);
      }
      return true;
    }),
  );
  return found.filter((judged) => kept.has(judged));
}

const sourcing = ({ check }: Judged): number => Number(check.family === 'sourcing');
const rank = ({ severity }: Judged): number => SEVERITIES.indexOf(severity);
const ZONES = ['headline', 'caption', 'body'];

/** Worst first; then headline before caption before body, deaths before the rest, wide gaps before narrow ones, and as they stand. */
export function ranked(found: readonly Judged[]): Judged[] {
  const keys = new Map(found.map((judged) => [judged, sortKey(judged)]));
  return [...found].sort((a, b) => {
    const [x = [], y = []] = [keys.get(a), keys.get(b)];
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return (x[i] ?? 0) - (y[i] ?? 0);
    return a.check.id < b.check.id ? -1 : 1;
  });
}

function sortKey(judged: Judged): number[] {
  const { claims, pair, ratio } = judged.finding;
  const zones = claims.map(({ figure }) => ZONES.indexOf(figure.zone));
  const measures = claims.map(({ figure }) =>
    figure.measure === 'killed' ? 0 : figure.measure === 'casualties' ? 1 : 2,
  );
  const [a, b] = pair ? [pair[0].figure, pair[1].figure] : [null, null];
  const apart =
    ratio ?? (a && b ? Math.max(a.low, b.low) / Math.max(1, Math.min(a.high ?? a.low, b.high ?? b.low)) : 1);
  return [
    rank(judged),
    Math.min(...zones),
    Math.min(...measures),
    -apart,
    Math.min(...claims.map(({ order }) => order)),
  ];
}
