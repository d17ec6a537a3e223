import { Tag } from '../../../lexicon/word.ts';
import type { Token } from '../../../tokens/token.ts';
import { speakerAfter } from '../speakers/apposition.ts';
import { isClauseVerb } from '../speakers/clause-verb.ts';
import { has, isWord, type Tokens } from '../speakers/marks.ts';
import { runAfter } from '../speakers/run-after.ts';
import { plain, type Speaker } from '../speakers/speaker.ts';
import { speakerBefore } from '../speakers/subject.ts';
import { isRoleWord, isTime } from '../speakers/word-roles.ts';
import type { Credit } from './credit.ts';
import type { Cue } from './cue.ts';

/** Whose words a gerund goes on with: the speaker before it, else the subject of the sentence. */
export function gerundSpeaker(tokens: Tokens, cue: Cue, earlier: readonly Credit[]): Speaker | null {
  const before = tokens[cue.from - 1];
  if (before?.lower === 'as') {
    return quotedAs(tokens, cue.from - 1);
  }
  if (isWord(before) && !has(before, Tag.Conjunction | Tag.Adverb | Tag.Preposition))
    return speakerBefore(tokens, cue.from);
  const last = earlier.findLast(({ weak }) => !weak);
  return last?.speaker ?? mainSubject(tokens, cue);
}

/** Who is *quoted as saying*, or whom somebody *quoted X as saying*. */
function quotedAs(tokens: Tokens, as: number): Speaker | null {
  for (let at = as - 1; at >= 0 && as - at < 24; at--) {
    if (!['quoted', 'cited', 'quotes', 'cites', 'quoting', 'citing'].includes(tokens[at]?.lower ?? '')) continue;
    const start = passiveStart(tokens, at);
    return start < at ? speakerBefore(tokens, start) : speakerAfter(tokens, at + 1);
  }
  return null;
}

/** *X visited the town and said …*: the subject of the verb before the conjunction. */
export function sharedSubject(tokens: Tokens, cue: Cue, earlier: readonly Credit[]): Speaker | null {
  let at = cue.from - 1;
  while (at > 0 && (has(tokens[at], Tag.Adverb | Tag.Have | Tag.Do) || isTimeWord(tokens[at]))) at -= 1;
  if (!has(tokens[at], Tag.Conjunction)) return null;
  return earlier.findLast(({ weak }) => !weak)?.speaker ?? mainSubject(tokens, cue);
}

/** *and last week said*, not *and 12 said*. */
const isTimeWord = (token: Token | undefined): boolean => token?.kind === 'word' && isTime(token);

/** The start of *was quoted*. */
function passiveStart(tokens: Tokens, participle: number): number {
  let at = participle;
  while (at > 0 && has(tokens[at - 1], Tag.Be | Tag.Have | Tag.Adverb)) at -= 1;
  return at;
}

/** The group that opens the sentence, without a verb that the lexicon does not know: *The mayor visited*. */
function openingGroup(tokens: Tokens): Speaker | null {
  const run = runAfter(tokens, 0);
  const last = run ? tokens[run.to - 1] : undefined;
  if (!run || !last?.lower.endsWith('ed') || isRoleWord(last) || last.capital) return run && plain(run);
  return run.to - run.from > 1 ? plain({ from: run.from, to: run.to - 1 }) : null;
}

/** The subject of the sentence: the group before its first verb. */
export function mainSubject(tokens: Tokens, cue: Cue): Speaker | null {
  for (let at = 1; at < cue.from && at < 30; at++) if (isClauseVerb(tokens, at)) return speakerBefore(tokens, at);
  return openingGroup(tokens);
}
