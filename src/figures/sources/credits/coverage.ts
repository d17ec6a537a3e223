import { Tag } from '../../../lexicon/word.ts';
import { has, isDash, isMark, type Run, type Tokens } from '../speakers/marks.ts';
import { firstOf } from '../speakers/speaker.ts';
import { isBeside, isPresupposed } from './background.ts';
import type { Credit } from './credit.ts';

/** How many credits may stand around one place, each inside the other's words. */
const NESTED = 6;

const holds = (run: Run | null, at: number): boolean => run !== null && run.from <= at && at < run.to;

/** The credit of its sentence that the word at a place of the text falls under; null where it falls under none. */
export function creditAt(tokens: Tokens, credits: readonly Credit[], place: number): Credit | null {
  const at = tokens.findIndex(({ end }) => end > place);
  if (isPresupposed(tokens, at)) return null;
  const near = credits.filter(({ after }) => holds(after, at)).slice(-NESTED);
  const forward = innermost(
    tokens,
    near.filter(({ cue }) => !isBeside(tokens, cue.to, at)),
  );
  const backward =
    credits.find(({ before, weak }) => holds(before, at) && !weak) ??
    credits.find(({ before }) => holds(before, at)) ??
    null;
  if (!forward || !backward || forward === backward) return forward ?? backward;
  if (forward.weak && !backward.weak) return backward;
  return clauseBreak(tokens, forward.cue.to, at) && !clauseBreak(tokens, at, firstOf(backward.speaker) - 1)
    ? backward
    : forward;
}

/** Of credits that all reach here, the one nearest before; a belief inside somebody's words is theirs. */
function innermost(tokens: Tokens, credits: readonly Credit[]): Credit | null {
  let best: Credit | null = null;
  for (const credit of credits) {
    if (best && credit.weak && !best.weak && !clauseBreak(tokens, best.cue.to, firstOf(credit.speaker))) continue;
    best = credit;
  }
  return best;
}

/** Whether a comma with a conjunction, a dash or a semicolon parts two places. */
function clauseBreak(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isMark(tokens[at], ';') || isDash(tokens, at)) return true;
    if (isMark(tokens[at], ',') && has(tokens[at + 1], Tag.Conjunction | Tag.Subordinator)) return true;
  }
  return false;
}
