import type { Span } from '../span.ts';
import type { Article, Block, Metadata, Zone } from './article.ts';
import { isCaption } from './caption.ts';
import { compose, verbatim } from './composition.ts';
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
  readText(manuscriptOf(bytes, path, known));

function manuscriptOf(bytes: Uint8Array, path: string, known: Partial<Metadata>): Manuscript {
  const { source, encoding } = decode(bytes, path);
  return { path, encoding, source, known };
}

/** The article in a decoded plain text. Where all of the file is its body, `text` is `source`. */
export function readText(manuscript: Manuscript): Article {
  const { source } = manuscript;
  const preamble = readFrontMatter(source) ?? readMailHeaders(source);
  if (!preamble) {
    const { blocks, headline, published } = readBody(source, 0, true);
    const whole = { text: source, blocks, stretches: null, suppressions: [] };
    return articleOf(manuscript, whole, { headline, published });
  }
  const title = titleOf(preamble);
  const { blocks, headline, published } = readBody(source, preamble.end, title === null);
  const pieces = blocks.map(({ start, end, zone }) => ({ zone, runs: [verbatim(source, start, end)] }));
  const composition = compose(title ? [{ zone: 'headline', runs: [title] }, ...pieces] : pieces);
  const said = metadataOf(preamble);
  return articleOf(manuscript, composition, { ...said, headline, published: said.published ?? published });
}

/** What running text shows of itself without markup. */
export interface Body {
  readonly blocks: readonly Block[];
  /** Null where the first paragraph is none. */
  readonly headline: string | null;
  /** EDTF, where a line near the top holds nothing but a date. */
  readonly published: string | null;
}

/** How many paragraphs from the top may be the line of the date. */
const TOP = 5;

/** The blocks of running text. A line of nothing but a date is no block. `headed` is false where the headline is known from elsewhere. */
export function readBody(text: string, from: number, headed: boolean): Body {
  const found = paragraphs(text, from);
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
  const top = found.slice(0, TOP);
  const dates = top.filter((span) => dateLine(words(span)) !== null);
  const blocks = dates.length === 0 ? found : found.filter((span) => !dates.includes(span));
  const [first, second] = blocks;
  const headline = headed && isHeadline(words(first), second ? words(second) : null) ? words(first) : null;
  const zone = (span: Span): Zone =>
    headline !== null && span === first ? 'headline' : isCaption(words(span)) ? 'caption' : 'body';
  return {
    blocks: blocks.map((span) => ({ start: span.start, end: span.end, zone: zone(span) })),
    headline: headline?.split(/\s+/).join(' ') ?? null,
    published: dateLine(words(dates[0]))?.date ?? null,
  };
}
