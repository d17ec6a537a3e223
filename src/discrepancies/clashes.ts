import type { Measure } from '../figures/figure.ts';
import { borneOut } from './borne-out.ts';
import { bundled } from './bundled.ts';
import { type Claim, isOwnVoice } from './claim.ts';
import type { Group } from './comparable.ts';

import type { Comparison, Interval } from './interval.ts';
import { type Judgement, judge } from './judge.ts';
import { keyOf } from './population.ts';
import { beyond, collapse, neighbours, type Pair } from './stands.ts';

/** Two claims that cannot both hold as written, with what explains it. */
export interface Clash {
  /** What they count: clashes of one subject are told together. */
  readonly subject: string;
  /** In the order they stand. */
  readonly first: Claim;
  readonly second: Claim;
  /** Where else the same articles give the same numbers of the same thing. */
  readonly repeats: readonly Claim[];
  readonly comparison: Comparison;
  readonly verdict: Judgement;
  /** Whether one counts a part of what the other counts. */
  readonly contained: boolean;
}

/** Every clash between claims of one thing, and between parts and their wholes. Time grows as n log n. */
export function clashesOf(groups: readonly Group[]): Clash[] {
  if (groups.every(({ claims, within }) => claims.length < 2 && within.length === 0)) return [];
  const standsOf = new Map(groups.map((group) => [group, collapse(group.claims)]));
  const pairsOf = new Map([...standsOf].map(([group, stands]) => [group, neighbours(stands)]));
  const borne = borneOut(groups);
  const known = alreadyKnown(groups);
  let principal: ReadonlySet<Claim> | null = null;
  const isPrincipal = (claim: Claim): boolean => {
    principal ??= principalOf(groups);
    return principal.has(claim);
  };
  const level = groups.flatMap((group) =>
    (pairsOf.get(group) ?? []).flatMap((pair) => clashIn(group.subject, pair, borne, false)),
  );
  const isOpen = (clash: Clash): boolean =>
    isWithin(clash) || (!known(clash) && isPrincipal(clash.first) && isPrincipal(clash.second));
  const open = level.filter(isOpen);
  const disputed = new Set(open.flatMap(({ first, second }) => [first, second]));
  const parts = groups.flatMap((group) =>
    group.within.flatMap((whole) => {
      const wholes = (standsOf.get(whole) ?? []).filter(({ claim }) => isWhole(claim) && !borne.has(claim));
      const clashes = beyond(standsOf.get(group) ?? [], wholes).flatMap((pair) =>
        clashIn(whole.subject, pair, borne, true),
      );
      return clashes
        .filter(isOpen)
        .filter((clash) => isCredited(clash) || !(disputed.has(clash.first) || disputed.has(clash.second)));
    }),
  );
  const clashes = [...open, ...parts];
  if (clashes.length === 0) return [];
  const echoes = bundled(
    groups.flatMap((group) => group.claims),
    echoKey,
  );
  return clashes.map((clash) => ({ ...clash, repeats: repeatsOf(clash, echoes) }));
}

/** Floor or not: an article's "at least 19" and its "19" are one number. */
const echoKey = ({ happening, figure: { article, measure, low }, counted }: Claim): string =>
  `${article}\n${happening}\n${measure}\n${low}\n${keyOf(counted)}`;

/** At most so many repeats are told of each number. */
const MOST_REPEATS = 8;

const repeatsOf = ({ first, second }: Clash, echoes: ReadonlyMap<string, readonly Claim[]>): Claim[] =>
  [first, second].flatMap((claim) =>
    (echoes.get(echoKey(claim)) ?? []).slice(0, MOST_REPEATS).filter((other) => other !== first && other !== second),
  );

/** What a part may be held against: a count of people something befell, no part itself, and not *one* of them. Forces are other forces, not parts of each other. */
const isWhole = ({ figure: { part, measure, high } }: Claim): boolean => !part && high !== 1 && HARM.has(measure);

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
  let known: ReadonlySet<string> | null = null;
  return ({ subject, first: { figure: a }, second: { figure: b } }) => {
    if (a.article === b.article) return false;
    known ??= new Set(
      groups.flatMap(({ subject, claims }) => claims.map(({ figure }) => numberKey(subject, figure.article, figure))),
    );
    return known.has(numberKey(subject, a.article, b)) || known.has(numberKey(subject, b.article, a));
  };
}

const isWithin = ({ first, second }: Clash): boolean => first.figure.article === second.figure.article;

/** A number that is less than this share of its article's largest is a detail there. */
const WHOLE = 0.5;

/**
 * What each article gives as its numbers for a thing, to set against other articles: the first that it tells, and all that are no details of another.
 * What officials count is no detail of what others claim.
 */
function principalOf(groups: readonly Group[]): ReadonlySet<Claim> {
  const articles = groups.flatMap(({ claims }) => [...bundled(claims, ({ figure }) => figure.article).values()]);
  return new Set(
    articles.flatMap((claims) => {
      const most = mostOf(claims);
      const official = mostOf(claims.filter(isOfficial));
      return claims.filter(
        (claim, i) => i === 0 || claim.figure.low >= WHOLE * (isOfficial(claim) ? official : most) || isFormer(claim),
      );
    }),
  );
}

const mostOf = (claims: readonly Claim[]): number => claims.reduce((high, { figure }) => Math.max(high, figure.low), 0);
const isOfficial = ({ figure }: Claim): boolean => figure.source?.kind === 'official';

const isFormer = ({ figure }: Claim): boolean => figure.cues.includes('previous');

const numberKey = (subject: string, article: string, { low }: Interval): string => `${subject}\n${article}\n${low}`;

function clashIn(subject: string, pair: Pair, borne: ReadonlyMap<Claim, Claim>, contained: boolean): Clash[] {
  const verdict = judge(pair, borne, contained);
  const { comparison } = pair;
  return verdict === null
    ? []
    : [{ subject, first: pair.first.claim, second: pair.second.claim, repeats: [], comparison, verdict, contained }];
}
