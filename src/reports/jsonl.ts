import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import type { Figure } from '../figures/figure.ts';
import type { ArticleSummary, Failure, Report } from '../report.ts';
import { jsonText } from './json-text.ts';
import { groupBy } from './lookup.ts';

/** What a line says; readers pass over types that they do not know. */
export type JsonLine =
  | { readonly type: 'article'; readonly data: ArticleSummary }
  | { readonly type: 'figure'; readonly data: Figure }
  | { readonly type: 'discrepancy'; readonly data: Discrepancy }
  | { readonly type: 'error'; readonly data: Failure }
  | { readonly type: 'summary'; readonly data: Report['summary'] };

/** One line, with its newline. */
export const jsonLine = ({ type, data }: JsonLine): string => `${jsonText({ type, data }, 'line')}\n`;

/** Each article followed by its figures, then the discrepancies, the errors and the summary: one JSON object a line. */
export function jsonl({ articles, figures, discrepancies, errors, summary }: Report): string {
  const byArticle = groupBy(figures, ({ article }) => article);
  const lines: JsonLine[] = [
    ...articles.flatMap((data): JsonLine[] => [
      { type: 'article', data },
      ...(byArticle.get(data.path) ?? []).map((figure): JsonLine => ({ type: 'figure', data: figure })),
    ]),
    ...discrepancies.map((data): JsonLine => ({ type: 'discrepancy', data })),
    ...errors.map((data): JsonLine => ({ type: 'error', data })),
    { type: 'summary', data: summary },
  ];
  return lines.map(jsonLine).join('');
}
