import type { Span } from '../span.ts';
import type { Article } from './article.ts';

/**
 * The place in `Article.source` of a place in `Article.text`. A place between two units belongs to the unit after it as the `start` of a range,
 * and to the unit before it as the `end` of one; a run that does not correspond unit by unit is taken whole.
 */
export function toSource(article: Pick<Article, 'stretches'>, offset: number, side: 'start' | 'end'): number {
  const { stretches } = article;
  if (stretches === null) return offset;
  const stretch =
    stretches[lastAt(stretches.length, (index) => stretches[index]?.text, side === 'start' ? offset : offset - 1)];
  if (!stretch) return stretches[0]?.source ?? 0;
  const { text, length, source, sourceLength } = stretch;
  const within = offset - text;
  // Past the stretch lies what stands between blocks: its place is the end of the block before.
  if (within >= length) return source + sourceLength;
  return length === sourceLength ? source + within : source + (side === 'start' ? 0 : sourceLength);
}

/** The range of `Article.source` that a range of `Article.text` was read from. */
export const spanInSource = (article: Pick<Article, 'stretches'>, { start, end }: Span): Span => ({
  start: toSource(article, start, 'start'),
  end: toSource(article, end, 'end'),
});

/** The index of the last of `count` rising starts at or before `offset`, or -1. */
export function lastAt(count: number, start: (index: number) => number | undefined, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start(middle) ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A place as people name it: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const tables = new WeakMap<Pick<Article, 'source'>, readonly number[]>();

/** The line and column of an offset into `Article.source`. Lines end with LF, CR LF or CR; where they start is worked out once for each article. */
export function lineColumn(article: Pick<Article, 'source'>, offset: number): Place {
  const table = tables.get(article) ?? lineStarts(article.source);
  tables.set(article, table);
  const line = lastAt(table.length, (index) => table[index], offset);
  return { line: line + 1, column: offset - (table[line] ?? 0) + 1 };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  let [feed, carriage] = [source.indexOf('\n'), source.indexOf('\r')];
  while (feed >= 0 || carriage >= 0) {
    const ends = feed >= 0 && (carriage < 0 || feed < carriage) ? feed : carriage;
    if (ends === feed) feed = source.indexOf('\n', ends + 1);
    else carriage = source.indexOf('\r', ends + 1);
    if (source.charCodeAt(ends) === 10 || source.charCodeAt(ends + 1) !== 10) starts.push(ends + 1);
  }
  return starts;
}
