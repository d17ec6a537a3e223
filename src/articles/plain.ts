import type { Span } from '../span.ts';
import type { Article, Block, Metadata, Zone } from './article.ts';
import { isCaption } from './caption.ts';
import { compose, verbatim } from './composition.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { dateLine } from './dates.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { isHeadline } from './headline.ts';
import { readMailHeaders } from './mail-headers.ts';
import { articleOf, type Manuscript } from './manuscript.ts';
import { paragraphs } from './paragraphs.ts';
import { metadataOf, titleOf } from './preamble.ts';

/**
 * The article in a file of plain text, with or without front matter or headers. Loads nothing, so that one article costs next to nothing.
 *
 * @throws AuditError `binary` or `undecodable`.
 */
export const readPlain = (bytes: Uint8Array, path: string, known: Partial<Metadata> = {}): Article =>
  readText({ path, known, ...decode(bytes, path) });

/** The article in a decoded plain text. Where all of the file is its body, `text` is `source`. */
export function readText(manuscript: Manuscript): Article {
  const { source } = manuscript;
  const preamble = readFrontMatter(source) ?? readMailHeaders(source);
  if (!preamble) {
    const { blocks, headline, ...own } = readBody(source, 0, true);
    const composition = { text: source, blocks, stretches: null, suppressions: [] };
    return articleOf(manuscript, composition, { ...own, headline });
  }
  const title = titleOf(preamble);
  const { blocks, headline, place, published } = readBody(source, preamble.end, title === null);
  const said = metadataOf(preamble);
  const pieces = blocks.map(({ start, end, zone }) => ({ zone, runs: [verbatim(source, start, end)] }));
  const composition = compose(title ? [{ zone: 'headline', runs: [title] }, ...pieces] : pieces);
  const own = { ...said, headline, place: said.place ?? place, published: said.published ?? published };
  return articleOf(manuscript, composition, own);
}

/** What running text shows of itself without markup. */
export interface Body {
  readonly blocks: readonly Block[];
  /** Null where the first paragraph is none. */
  readonly headline: string | null;
  readonly place: string | null;
  readonly published: string | null;
}

/** How many paragraphs from the top may hold the headline, the date and the dateline. */
const TOP = 5;

/** The blocks of running text. A line of nothing but a date is no block. `headed` is false where the headline is known from elsewhere. */
export function readBody(text: string, from: number, headed: boolean): Body {
  const found = paragraphs(text, from);
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
  const top = found.slice(0, TOP);
  const dates = top.filter((span) => dateLine(words(span)) !== null);
  const blocks = found.filter((span) => !dates.includes(span));
  const [first, second] = blocks;
  const headline = headed && isHeadline(words(first), second ? words(second) : null) ? words(first) : null;
  const dateline = top.reduce<Dateline | null>((known, span) => known ?? readDateline(words(span)), null);
  const dated = dates[0] && dateLine(words(dates[0]))?.date;
  const zone = (span: Span): Zone =>
    headline !== null && span === first ? 'headline' : isCaption(words(span)) ? 'caption' : 'body';
  return {
    blocks: blocks.map((span) => ({ ...span, zone: zone(span) })),
    headline: headline?.split(/\s+/).join(' ') ?? null,
    place: dateline?.place ?? null,
    published: dated ?? dateline?.date ?? null,
  };
}
