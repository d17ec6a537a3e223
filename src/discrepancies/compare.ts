import type { Figure } from '../figures/figure.ts';
import type { Share } from '../figures/share.ts';
import { fingerprint } from '../fingerprint.ts';
import { withAntecedents } from './antecedents.ts';
import type { ArticleFacts } from './article-facts.ts';
import { bundled } from './bundled.ts';
import type { Material } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { claimsOf } from './claims.ts';
import { clashesOf } from './clashes.ts';
import { groupsOf } from './comparable.ts';
import type { Discrepancy } from './discrepancy.ts';
import { happeningsOf } from './events.ts';
import { compareIntervals } from './interval.ts';
import { levelsOf } from './levels.ts';
import { type Judged, ranked, unrepeated } from './order.ts';
import { reasonsFor } from './reasons.ts';
import type { Reference } from './references.ts';
import { retoldGroups, retoldParts } from './retold.ts';
import { severityOf } from './severity.ts';

export interface CompareOptions {
  /** Within each article only (`none`), across those that speak of one event (`articles`), or across all, as one event (`all`). */
  readonly compare: 'articles' | 'none' | 'all';
  /** Ids of the checks to run; null runs all. */
  readonly checks?: readonly string[] | null;
  readonly shares?: readonly Share[];
  readonly references?: readonly Reference[];
}

/** What is incompatible as written among the figures, worst first. Pure: the same figures give the same list, whatever the order of articles. */
export function findDiscrepancies(
  figures: readonly Figure[],
  articles: readonly ArticleFacts[],
  { compare, checks = null, shares = [], references = [] }: CompareOptions,
): Discrepancy[] {
  // Every finding is about figures.
  if (figures.length === 0) return [];
  const sorted = withAntecedents(inOrder(figures));
  const claims = claimsOf(sorted, articles, happeningsOf(sorted, articles, compare));
  const retold = retoldParts(claims);
  const levels = levelsOf(claims, retold);
  const groups = [...groupsOf(levels), ...retoldGroups(retold)];
  const material: Material = {
    claims,
    byId: new Map(claims.map((claim) => [claim.figure.id, claim])),
    articles: bundled(claims, ({ figure }) => figure.article),
    levels: bundled(levels, ({ figure }) => figure.article),
    facts: articles,
    groups,
    clashes: clashesOf(groups),
    shares,
    references,
  };
  const found: Judged[] = [];
  for (const { id, check, find } of FINDERS) {
    if (checks !== null && !checks.includes(id)) continue;
    for (const finding of find(material)) found.push({ check, finding, severity: severityOf(check, finding) });
  }
  return ranked(unrepeated(found)).map((judged, i) => told(`d${i + 1}`, judged));
}

/** Copies made in one place have one layout: see `READERS` of counts. */
const FINDERS = CHECKS.map((check) => ({ id: check.id, check, find: check.find }));

/** By path, then as they stand, so that the order of input decides nothing. */
const inOrder = (figures: readonly Figure[]): Figure[] =>
  [...figures].sort((a, b) => (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1));

function told(id: string, { check, finding, severity }: Judged): Discrepancy {
  const { claims, pair, data = {} } = finding;
  const { title, message, reasons = [] } = check.word(finding);
  const distance = pair ? compareIntervals(pair[0].figure, pair[1].figure) : { ratio: null, gap: null };
  return {
    id,
    fingerprint: fingerprint([check.id, ...claims.slice(0, 2).map(({ figure }) => figure.fingerprint)]),
    check: check.id,
    family: check.family,
    figures: claims.map(({ figure }) => figure.id),
    articles: [...new Set(claims.map(({ figure }) => figure.article))],
    title,
    message,
    reasons: [...(pair ? reasonsFor(pair, claims) : []), ...reasons],
    advice: check.advice,
    ratio: finding.ratio === undefined ? distance.ratio : finding.ratio,
    gap: finding.gap === undefined ? distance.gap : finding.gap,
    suppressed: null,
    data,
    severity,
  };
}
