import { bundled } from './bundled.ts';
import type { Claim } from './claim.ts';
import type { Group } from './comparable.ts';
import { compareIntervals, type Meeting } from './interval.ts';

/** The claim of the two that stands in the headline or a caption over the other's body; null where neither or both do. */
export function displayed(first: Claim, second: Claim): Claim | null {
  const [a, b] = [first.figure, second.figure];
  if (a.article !== b.article || (a.zone === 'body') === (b.zone === 'body')) return null;
  return a.zone === 'body' ? second : first;
}

/** Headline and caption claims that a figure of their own body bears out, of whatever people it is, with that figure. */
export function borneOut(groups: readonly Group[]): ReadonlyMap<Claim, Claim> {
  const claims = groups.flatMap((group) => group.claims);
  const shown = claims.filter(({ figure }) => figure.zone !== 'body');
  const over = new Set(shown.map(({ figure }) => figure.article));
  const inBody = claims.filter(({ figure }) => figure.zone === 'body' && over.has(figure.article));
  const byThing = bundled(inBody, thingKey);
  const byNumber = bundled(inBody, numberOf);
  return new Map(
    shown.flatMap((claim) => {
      const met = (byThing.get(thingKey(claim)) ?? []).slice(0, MOST_READ).filter((other) => meets(claim, other));
      const bearer = met.find((other) => !isOutdated(other)) ?? met[0] ?? byNumber.get(numberOf(claim))?.[0];
      return bearer ? [[claim, bearer] as const] : [];
    }),
  );
}

/** Claims of one thing in one article that are looked at; an article with more is a list. */
const MOST_READ = 200;

const thingKey = ({ figure, happening }: Claim): string => [figure.article, happening, figure.measure].join('\n');
/** The very number: a headline that has it was taken from there, whatever state either was read in. */
const numberOf = ({ figure: { article, low, high } }: Claim): string => [article, low, high].join('\n');
const meets = (a: Claim, b: Claim): boolean => !MISSES.has(compareIntervals(a.figure, b.figure).meeting);

/** Who speaks in a headline: whoever the body credits with its number. */
export function asBorne(claim: Claim, borne: ReadonlyMap<Claim, Claim>): Claim {
  const bearer = borne.get(claim);
  if (!bearer) return claim;
  const { voice, asOf, known } = bearer;
  return { ...claim, voice, asOf, known, figure: { ...claim.figure, source: bearer.figure.source } };
}

const MISSES: ReadonlySet<Meeting> = new Set(['disjoint', 'soft', 'strained']);

/** The body bears the headline out only as what the count once was. */
export const isOutdated = (bearer: Claim | undefined): boolean => bearer?.figure.cues.includes('previous') ?? false;
