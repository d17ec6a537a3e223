import type { Suppression } from './article.ts';
import type { Piece } from './composition.ts';
import type { MarkupNode } from './markup.ts';

/** A suppression that has not yet got the block it covers. */
export type SuppressionComment = Omit<Suppression, 'covers'>;

const WORD = 'audit-ignore';

/** What `audit-ignore CHECK, CHECK: reason` inside a comment sets aside, one for each check; `*` is all. `start` to `end` is the whole comment. */
export function readSuppressions(comment: string, start: number, end: number): SuppressionComment[] {
  const words = comment.trim();
  if (!words.startsWith(WORD) || !/^\s/.test(words.slice(WORD.length))) return [];
  const colon = words.indexOf(':');
  const checks = words.slice(WORD.length, colon < 0 ? undefined : colon).split(/[\s,]+/);
  const reason = colon < 0 ? '' : words.slice(colon + 1).trim();
  return checks
    .filter((check) => check !== '')
    .map((check) => ({ check, reason: reason.split(/\s+/).join(' '), at: { start, end } }));
}

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
