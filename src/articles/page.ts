import type { Article } from './article.ts';
import { compose, type Piece } from './composition.ts';
import { readDateline } from './dateline.ts';
import { articleOf, type Manuscript } from './manuscript.ts';
import { type MarkupNode, parseMarkup } from './markup.ts';
import { bodyOf } from './page-body.ts';
import { headlineOf, textOf } from './page-headline.ts';
import { pageMetadata } from './page-metadata.ts';
import { ancestors } from './page-tree.ts';
import { readSuppressions, type SuppressionComment } from './suppression-comment.ts';

/** The article on a web page: its headline, paragraphs and captions, without what stands around them. Never fails; linear. */
export function readPage(manuscript: Manuscript): Article {
  const nodes = parseMarkup(manuscript.source, 'html');
  const metadata = pageMetadata(nodes);
  const headline = headlineOf(nodes, metadata.title);
  const headlineText = headline ? textOf(headline.runs) : null;
  const body = bodyOf(nodes).filter(
    ({ block, text }) => text !== headlineText && !(headline && ancestors(nodes, block).includes(headline.element)),
  );
  const pieces = body.map(({ runs, caption }): Piece => ({ zone: caption ? 'caption' : 'body', runs }));
  if (headline) pieces.push({ zone: 'headline', runs: headline.runs });
  const composition = compose(withComments(nodes, pieces));
  const dateline = body
    .slice(0, 5)
    .map(({ text }) => readDateline(text))
    .find((read) => read !== null);
  return articleOf(manuscript, composition, {
    ...metadata,
    title: headlineText ?? metadata.title,
    place: metadata.place ?? dateline?.place ?? null,
    published: metadata.published ?? dateline?.date ?? null,
  });
}

/** Pieces in the order they stand, each with the suppressions between it and the one above. */
export function withComments(nodes: readonly MarkupNode[], pieces: readonly Piece[]): Piece[] {
  const comments = nodes.flatMap((node): SuppressionComment[] =>
    node.kind === 'comment' ? readSuppressions(node.text, node.start, node.end) : [],
  );
  let next = 0;
  const upTo = (place: number): SuppressionComment[] => {
    const from = next;
    while (next < comments.length && (comments[next]?.at.start ?? 0) < place) next++;
    return comments.slice(from, next);
  };
  const place = ({ runs }: Piece): number => runs.at(-1)?.source ?? 0;
  const ordered = [...pieces]
    .sort((a, b) => place(a) - place(b))
    .map((piece) => ({ ...piece, comments: upTo(place(piece)) }));
  return [...ordered, { zone: 'body', runs: [], comments: upTo(Number.MAX_SAFE_INTEGER) }];
}
