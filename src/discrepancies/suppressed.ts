import type { Article } from '../articles/article.ts';
import { lineColumn, spanInSource } from '../articles/offsets.ts';
import type { Figure } from '../figures/figure.ts';
import { overlaps, type Span } from '../span.ts';
import type { Discrepancy } from './discrepancy.ts';

/** A comment in a draft that sets a check aside for the paragraph after it. */
export interface InlineSuppression {
  readonly article: string;
  /** Check id, or `*` for all. */
  readonly check: string;
  readonly reason: string;
  /** The line of the comment, from 1. */
  readonly line: number;
  /** What it covers, in the file. */
  readonly covers: Span;
}

/** A discrepancy that the configuration sets aside. */
export interface ListedSuppression {
  readonly fingerprint: string;
  readonly reason: string;
}

/** All that may set discrepancies aside, in the order in which it is asked. */
export interface Suppressions {
  readonly inline: readonly InlineSuppression[];
  readonly config: readonly ListedSuppression[];
  /** Keys of known discrepancies. */
  readonly baseline: ReadonlySet<string>;
}

/** What a baseline knows a discrepancy by: its own words and where they stand, so that the same slip in another article is new. */
export const baselineKey = ({ fingerprint, articles }: Pick<Discrepancy, 'fingerprint' | 'articles'>): string =>
  JSON.stringify([fingerprint, ...articles]);

/** The discrepancies, marked, and what set nothing aside. */
export interface Suppressed {
  readonly discrepancies: readonly Discrepancy[];
  readonly unused: Omit<Suppressions, 'baseline'>;
}

/** The comments of an article, as places in its file: all that must be kept of it. */
export const inlineSuppressions = (article: Article): InlineSuppression[] =>
  article.suppressions.map(({ check, reason, at, covers }) => ({
    article: article.path,
    check,
    reason,
    line: lineColumn(article, at.start).line,
    covers: spanInSource(article, covers),
  }));

/**
 * Marks each discrepancy that a comment, the configuration or the baseline sets aside. A comment does where any of the figures stands in the
 * paragraph that it covers: whoever wrote it had that figure before the eyes.
 */
export function suppress(
  discrepancies: readonly Discrepancy[],
  figures: readonly Figure[],
  suppressions: Suppressions,
): Suppressed {
  const { inline, config, baseline } = suppressions;
  const commentsAt = coverage(inline);
  const byId = new Map(inline.length === 0 ? [] : figures.map((figure) => [figure.id, figure]));
  const reasons = new Map(config.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const occurring = new Set(discrepancies.map(({ fingerprint }) => fingerprint));
  const used = new Set<InlineSuppression>();

  const aside = (discrepancy: Discrepancy): Discrepancy['suppressed'] => {
    const { check, fingerprint, figures: ids } = discrepancy;
    const comments = ids
      .flatMap((id) => commentsAt(byId.get(id)))
      .filter((comment) => comment.check === '*' || comment.check === check);
    for (const comment of comments) used.add(comment);
    if (comments[0] !== undefined) return { by: 'inline', reason: comments[0].reason };
    const reason = reasons.get(fingerprint);
    if (reason !== undefined) return { by: 'config', reason };
    return baseline.has(baselineKey(discrepancy)) ? { by: 'baseline', reason: '' } : null;
  };

  return {
    discrepancies: discrepancies.map((discrepancy) => ({ ...discrepancy, suppressed: aside(discrepancy) })),
    unused: {
      inline: inline.filter((comment) => !used.has(comment)),
      config: config.filter(({ fingerprint }) => !occurring.has(fingerprint)),
    },
  };
}

type CommentsAt = (figure: Figure | undefined) => readonly InlineSuppression[];

/** Answers which comments cover a figure. Paragraphs do not overlap, so the last that begins before it is the only one that can. */
function coverage(inline: readonly InlineSuppression[]): CommentsAt {
  const byArticle = new Map<string, InlineSuppression[][]>();
  for (const comment of [...inline].sort((a, b) => a.covers.start - b.covers.start)) {
    const paragraphs = byArticle.get(comment.article) ?? [];
    const last = paragraphs.at(-1);
    if (last?.[0]?.covers.start === comment.covers.start) last.push(comment);
    else paragraphs.push([comment]);
    byArticle.set(comment.article, paragraphs);
  }
  return (figure) => {
    const paragraphs = figure === undefined ? undefined : byArticle.get(figure.article);
    if (figure === undefined || paragraphs === undefined) return [];
    let [low, high] = [0, paragraphs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((paragraphs[middle]?.[0]?.covers.start ?? 0) <= figure.start) low = middle + 1;
      else high = middle;
    }
    return (paragraphs[low - 1] ?? []).filter(({ covers }) => overlaps(covers, figure));
  };
}
