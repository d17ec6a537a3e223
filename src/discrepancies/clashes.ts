import type { Measure } from '../figures/figure.ts';
import { bundled } from './bundled.ts';
import { type Claim, isOwnVoice } from './claim.ts';
import type { Group } from './comparable.ts';
import { explain, type Verdict } from './explain.ts';
import { type Comparison, compareIntervals, type Interval, type Meeting } from './interval.ts';

/** Two claims that cannot both hold as written, with what explains it. */
export interface Clash {
  /** What they count: clashes of one subject are told together. */
  readonly subject: string;
  /** In the order they stand. */
  readonly first: Claim;
  readonly second: Claim;
  /** Where else the same voices give the same numbers. */
  readonly repeats: readonly Claim[];
  readonly comparison: Comparison;
  readonly verdict: Verdict | 'headline';
  /** Whether one counts a part of what the other counts. */
  readonly contained: boolean;
}

/** A claim and its repeats: equal number, voice and day. */
interface Stand {
  readonly claim: Claim;
  readonly repeats: readonly Claim[];
}

/** How many neighbours in size each number is held against: all of them in any article, a bound in an archive. */
const NEIGHBOURS = 12;
/** How many of the largest parts are held against how many of the smallest wholes. */
const EXTREMES = 6;

/** Every clash between claims of one thing, and between parts and their wholes. Time grows as n log n. */
export function clashesOf(groups: readonly Group[]): Clash[] {
  const standsOf = new Map(groups.map((group) => [group, collapse(group.claims)]));
  const pairsOf = new Map([...standsOf].map(([group, stands]) => [group, neighbours(stands)]));
  const borne = borneOut(groups);
  const known = alreadyKnown(groups);
  const principal = principalOf(groups);
  const level = groups.flatMap((group) =>
    (pairsOf.get(group) ?? []).flatMap((pair) => judge(group.subject, pair, borne, false)),
  );
  const isOpen = (clash: Clash): boolean =>
    isWithin(clash) || (!known(clash) && principal.has(clash.first) && principal.has(clash.second));
  const open = level.filter(isOpen);
  const disputed = new Set(open.flatMap(({ first, second }) => [first, second]));
  const parts = groups.flatMap((group) =>
    group.within.flatMap((whole) => {
      const wholes = (standsOf.get(whole) ?? []).filter(({ claim }) => isWhole(claim) && !borne.has(claim));
      const clashes = beyond(standsOf.get(group) ?? [], wholes).flatMap((pair) =>
        judge(whole.subject, pair, borne, true),
      );
      return clashes
        .filter(isOpen)
        .filter((clash) => isCredited(clash) || !(disputed.has(clash.first) || disputed.has(clash.second)));
    }),
  );
  return [...open, ...parts];
}

/** What a part may be held against: a count of people something befell, no part itself. Forces are other forces, not parts of each other. */
const isWhole = ({ figure: { part, measure } }: Claim): boolean => !part && HARM.has(measure);

const HARM: ReadonlySet<Measure> = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'abducted',
  'rescued',
  'displaced',
  'evacuated',
]);

/** Between two named sources, or in time: joins the row in which the whole is disputed already, where others would only repeat it. */
const isCredited = ({ verdict, first, second }: Clash): boolean =>
  verdict === 'update' || (verdict === 'sources' && !isOwnVoice(first) && !isOwnVoice(second));

/**
 * Across articles: whether the one article gives the other's number too. Then it has told its readers of both, and within it the two are held
 * against each other already.
 */
function alreadyKnown(groups: readonly Group[]): (clash: Clash) => boolean {
  const numbers = new Set(
    groups.flatMap(({ subject, claims }) => claims.map(({ figure }) => numberKey(subject, figure.article, figure))),
  );
  return ({ subject, first: { figure: a }, second: { figure: b } }) =>
    a.article !== b.article &&
    (numbers.has(numberKey(subject, a.article, b)) || numbers.has(numberKey(subject, b.article, a)));
}

const isWithin = ({ first, second }: Clash): boolean => first.figure.article === second.figure.article;

/** What each article gives as its number for a thing, to set against other articles: the first that it tells, and the largest. */
function principalOf(groups: readonly Group[]): ReadonlySet<Claim> {
  const articles = groups.flatMap(({ claims }) => [...bundled(claims, ({ figure }) => figure.article).values()]);
  return new Set(
    articles.flatMap((claims) =>
      [claims[0] ?? [], claims.reduce((most, claim) => (claim.figure.low > most.figure.low ? claim : most))].flat(),
    ),
  );
}

const numberKey = (subject: string, article: string, { low }: Interval): string => `${subject}\n${article}\n${low}`;

function collapse(claims: readonly Claim[]): Stand[] {
  const alike = bundled(claims, ({ figure, voice }) =>
    [figure.article, figure.low, figure.high, figure.form, figure.asOf, figure.zone, figure.cues, voice].join(' '),
  );
  return [...alike.values()].flatMap(([claim, ...repeats]) => (claim ? [{ claim, repeats }] : []));
}

