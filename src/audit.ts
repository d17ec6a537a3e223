import type { Article } from './articles/article.ts';
import type { ArticleFacts } from './discrepancies/article-facts.ts';
import { findDiscrepancies } from './discrepancies/compare.ts';
import type { Discrepancy, Severity } from './discrepancies/discrepancy.ts';
import type { Reference } from './discrepancies/references.ts';
import { type InlineSuppression, inlineSuppressions } from './discrepancies/suppressed.ts';
import { storyNames } from './figures/events/story-names.ts';
import type { Figure } from './figures/figure.ts';
import { readFigures } from './figures/read.ts';
import type { Share } from './figures/share.ts';
import { readShares } from './figures/shares/read-shares.ts';
import { type ArticleSummary, type Failure, type Report, SCHEMA_URL, SCHEMA_VERSION, unreadOf } from './report.ts';
import { openDocument } from './tokens/document.ts';

export const VERSION = '0.1.0';

export interface AuditOptions {
  /** Figures compared within each article only (`none`), across all (`all`), or across those that speak of one event (`articles`, the default). */
  readonly compare: 'articles' | 'none' | 'all';
  /** Ids of the checks to run; null runs all. */
  readonly checks: readonly string[] | null;
  /** The desk's own figures, which the articles must agree with. */
  readonly references?: readonly Reference[];
}

/** All that comparing and reporting want of an article that has been read: it can then be let go. Plain JSON. */
export interface Digest extends ArticleFacts {
  readonly encoding: string;
  /** Whether there was nothing to read in it. */
  readonly empty: boolean;
  readonly figures: readonly Figure[];
  readonly shares: readonly Share[];
  readonly suppressions: readonly InlineSuppression[];
}

/** The whole path: articles in, figures and discrepancies out. `failures` are inputs that could not be read. */
export const audit = (articles: readonly Article[], options: AuditOptions, failures?: readonly Failure[]): Report =>
  reportOn(articles.map(digestOf), options, failures);

/** The first part of the path, on which each article goes alone. */
export function digestOf(article: Article): Digest {
  const { path, title, published, outlet, place, encoding } = article;
  const document = openDocument(article);
  const figures = readFigures(article, document);
  const shares = readShares(article, figures, document);
  const suppressions = inlineSuppressions(article);
  const empty = article.text.trim() === '';
  const names = storyNames(document, figures);
  return { path, title, published, outlet, place, names, encoding, empty, figures, shares, suppressions };
}

/** The second part of the path, on which they meet. */
export function reportOn(digests: readonly Digest[], options: AuditOptions, failures: readonly Failure[] = []): Report {
  const figures = digests.flatMap((digest) => digest.figures);
  const shares = digests.flatMap((digest) => digest.shares);
  const discrepancies = findDiscrepancies(figures, digests, { ...options, shares });
  return {
    $schema: SCHEMA_URL,
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'audit', version: VERSION },
    articles: [...digests.map(summaryOf), ...unreadOf(failures)],
    figures,
    discrepancies,
    errors: failures,
    summary: {
      articles: digests.length,
      unread: unreadOf(failures).length,
      figures: figures.length,
      attributed: figures.filter(({ source }) => source !== null).length,
      discrepancies: countBySeverity(discrepancies),
    },
  };
}

const summaryOf = ({ path, title, published, encoding }: Digest): ArticleSummary => ({
  path,
  status: 'read',
  title,
  published,
  encoding,
});

/** The last step alone, for streams that have let the articles go and kept their figures. */
export const compareFigures = findDiscrepancies;

/** How many findings of each severity stand; those set aside do not count. */
export function countBySeverity(discrepancies: readonly Discrepancy[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, suppressed } of discrepancies) if (suppressed === null) counts[severity] += 1;
  return counts;
}
