import type { Article, Metadata, Suppression } from './article.ts';
import type { Composition } from './composition.ts';

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
}

/** The article that a manuscript holds. The file's own word wins over what is known from elsewhere, except that a full date wins over its year alone. */
export function articleOf(
  { path, encoding, source, known }: Manuscript,
  composition: Composition,
  own: OwnWords,
  suppressions: readonly Suppression[] = [],
): Article {
  const published = [own.published, known.published].reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a));
  return {
    path,
    title: own.title ?? known.title ?? own.headline ?? null,
    published: published ?? null,
    outlet: own.outlet ?? known.outlet ?? null,
    place: own.place ?? known.place ?? null,
    language: own.language ?? known.language ?? null,
    encoding,
    source,
    ...composition,
    suppressions,
  };
}
