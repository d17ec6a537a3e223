import { compareFigures } from '../audit.ts';
import { baselineKey, type InlineSuppression, suppress } from '../discrepancies/suppressed.ts';
import type { Figure } from '../figures/figure.ts';
import { type Finding, findingsOf } from '../reports/lookup.ts';
import type { Draft, Placed } from './draft.ts';
import type { Rules } from './rules.ts';

/** Where a figure stands: its draft, and the article in it. */
export interface Home extends Placed {
  readonly draft: Draft;
}

/** What was found in drafts that are compared with each other. */
export interface Findings {
  readonly findings: readonly Finding[];
  /** Comments that set nothing aside. */
  readonly unused: readonly InlineSuppression[];
  homeOf(article: string): Home | undefined;
}

/** Compares the figures of drafts by the rules that hold for all of them. */
export function findingsIn(drafts: readonly Draft[], { settings, references, baseline }: Rules): Findings {
  const homes = new Map(
    drafts.flatMap((draft) =>
      draft.placed.map((placed): [string, Home] => [placed.article.path, { ...placed, draft }]),
    ),
  );
  const digests = [...homes.values()].map(({ digest }) => digest);
  const figures: Figure[] = digests.flatMap((digest) => digest.figures);
  const shares = digests.flatMap((digest) => digest.shares);
  const { compare, checks, suppressions } = settings;
  const found = compareFigures(figures, digests, { compare, checks, references, shares });
  const { discrepancies, unused } = suppress(found, figures, {
    inline: digests.flatMap((digest) => digest.suppressions),
    config: suppressions,
    baseline: new Set(baseline.map(baselineKey)),
  });
  return {
    findings: findingsOf({ figures, discrepancies }),
    unused: unused.inline,
    homeOf: (article) => homes.get(article),
  };
}
