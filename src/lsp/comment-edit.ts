import { Buffer } from 'node:buffer';
import { formatOf } from '../articles/format.ts';
import { spanInSource } from '../articles/offsets.ts';
import { readArticles } from '../articles/read.ts';
import { AuditError } from '../errors.ts';
import type { Figure } from '../figures/figure.ts';
import { overlaps } from '../span.ts';
import type { Draft, Placed } from './draft.ts';

/** A comment to be inserted, with the place of its reason, which the writer is to fill in. */
export interface CommentEdit {
  /** In the document, UTF-16 units. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** What stands in the comment until the writer says better. */
export const REASON = 'reason';

/**
 * The comment that sets a check aside for the paragraph of one of the figures. It is tried out on the draft before it is offered: it must cover
 * the figure and leave the article's text, paragraph by paragraph, as it is. Null where no comment does, as in plain text and in front matter.
 */
export async function commentEdit(
  draft: Draft,
  check: string,
  figures: readonly Figure[],
): Promise<CommentEdit | null> {
  const [placed, more] = draft.placed;
  // A file of several articles is a feed, not a draft.
  if (placed === undefined || more !== undefined) return null;
  for (const figure of figures)
    for (const edit of editsFor(placed, figure, check)) if (await holds(edit, placed, figure, check)) return edit;
  return null;
}

/** On a line of its own above the paragraph, else where the paragraph's words begin. */
function editsFor({ article, base }: Placed, figure: Figure, check: string): CommentEdit[] {
  const { source, path } = article;
  const block = article.blocks.map((span) => spanInSource(article, span)).find((span) => overlaps(span, figure));
  if (block === undefined) return [];
  const before = `<!-- audit-ignore ${check}: `;
  const line = Math.max(source.lastIndexOf('\n', block.start - 1), source.lastIndexOf('\r', block.start - 1)) + 1;
  const [margin = ''] = /^[ \t>]*/.exec(source.slice(line, block.start)) ?? [];
  const end = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
  // Many readers of Markdown take the lines below a comment for more of it, up to a blank one.
  const blank = formatOf(Buffer.from(''), path) === 'markdown' ? margin.trimEnd() + end : '';
  return [
    { at: base + line, before: margin + before, after: ` -->${end}${blank}` },
    { at: base + block.start, before, after: ' -->' },
  ];
}

async function holds(
  { at, before, after }: CommentEdit,
  { article, base }: Placed,
  figure: Figure,
  check: string,
): Promise<boolean> {
  const comment = before + REASON + after;
  const place = at - base;
  const edited = article.source.slice(0, place) + comment + article.source.slice(place);
  const shift = place <= figure.start ? comment.length : 0;
  try {
    const [again] = await readArticles(Buffer.from(edited), article.path);
    return (
      again?.text === article.text &&
      JSON.stringify(again.blocks) === JSON.stringify(article.blocks) &&
      again.suppressions.some(
        (one) =>
          one.check === check &&
          overlaps(spanInSource(again, one.covers), { start: figure.start + shift, end: figure.end + shift }),
      )
    );
  } catch (error) {
    if (error instanceof AuditError) return false;
    throw error;
  }
}
