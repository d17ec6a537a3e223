import { bundled } from './bundled.ts';
import type { Claim } from './claim.ts';
import type { Group } from './comparable.ts';

/** Claims of one thing in one article that are looked at; an article with more is a list. */
const MOST_READ = 50;

/** Numbers of headlines and captions, each with what the body of its article says of the same thing. */
export function* overBody(
  groups: readonly Group[],
): Iterable<{ readonly display: Claim; readonly body: readonly Claim[] }> {
  for (const group of groups) {
    if (group.claims.length < 2) continue;
    for (const own of bundled(group.claims, ({ figure }) => figure.article).values()) {
      const body = own.filter(({ figure }) => figure.zone === 'body').slice(0, MOST_READ);
      const shown = own.slice(0, MOST_READ).filter(({ figure }) => figure.zone !== 'body');
      for (const display of shown) if (body.length > 0) yield { display, body };
    }
  }
}
