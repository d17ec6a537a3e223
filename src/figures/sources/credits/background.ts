import { Tag } from '../../../lexicon/word.ts';
import type { Token } from '../../../tokens/token.ts';
import { has, isDash, isMark, isPossessive, isWord, type Tokens } from '../speakers/marks.ts';

const RELATIVES = new Set(['which', 'who', 'whose', 'whom']);
const CLAUSE = 12;

/** Whether a place right of a cue is told besides what is said: in a clause that is hung on, or of another time. */
export const isBeside = (tokens: Tokens, cue: number, at: number): boolean =>
  isAside(tokens, cue, at) || isLongAgo(tokens, cue, at) || isReferredTo(tokens, cue, at);

/** *…, he said, referring to a storm that killed hundreds*. */
const isReferredTo = (tokens: Tokens, cue: number, at: number): boolean =>
  isMark(tokens[cue], ',') && tokens[cue + 1]?.lower === 'referring' && at > cue;

/** *, which killed 12*, *, a day after 12 were killed*. *Most of whom* and *including* go on with what is said. */
function isAside(tokens: Tokens, cue: number, at: number): boolean {
  for (let left = at - 1; left > cue; left--) {
    if (isDash(tokens, left)) return false;
    if (!isMark(tokens[left], ',') || tokens[left + 1]?.kind === 'number') continue;
    const next = tokens[left + 1];
    if (RELATIVES.has(next?.lower ?? '') || isDaysAfter(tokens, left + 1) || isYearWhen(tokens, left)) return true;
    if (!has(next, Tag.Preposition)) return false;
    if (tokens[left + 2]?.lower === 'which' && !/^(?:of|out_of|among|amongst)$/.test(next?.lower ?? '')) return true;
  }
  return false;
}

/** *a day after*, *just hours before*, *two weeks since*. */
function isDaysAfter(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 4 && isWord(tokens[at]); at++)
    if (has(tokens[at], Tag.TimeUnit)) return ['after', 'before', 'since'].includes(tokens[at + 1]?.lower ?? '');
  return false;
}

/** *… since 2009, when 40 died*. */
const isYearWhen = (tokens: Tokens, comma: number): boolean =>
  tokens[comma + 1]?.lower === 'when' && [1, 2].some((back) => isYear(tokens[comma - back]));

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.lower);

const OPENERS = new Set(['where', 'which', 'who', 'whose']);

/** *the region where 18 people were massacred last Christmas*: a clause of another time. */
function isLongAgo(tokens: Tokens, cue: number, at: number): boolean {
  let left = at - 1;
  while (left > cue && !OPENERS.has(tokens[left]?.lower ?? '') && !isMark(tokens[left], ',;:')) left -= 1;
  if (left <= cue + 1 || !OPENERS.has(tokens[left]?.lower ?? '')) return false;
  for (let to = left; to < tokens.length && !(to > at && isMark(tokens[to], ',;')); to++)
    if (tellsLongAgo(tokens, to)) return true;
  return false;
}

const RECENT = new Set(['night', 'week', 'few', 'several']);

function tellsLongAgo(tokens: Tokens, at: number): boolean {
  const lower = tokens[at]?.lower;
  const next = tokens[at + 1];
  if (lower === 'ago') return true;
  if (lower === 'in') return isYear(next);
  return (
    lower === 'last' &&
    next?.kind === 'word' &&
    !has(next, Tag.Weekday) &&
    !RECENT.has(next.lower) &&
    next.word.number === null
  );
}

/** *the attack on Saturday that killed 12*, *a war that has killed thousands*, *the man who killed 12*: what is known already, told again. */
export function isPresupposed(tokens: Tokens, at: number): boolean {
  for (let left = at - 1; left > 0 && at - left < CLAUSE; left--) {
    const token = tokens[left];
    if (isMark(token, ',;:') || isDash(tokens, left)) return false;
    if (token?.lower === 'which' && has(tokens[left - 1], Tag.Preposition))
      return antecedentOf(tokens, left - 1) === 'known';
    if (token?.lower !== 'that' && token?.lower !== 'which' && token?.lower !== 'who') continue;
    const perfect = has(tokens[left + 1], Tag.Have);
    const verb = tokens[perfect ? left + 2 : left + 1]?.word.verb;
    if (!verb?.trigger) return false;
    const antecedent = antecedentOf(tokens, left);
    return antecedent === 'known' || (antecedent === 'new' && perfect);
  }
  return false;
}

/** What a relative clause hangs on: a happening or person already known (*the attack*), a new one (*an attack*), or neither. */
function antecedentOf(tokens: Tokens, relative: number): 'known' | 'new' | null {
  let found = false;
  for (let left = relative - 1; left >= 0 && relative - left < CLAUSE; left--) {
    const token = tokens[left];
    if (!isWord(token) && !isMark(token, "-.'’")) break;
    if (has(token, Tag.Cause) || (left === relative - 1 && token?.word.person)) found = true;
    else if (found && (['the', 'this', 'last'].includes(token?.lower ?? '') || isPossessive(tokens, left)))
      return 'known';
    else if (found && (has(token, Tag.Preposition | Tag.Conjunction) || token?.lower === 'a' || token?.lower === 'an'))
      return 'new';
  }
  return found ? 'new' : null;
}
