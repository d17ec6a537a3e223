import type { Piece } from './composition.ts';
import type { MarkupNode } from './markup.ts';
import { readSuppressions, type SuppressionComment } from './suppression-comment.ts';

/** The pieces of an element in the order they stand, each with the suppressions between it and the one above. */
export function withComments(nodes: readonly MarkupNode[], pieces: readonly Piece[], within = 0): Piece[] {
  const comments = nodes
    .slice(within, nodes[within]?.after)
    .flatMap((node): SuppressionComment[] =>
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
