import type { Figure } from '../figures/figure.ts';
import { endOf } from './positions.ts';
import type { ReportContext } from './report-context.ts';
import { wellFormed } from './visible.ts';

/** A path as a relative reference, or as a `file:` address where it lies outside of the repository. */
function uriOf(path: string): string {
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** The file of an article. */
export const artifact = (path: string, { rootPath }: ReportContext): object => ({ uri: uriOf(rootPath(path)) });

/** Where a figure stands: lines, columns and offsets in UTF-16 units, ends exclusive. */
export function location(figure: Figure, context: ReportContext): object {
  const end = endOf(figure);
  return {
    artifactLocation: artifact(figure.article, context),
    region: {
      startLine: figure.line,
      startColumn: figure.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: figure.start,
      charLength: figure.end - figure.start,
      snippet: { text: figure.quote },
    },
  };
}
