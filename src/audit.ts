import type { Article } from './articles/article.ts';
import { findDiscrepancies } from './discrepancies/compare.ts';
import type { Discrepancy, Severity } from './discrepancies/discrepancy.ts';
import type { Reference } from './discrepancies/references.ts';
import { readFigures } from './figures/read.ts';
import { readShares } from './figures/shares/read-shares.ts';
import { type Failure, type Report, SCHEMA_URL, SCHEMA_VERSION } from './report.ts';

export const VERSION = '0.1.0';

export interface AuditOptions {
  /** Figures compared within each article only (`none`), across all (`all`), or across those that speak of one event (`articles`, the default). */
  readonly compare: 'articles' | 'none' | 'all';
  /** Ids of the checks to run; null runs all. */
  readonly checks: readonly string[] | null;
  /** The desk's own figures, which the articles must agree with. */
  readonly references?: readonly Reference[];
}

/** The whole path: articles in, figures and discrepancies out. `failures` are inputs that could not be read. */
export function audit(articles: readonly Article[], options: AuditOptions, failures: readonly Failure[] = []): Report {
  const read = articles.map((article) => ({ article, own: readFigures(article) }));
  const figures = read.flatMap(({ own }) => own);
  const shares = read.flatMap(({ article, own }) => readShares(article, own));
  const discrepancies = findDiscrepancies(figures, articles, { ...options, shares });
  return {
    $schema: SCHEMA_URL,
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'audit', version: VERSION },
    articles: articles.map(({ path, title, published, encoding }) => ({
      path,
      status: 'read',
      title,
      published,
      encoding,
    })),
    figures,
    discrepancies,
    errors: failures,
    summary: {
      articles: articles.length,
      unread: failures.length,
      figures: figures.length,
      attributed: figures.filter(({ source }) => source !== null).length,
      discrepancies: countBySeverity(discrepancies),
    },
  };
}

/** The last step alone, for streams that have let the articles go and kept their figures. */
export const compareFigures = findDiscrepancies;

/** How many findings of each severity stand; those set aside do not count. */
export function countBySeverity(discrepancies: readonly Discrepancy[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, suppressed } of discrepancies) if (suppressed === null) counts[severity] += 1;
  return counts;
}
