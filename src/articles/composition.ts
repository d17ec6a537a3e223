import type { Article, Block, Stretch, Suppression, Zone } from './article.ts';
import type { SuppressionComment } from './suppression-comment.ts';

/** A run of text and the `sourceLength` units from `source` on that it was read from; unit by unit where the lengths are equal. */
export interface Run {
  readonly text: string;
  readonly source: number;
  readonly sourceLength: number;
}

/** A block that has not yet got its place in the article's text. */
export interface Piece {
  readonly zone: Zone;
  readonly runs: readonly Run[];
  /** Comments that stand before it and set checks aside for it. */
  readonly comments?: readonly SuppressionComment[];
}

export type Composition = Pick<Article, 'text' | 'blocks' | 'stretches' | 'suppressions'>;

/** The run of a file's own words. */
export const verbatim = (source: string, start: number, end: number): Run => ({
  text: source.slice(start, end),
  source: start,
  sourceLength: end - start,
});

/** A part of a run; all of its source where the two do not correspond unit by unit. */
const part = ({ text, source, sourceLength }: Run, start: number, end: number): Run =>
  text.length === sourceLength
    ? { text: text.slice(start, end), source: source + start, sourceLength: end - start }
    : { text: text.slice(start, end), source, sourceLength };

const BETWEEN = '\n\n';

/** Sets pieces one below the other, headlines first. An empty piece is left out, and its comments go to the next. */
export function compose(pieces: readonly Piece[]): Composition {
  const blocks: Block[] = [];
  const stretches: Stretch[] = [];
  const suppressions: Suppression[] = [];
  let text = '';
  let waiting: SuppressionComment[] = [];
  const cover = (start: number, end: number): void => {
    for (const comment of waiting) suppressions.push({ ...comment, covers: { start, end } });
    waiting = [];
  };
  for (const { zone, runs, comments = [] } of inReadingOrder(pieces)) {
    for (const comment of comments) waiting.push(comment);
    const kept = trim(runs);
    if (kept.length === 0) continue;
    if (text !== '') text += BETWEEN;
    const start = text.length;
    for (const run of kept) {
      lay(stretches, run, text.length);
      text += run.text;
    }
    blocks.push({ start, end: text.length, zone });
    cover(start, text.length);
  }
  cover(text.length, text.length);
  return { text, blocks, stretches, suppressions };
}

function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  const headlines = pieces.filter(({ zone }) => zone === 'headline');
  return headlines.length === 0 ? pieces : [...headlines, ...pieces.filter(({ zone }) => zone !== 'headline')];
}

/** Adds the stretch of a run, or lengthens the one before where both go on side by side. */
function lay(stretches: Stretch[], { text, source, sourceLength }: Run, at: number): void {
  const last = stretches.at(-1);
  const sideBySide = last?.length === last?.sourceLength && text.length === sourceLength;
  if (last && sideBySide && last.text + last.length === at && last.source + last.length === source) {
    const length = last.length + text.length;
    stretches[stretches.length - 1] = { ...last, length, sourceLength: length };
  } else {
    stretches.push({ text: at, length: text.length, source, sourceLength });
  }
}

/** Runs without the white space before and after their words. */
function trim(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(hasWords);
  if (first < 0) return [];
  const kept = runs.slice(first, runs.findLastIndex(hasWords) + 1);
  kept[0] = trimmed(kept[0], 'start');
  kept[kept.length - 1] = trimmed(kept.at(-1), 'end');
  return kept.filter(({ text }) => text !== '');
}

const hasWords = ({ text }: Run): boolean => /\S/.test(text);

function trimmed(run: Run = verbatim('', 0, 0), side: 'start' | 'end'): Run {
  const { text } = run;
  return side === 'start'
    ? part(run, text.length - text.trimStart().length, text.length)
    : part(run, 0, text.trimEnd().length);
}
