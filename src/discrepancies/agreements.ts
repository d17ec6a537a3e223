import type { Figure } from '../figures/figure.ts';
import type { ArticleFacts } from './article-facts.ts';
import { claimsOf } from './claims.ts';
import { groupsOf } from './comparable.ts';
import type { CompareOptions } from './compare.ts';
import { happeningsOf } from './events.ts';
import { levelsOf } from './levels.ts';
import { thingOf } from './wording.ts';

/** Figures of one thing that can all hold. */
export interface Agreeing {
  /** A noun phrase without a full stop: "Russian troops killed". */
  readonly title: string;
  /** Ids, in the order they stand. */
  readonly figures: readonly string[];
}

/** What was compared and agrees: two or more figures of one thing, with at least one number that all of them allow. */
export function agreementsOf(
  figures: readonly Figure[],
  articles: readonly ArticleFacts[],
  { compare }: Pick<CompareOptions, 'compare'>,
): Agreeing[] {
  const claims = claimsOf(figures, articles, happeningsOf(figures, articles, compare));
  return groupsOf(levelsOf(claims)).flatMap((group) => {
    const [first] = group.claims;
    if (first === undefined || group.claims.length < 2) return [];
    const intervals = group.claims.map(({ figure }) => figure);
    const floor = intervals.reduce((most, { low }) => Math.max(most, low), 0);
    const agree = intervals.every(({ high }) => high === null || high >= floor);
    return agree ? [{ title: thingOf(first), figures: intervals.map(({ id }) => id) }] : [];
  });
}
