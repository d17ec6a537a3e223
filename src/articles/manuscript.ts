import type { Article, Metadata } from './article.ts';
import type { Composition } from './composition.ts';
import { type Dateline, readBareDateline, readDateline } from './dateline.ts';

/** A decoded file before it is read as an article. */
export interface Manuscript {
  /** As named, with `/`. */
  readonly path: string;
  readonly encoding: string;
  /** Without its byte order mark. */
  readonly source: string;
  /** What is known of it from elsewhere: holds where the file does not say it itself. */
  readonly known: Partial<Metadata>;
}

/** What a file says of itself. */
export interface OwnWords extends Partial<Metadata> {
  /** A headline that was only recognised by its looks: yields to a title known from elsewhere. */
  readonly headline?: string | null;
  /** When the file was made, as EDTF: yields to any date of the article itself. */
  readonly created?: string | null;
}

/**
 * The article that a manuscript holds. The file's own word wins over what is known from elsewhere, except that a full date wins over its year
 * alone; where it says neither place nor date a dateline does.
 */
export function articleOf(
  { path, encoding, source, known }: Manuscript,
  composition: Composition,
  own: OwnWords,
): Article {
  const dateline = topDateline(composition);
  const published = own.published ?? dateline?.date ?? null;
  const { text, blocks, stretches, suppressions } = composition;
  const isKnownBetter = (known.published?.length ?? 0) > (published?.length ?? 0);
  return {
    path,
    title: own.title ?? known.title ?? own.headline ?? null,
    published: (isKnownBetter ? known.published : published) ?? own.created ?? null,
    outlet: own.outlet ?? known.outlet ?? null,
    place: own.place ?? dateline?.place ?? known.place ?? null,
    language: own.language ?? known.language ?? null,
    encoding,
    source,
    text,
    blocks,
    stretches,
    suppressions,
  };
}

/** How many blocks from the top may begin with the dateline: a headline, a standfirst, a byline may stand before it. */
const TOP = 5;
/** A lead's beginning, and the copy after it, as far as a dateline is looked for. */
const LEAD = 200;
const COPY = 4000;

function topDateline({ text, blocks }: Composition): Pick<Dateline, 'place' | 'date'> | null {
  for (const { start, end } of blocks.slice(0, TOP)) {
    const read = readDateline(text.slice(start, Math.min(end, start + LEAD)));
    if (read) return read;
  }
  const [head, lead] = blocks;
  if (head?.zone !== 'headline' || lead?.zone !== 'body') return null;
  const place = readBareDateline(
    text.slice(lead.start, Math.min(lead.end, lead.start + LEAD)),
    text.slice(lead.start, lead.start + COPY),
  );
  return place === null ? null : { place, date: null };
}
