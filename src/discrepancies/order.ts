import type { Check, Finding } from './check.ts';
import type { Claim } from './claim.ts';
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
  const toldOf = new Map<string, Telling[]>();
  const rowed = new Set<string>();
  const sorted = [...found].sort(
    (a, b) => sourcing(a) - sourcing(b) || rank(a) - rank(b) || b.finding.claims.length - a.finding.claims.length,
  );
  const kept = new Set(
    sorted.filter((judged) => {
      const { check, finding } = judged;
      const ids = idsOf(finding.claims);
      if (sourcing(judged) && ids.every((id) => rowed.has(id))) return false;
      const told = ids.flatMap((id) => toldOf.get(`${check.family} ${id}`) ?? []);
      const repeats = finding.pair !== null || sourcing(judged);
      if (repeats && told.some((telling) => tells(telling, ids))) return false;
      const telling: Telling = { all: new Set(ids), against: new Set(idsOf(finding.against ?? finding.claims)) };
      for (const id of ids) {
        if (!sourcing(judged)) rowed.add(id);
        const key = `${check.family} ${id}`;
        const tellings = toldOf.get(key);
        if (tellings) tellings.push(telling);
        else toldOf.set(key, [telling]);
      }
      return true;
    }),
  );
  return found.filter((judged) => kept.has(judged));
}

/** The figures of a finding that is told, and those among them that the others are held against. */
interface Telling {
  readonly all: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
}

const idsOf = (claims: readonly Claim[]): string[] => claims.map(({ figure }) => figure.id);

/** Whether it tells how these figures stand to each other. */
const tells = ({ all, against }: Telling, ids: readonly string[]): boolean =>
  ids.every((id) => all.has(id)) && ids.some((id) => against.has(id));

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
