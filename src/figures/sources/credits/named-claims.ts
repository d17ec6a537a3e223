import { shapesOf } from '../../../lexicon/shapes.ts';
import { Tag } from '../../../lexicon/word.ts';
import { nth } from '../../../tokens/nth.ts';
import { isClauseVerb } from '../speakers/clause-verb.ts';
import { has, isMark, isPossessive, type Run, type Tokens } from '../speakers/marks.ts';
import { groupStart } from '../speakers/names.ts';
import { runAfter } from '../speakers/run-after.ts';
import { isRoleWord } from '../speakers/word-roles.ts';
import { type Credit, creditOf } from './credit.ts';

const CLAIMS = new Set(
  'account claim claims estimate estimates figure figures count tally data statistics assessment assertion reckoning calculation calculations'.split(
    ' ',
  ),
);
const mayClaim = shapesOf(CLAIMS);
const GIVEN = new Set('given provided released issued compiled published supplied collected announced'.split(' '));
const LINKS = new Set(['of', 'that', 'for']);
const LONGEST = 14;

/** Credits that a noun gives: *Hamas's claim of 40 dead*, *by the ministry's count*, *figures from the army*. */
export function namedClaims(tokens: Tokens): Credit[] {
  const credits: Credit[] = [];
  tokens.forEach((token, at) => {
    const isClaim =
      mayClaim(token.lower) &&
      CLAIMS.has(token.lower) &&
      !isClauseVerb(tokens, at) &&
      tokens[at - 1]?.lower !== 'to' &&
      !isPluralVerb(tokens, at);
    const claimant =
      (isClaim ? claimantBefore(tokens, at) : null) ??
      (isClaim || has(token, Tag.Toll) ? claimantAfter(tokens, at) : null);
    if (!claimant) return;
    const reach = reachOf(tokens, at, claimant);
    if (!reach) return;
    credits.push(creditOf({ core: claimant, aside: null }, { from: at, to: at + 1 }, reach.before, reach.after, false));
  });
  return credits;
}

/** *officials estimate that*: behind several of them the bare form is what they do. */
const isPluralVerb = (tokens: Tokens, at: number): boolean =>
  has(tokens[at - 1], Tag.SourceNoun) &&
  (/(?:s|men|police)$/.test(tokens[at - 1]?.lower ?? '')
    ? /^(?:estimate|claim|figure)$/
    : // *The coalition estimates that*
      tokens[at + 1]?.lower === 'that'
      ? /^(?:estimates|claims)$/
      : /^$/
  ).test(tokens[at]?.lower ?? '');

/** *Hamas's*, *Russian*, *official*, *police* before the noun. */
function claimantBefore(tokens: Tokens, noun: number): Run | null {
  const before = tokens[noun - 1];
  const owner = tokens[noun - 1]?.lower === 'own' ? noun - 2 : noun - 1;
  // *Sunday's figure of 62* is of a day.
  if (has(nth(tokens, owner - 1), Tag.Weekday | Tag.Month | Tag.TimeUnit)) return null;
  if (isPossessive(tokens, owner)) return { from: groupStart(tokens, owner - 1), to: owner };
  if (before?.kind !== 'word' || !(before.word.side || has(before, Tag.SourceNoun))) return null;
  return { from: has(tokens[noun - 2], Tag.Title | Tag.SourceNoun) ? noun - 2 : noun - 1, to: noun };
}

/** *by the army*, *from the ministry* after it. */
function claimantAfter(tokens: Tokens, noun: number): Run | null {
  const at = GIVEN.has(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  const link = tokens[at]?.lower;
  if (link !== 'by' && link !== 'from') return null;
  const run = runAfter(tokens, at + 1);
  // *the toll from Monday's earthquake*: what killed them did not count them.
  if (!run || tokens.slice(run.from, run.to).some((token) => has(token, Tag.Cause))) return null;
  for (let at = run.from; at < run.to; at++)
    if (isRoleWord(tokens[at]) || tokens[at]?.word.side || tokens[at]?.capital) return run;
  return null;
}

/** *by X's count* speaks for its whole clause; *X's claim of* for what follows it without a pause. */
function reachOf(tokens: Tokens, noun: number, claimant: Run): Pick<Credit, 'before' | 'after'> | null {
  const opener = tokens[has(tokens[claimant.from - 1], Tag.Determiner) ? claimant.from - 2 : claimant.from - 1];
  if (opener?.lower === 'by' && claimant.to <= noun)
    return { before: { from: 0, to: claimant.from }, after: { from: noun + 1, to: tokens.length } };
  const from = Math.max(noun + 1, claimant.to);
  if (!LINKS.has(tokens[noun + 1]?.lower ?? '') && !has(tokens[from], Tag.Pronoun) && !isClauseVerb(tokens, from))
    return null;
  // "The ministry's count stands at 31 dead, two of them women, and 22 injured"
  const [longest, ends] = isClauseVerb(tokens, from) ? [2 * LONGEST, ';.'] : [LONGEST, ',;.'];
  let to = from;
  while (to < tokens.length && to - from < longest && !isMark(tokens[to], ends)) to += 1;
  return { before: null, after: { from, to } };
}
