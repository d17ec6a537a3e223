import { Tag } from '../../../lexicon/word.ts';
import { has, isDash, isMark, isWord, type Run, type Tokens } from '../speakers/marks.ts';
import { isRoleWord } from '../speakers/word-roles.ts';
import { type Credit, creditOf } from './credit.ts';

const LONGEST = 5;

/** Credits that only headlines give: *UN: 40 killed*, *40 killed: police*, *40 killed – officials*. */
export function headlineCredits(tokens: Tokens): Credit[] {
  const credits: Credit[] = [];
  const end = lastWord(tokens);
  tokens.forEach((_, at) => {
    if (!isMark(tokens[at], ':') && !isDash(tokens, at) && !isGluedSource(tokens, at, end)) return;
    const cue = { from: at, to: at + 1 };
    const head = { from: 0, to: at };
    const tail = { from: at + 1, to: end };
    if (isMark(tokens[at], ':') && isSource(tokens, head))
      credits.push(creditOf({ core: head, aside: null }, cue, null, { from: at + 1, to: tokens.length }, false));
    else if (isSource(tokens, tail)) credits.push(creditOf({ core: tail, aside: null }, cue, head, null, false));
  });
  return credits;
}

function lastWord(tokens: Tokens): number {
  let end = tokens.length;
  while (end > 0 && !isWord(tokens[end - 1])) end -= 1;
  return end;
}

/** Agency style without spaces: *put at seven-newspaper*. */
const isGluedSource = (tokens: Tokens, at: number, end: number): boolean =>
  isMark(tokens[at], '-') && at === end - 2 && has(tokens[at + 1], Tag.SourceNoun);

/** A short group of words that names somebody who can say it, and nothing else: a side, or a role at its end. */
function isSource(tokens: Tokens, { from, to }: Run): boolean {
  if (to <= from || to - from > LONGEST) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (
      !isWord(token) ||
      token.kind === 'number' ||
      token.word.number !== null ||
      token.word.stateNoun ||
      has(token, Tag.Cause | Tag.Preposition)
    )
      return false;
  }
  const last = tokens[to - 1];
  return isRoleWord(last) || (to - from === 1 && (last?.word.side ?? null) !== null);
}
