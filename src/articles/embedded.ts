import type { Article } from './article.ts';
import type { Piece, Run } from './composition.ts';
import { lastAt, spanInSource, toSource } from './offsets.ts';

/** A text that a file holds in another notation, as a JSON string or as escaped markup, and the way back to the file. */
export type Embedded = Pick<Article, 'text' | 'stretches'>;

/** Pieces of an embedded text as pieces of the file. */
export const inFile = (pieces: readonly Piece[], embedded: Embedded): Piece[] =>
  pieces.map(({ zone, runs, comments = [] }) => ({
    zone,
    runs: runs.flatMap((run) => runInFile(run, embedded)),
    comments: comments.map((comment) => ({ ...comment, at: spanInSource(embedded, comment.at) })),
  }));

/** A run of an embedded text as runs of the file, one for each stretch that it touches. */
export function runInFile(run: Run, embedded: Embedded): Run[] {
  const { stretches } = embedded;
  if (stretches === null) return [run];
  const end = run.source + run.sourceLength;
  if (run.text.length !== run.sourceLength) {
    const source = toSource(embedded, run.source, 'start');
    return [{ text: run.text, source, sourceLength: toSource(embedded, end, 'end') - source }];
  }
  const runs: Run[] = [];
  for (
    let at = Math.max(
      0,
      lastAt(stretches.length, (index) => stretches[index]?.text, run.source),
    );
    at < stretches.length;
    at++
  ) {
    const stretch = stretches[at];
    if (!stretch || stretch.text >= end) break;
    const from = Math.max(run.source, stretch.text);
    const to = Math.min(end, stretch.text + stretch.length);
    if (from >= to) continue;
    const isEven = stretch.length === stretch.sourceLength;
    runs.push({
      text: run.text.slice(from - run.source, to - run.source),
      source: stretch.source + (isEven ? from - stretch.text : 0),
      sourceLength: isEven ? to - from : stretch.sourceLength,
    });
  }
  return runs;
}
