import type { Piece } from './composition.ts';
import { type Embedded, inFile } from './embedded.ts';
import type { OwnWords } from './manuscript.ts';
import { type MarkupNode, parseMarkup } from './markup.ts';
import { HTML, isMute } from './page-furniture.ts';
import { passagesOf } from './passages.ts';
import { readBody } from './plain.ts';
import { withRows } from './table-rows.ts';
import { withComments } from './with-comments.ts';

/** What an item of a news format holds. */
export interface NewsContent {
  readonly pieces: readonly Piece[];
  readonly own: OwnWords;
}

/** The blocks of HTML that holds nothing but copy. A heading that repeats the headline is left out. */
export function copyInMarkup(
  nodes: readonly MarkupNode[],
  within: number,
  headline: string | null,
  grammar = HTML,
): Piece[] {
  const passages = passagesOf(nodes, grammar, isMute, within).filter(({ text }) => text !== headline);
  return withComments(nodes, withRows(nodes, passages), within);
}

const PARAGRAPHS = /<\/?(?:p|div|br|h[1-6]|ul|ol|table|section|article|figure)(?:\s[^<>]{0,500})?\/?>/i;
const INLINE_TAG = /<\/?(?:a|b|i|em|strong|sup|sub|span|u|img)(?:\s[^<>]{0,500})?\/?>/i;

/** Whether a text is HTML with its paragraphs marked up. */
export const hasParagraphs = (text: string): boolean => PARAGRAPHS.test(text);

/** The blocks of a text that a file holds in another notation: plain, HTML, or plain but for tags inside the lines. */
export function copyIn(embedded: Embedded, headline: string | null): Piece[] {
  const { text } = embedded;
  if (hasParagraphs(text) || INLINE_TAG.test(text)) {
    const grammar = hasParagraphs(text) ? HTML : { ...HTML, blankLinesPart: true };
    return inFile(copyInMarkup(parseMarkup(text, 'html'), 0, headline, grammar), embedded);
  }
  const blocks = readBody(text, 0, false).blocks.filter(({ start, end }) => text.slice(start, end) !== headline);
  return inFile(
    blocks.map(({ start, end, zone }) => ({
      zone,
      runs: [{ text: text.slice(start, end), source: start, sourceLength: end - start }],
    })),
    embedded,
  );
}