/** Two stands and how their numbers meet; the one that stands first in the copy in front. */
interface Pair {
  readonly first: Stand;
  readonly second: Stand;
  readonly comparison: Comparison;
}

function pairOf(a: Stand, b: Stand): Pair {
  const [first, second] = a.claim.order < b.claim.order ? [a, b] : [b, a];
  return { first, second, comparison: compareIntervals(first.claim.figure, second.claim.figure) };
}

const lowOf = ({ claim }: Stand): number => claim.figure.low;
const highOf = ({ claim }: Stand): number => claim.figure.high ?? Number.POSITIVE_INFINITY;

function neighbours(stands: readonly Stand[]): Pair[] {
  const sorted = [...stands].sort(
    (a, b) => lowOf(a) - lowOf(b) || highOf(a) - highOf(b) || a.claim.order - b.claim.order,
  );
  return sorted.flatMap((stand, i) => sorted.slice(i + 1, i + 1 + NEIGHBOURS).map((next) => pairOf(stand, next)));
}

/** The parts that are larger than a whole. */
function beyond(parts: readonly Stand[], wholes: readonly Stand[]): Pair[] {
  const large = [...parts].sort((a, b) => lowOf(b) - lowOf(a) || a.claim.order - b.claim.order).slice(0, EXTREMES);
  const small = [...wholes].sort((a, b) => highOf(a) - highOf(b) || a.claim.order - b.claim.order).slice(0, EXTREMES);
  return large.flatMap((part) =>
    small.filter((whole) => highOf(whole) < lowOf(part)).map((whole) => pairOf(part, whole)),
  );
}

/** The claim of the two that stands in the headline or a caption over the other's body; null where neither or both do. */
function displayed(first: Claim, second: Claim): Claim | null {
  const [a, b] = [first.figure, second.figure];
  if (a.article !== b.article || (a.zone === 'body') === (b.zone === 'body')) return null;
  return a.zone === 'body' ? second : first;
}

/** Headline and caption claims that a figure of their own body bears out, of whatever people it is, with that figure. */
function borneOut(groups: readonly Group[]): ReadonlyMap<Claim, Claim> {
  const claims = groups.flatMap((group) => group.claims);
  const shown = claims.filter(({ figure }) => figure.zone !== 'body');
  const over = new Set(shown.map(({ figure }) => figure.article));
  const inBody = claims.filter(({ figure }) => figure.zone === 'body' && over.has(figure.article));
  const byThing = bundled(inBody, thingKey);
  const byNumber = bundled(inBody, numberOf);
  return new Map(
    shown.flatMap((claim) => {
      const met = (byThing.get(thingKey(claim)) ?? []).filter((other) => meets(claim, other));
      const bearer = met.find((other) => !isOutdated(other)) ?? met[0] ?? byNumber.get(numberOf(claim))?.[0];
      return bearer ? [[claim, bearer] as const] : [];
    }),
  );
}

const thingKey = ({ figure, happening }: Claim): string => [figure.article, happening, figure.measure].join('\n');
/** The very number: a headline that has it was taken from there, whatever state either was read in. */
const numberOf = ({ figure: { article, low, high } }: Claim): string => [article, low, high].join('\n');
const meets = (a: Claim, b: Claim): boolean => !MISSES.has(compareIntervals(a.figure, b.figure).meeting);

/** Who speaks in a headline: whoever the body credits with its number. */
function asBorne(claim: Claim, borne: ReadonlyMap<Claim, Claim>): Claim {
  const bearer = borne.get(claim);
  if (!bearer) return claim;
  const { voice, asOf, known } = bearer;
  return { ...claim, voice, asOf, known, figure: { ...claim.figure, source: bearer.figure.source } };
}

const MISSES: ReadonlySet<Meeting> = new Set(['disjoint', 'soft', 'strained']);

/** The body bears the headline out only as what the count once was. */
const isOutdated = (bearer: Claim | undefined): boolean => bearer?.figure.cues.includes('previous') ?? false;

const OVER_BODY: ReadonlySet<Verdict> = new Set(['update', 'fall', 'attackers']);

function judge(subject: string, pair: Pair, borne: ReadonlyMap<Claim, Claim>, contained: boolean): Clash[] {
  const { comparison } = pair;
  const [first, second] = [pair.first.claim, pair.second.claim];
  const explained = explain(asBorne(first, borne), asBorne(second, borne), comparison.meeting, contained);
  const display = displayed(first, second);
  const misses = comparison.gap !== null || comparison.meeting === 'strained';
  const alone = display !== null && misses && !borne.has(display) && !(explained && OVER_BODY.has(explained));
  const outdated = display !== null && misses && isOutdated(borne.get(display));
  const verdict = outdated ? 'update' : alone ? 'headline' : explained;
  if (verdict === null) return [];
  return [
    {
      subject,
      first,
      second,
      repeats: [...pair.first.repeats, ...pair.second.repeats],
      comparison,
      verdict,
      contained,
    },
  ];
}
