import type { Suppression } from './article.ts';

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
