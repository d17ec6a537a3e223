import type { Article, Zone } from './article.ts';
import { isCaption } from './caption.ts';
import { compose, type Piece, type Run } from './composition.ts';
import { readFrontMatter } from './front-matter.ts';
import { isHeadline } from './headline.ts';
import { articleOf, type Manuscript } from './manuscript.ts';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';
import { readInline } from './markdown-inline.ts';
import { metadataOf, titleOf } from './preamble.ts';
import type { SuppressionComment } from './suppression-comment.ts';

/**
 * The article in a Markdown draft (CommonMark with tables and front matter). It is read line by line, not by a Markdown library: what is wanted are
 * the words with their offsets, and the libraries that give these take minutes over some drafts of 60 kB (`*a_ ` repeated). Never fails; linear.
 */
export function readMarkdown(manuscript: Manuscript): Article {
  const { source } = manuscript;
  const preamble = readFrontMatter(source);
  const { blocks, labels, comments } = markdownBlocks(source, preamble?.end ?? 0);
  const title = preamble && titleOf(preamble);
  const heading = blocks.find(({ level }) => level === 1) ?? (blocks[0]?.level ? blocks[0] : null);
  const pieces = blocks.flatMap((block) => piecesOf(source, block, labels, block === heading));
  const first = pieces.findIndex(({ zone }) => zone === 'body');
  const guessed = !title && !heading && isHeadline(wordsOf(pieces[first]), wordsOf(pieces[first + 1]) || null);
  const zoned = pieces.map((piece, nth): Piece => (guessed && nth === first ? { ...piece, zone: 'headline' } : piece));
  const all: Piece[] = [
    ...(title ? [{ zone: 'headline', runs: [title] } as const] : []),
    ...withoutRepeat(zoned, title),
    { zone: 'body', runs: [], comments },
  ];
  const headline = all.find(({ zone }) => zone === 'headline');
  const said = preamble ? metadataOf(preamble) : {};
  const words = wordsOf(headline) || null;
  return articleOf(manuscript, compose(all), {
    ...said,
    title: title?.text ?? (heading ? words : null),
    headline: words,
  });
}

const wordsOf = (piece: Piece | undefined): string => (piece?.runs.map(({ text }) => text).join('') ?? '').trim();

/** Without a heading that says what the title of the front matter says. */
const withoutRepeat = (pieces: readonly Piece[], title: Run | null): readonly Piece[] =>
  title ? pieces.filter((piece) => piece.zone !== 'headline' || wordsOf(piece) !== title.text) : pieces;

/** A block's words, and the captions of the pictures in it. */
function piecesOf(source: string, block: MarkdownBlock, labels: ReadonlySet<string>, isHeading: boolean): Piece[] {
  const isDefined = (label: string): boolean => labels.has(label.trim().toLowerCase());
  const cells = block.cells.map((lines) => readInline(source, lines, isDefined));
  const runs: Run[] = [];
  for (const cell of cells) {
    if (cell.runs.length === 0) continue;
    const end = runs.at(-1);
    const from = end ? end.source + end.sourceLength : 0;
    if (end) runs.push({ text: ' | ', source: from, sourceLength: (cell.runs[0]?.source ?? from) - from });
    for (const run of cell.runs) runs.push(run);
  }
  const words = wordsOf({ zone: 'body', runs });
  const zone: Zone = isHeading ? 'headline' : isCaption(words) ? 'caption' : 'body';
  const comments: SuppressionComment[] = [...block.comments, ...cells.flatMap((cell) => cell.comments)];
  const captions = cells.flatMap((cell) => cell.captions).map((caption): Piece => ({ zone: 'caption', runs: caption }));
  return [{ zone, runs, comments }, ...captions];
}
