import { Form, Tag } from '../../lexicon/word.ts';
import {
  has,
  isAllCapitals,
  isDash,
  isClauseVerb,
  isMark,
  isName,
  isRoleWord,
  isTime,
  isWord,
  type Run,
  type Tokens,
} from './marks.ts';
import { groupStart } from './names.ts';
import { MANNER, runAfter, runBefore } from './noun-run.ts';

/** Who says something, as token ordinals of one sentence: *Sharif Hotak*, aside *a member of the council*. */
export interface Speaker {
  readonly core: Run;
  /** An apposition right beside the core, on either side; null where there is none. */
  readonly aside: Run | null;
}

export const firstOf = ({ core, aside }: Speaker): number => (aside ? Math.min(core.from, aside.from) : core.from);
export const lastOf = ({ core, aside }: Speaker): number => (aside ? Math.max(core.to, aside.to) : core.to);

const plain = (core: Run): Speaker => ({ core, aside: null });

/** Who speaks, to the left of the verb at `verb`: past adverbs and auxiliaries, over a parenthesis, with an apposition. */
export function speakerBefore(tokens: Tokens, verb: number): Speaker | null {
  let end = skipBack(tokens, tokens[verb - 1]?.lower === 'to' ? infinitiveStart(tokens, verb) : verb);
  if (isAntecedentBefore(tokens, end - 1)) {
    end -= isMark(tokens[end - 2], ',') ? 2 : 1;
    const from = groupStart(tokens, end - 1);
    return from < end && isWord(tokens[end - 1]) ? withLeftApposition(tokens, { from, to: end }) : null;
  }
  for (let depth = 0; depth < 4; depth++) {
    if (!closesAside(tokens, end - 1)) break;
    const open = openingOf(tokens, end - 1);
    const aside = { from: open + 1, to: end - 1 };
    if (open < 0) return null;
    if (isParenthesis(tokens, aside)) {
      end = open;
      continue;
    }
    const left = speakerBefore(tokens, open);
    if (left && complete(tokens, left.core, aside)) return { core: left.core, aside };
    end = aside.to;
    break;
  }
  const core = withoutRelative(tokens, end, runBefore(tokens, end));
  return core && withLeftApposition(tokens, core);
}

/** *rebels who claim …*: the relative stands for the group before it. */
const isAntecedentBefore = (tokens: Tokens, at: number): boolean =>
  ['who', 'which', 'that'].includes(tokens[at]?.lower ?? '') &&
  (isWord(tokens[at - 1]) || (tokens[at]?.lower !== 'that' && isMark(tokens[at - 1], ',')));

/** *an official who asked not to be named* (said): the group before the relative clause. */
function withoutRelative(tokens: Tokens, end: number, run: Run | null): Run | null {
  const from = run?.from ?? end;
  if (run && (isRoleWord(tokens[from]) || tokens[from]?.capital || has(tokens[from], Tag.Determiner | Tag.Pronoun)))
    return run;
  for (let at = from - 1; at > 0 && end - at < 14 && !isMark(tokens[at], ',;:'); at--)
    if (tokens[at]?.lower === 'who') return runBefore(tokens, at);
  return run;
}

/** *Sharif Hotak, a member of the council* (said): the name stands before the comma. */
function withLeftApposition(tokens: Tokens, role: Run): Speaker {
  if (!isMark(tokens[role.from - 1], ',') || !isRole(tokens, role)) return plain(role);
  const name = runBefore(tokens, role.from - 1);
  if (!name || !isBareName(tokens, name) || isWord(tokens[name.from - 1])) return plain(role);
  return { core: name, aside: role };
}

/** Who speaks, from token `start` on, with an apposition after the comma. */
export function speakerAfter(tokens: Tokens, start: number): Speaker | null {
  const core = runAfter(tokens, start);
  return core && withRightApposition(tokens, core);
}

/** *Salem Aslan, head of the clinic*: the role stands after the comma, or the name does. */
export function withRightApposition(tokens: Tokens, core: Run): Speaker {
  if (!isMark(tokens[core.to], ',')) return plain(core);
  const aside = runAfter(tokens, core.to + 1);
  if (!aside || !complete(tokens, core, aside)) return plain(core);
  const next = tokens[aside.to];
  const closed =
    next === undefined || !isWord(next) || has(next, Tag.Relative | Tag.Preposition | Tag.Subordinator | Tag.Adverb) || isTime(next);
  return closed ? { core, aside } : plain(core);
}

/** Whether one run names the person and the other says the role. */
const complete = (tokens: Tokens, a: Run, b: Run): boolean =>
  (endsInName(tokens, a) && isRole(tokens, b)) || (isRole(tokens, a) && isBareName(tokens, b));

const endsInName = (tokens: Tokens, run: Run): boolean =>
  isName(tokens[run.to - 1]) || isMark(tokens[run.to - 1], ')]') || has(tokens[run.to - 1], Tag.SourceNoun);

/** Begins as a description does and has a word of a role in it. */
function isRole(tokens: Tokens, run: Run): boolean {
  let role = false;
  for (let at = run.from; at < run.to; at++) {
    if (has(tokens[at], Tag.Preposition)) break;
    role ||= isRoleWord(tokens[at]);
  }
  return role && !isBareName(tokens, run);
}

const PARTICLES = new Set(['al', 'de', 'bin', 'el', 'van', 'von', 'abu', 'ibn', 'da', 'dos', 'la']);

/** Capitals only: a name, with titles. */
function isBareName(tokens: Tokens, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) {
    const token = tokens[at];
    if (!isWord(token)) continue;
    if (token.word.number !== null || has(token, Tag.Adverb | Tag.Determiner | Tag.Preposition)) return false;
    if (!token.capital && !PARTICLES.has(token.lower)) return false;
    if (isAllCapitals(tokens) && (token.word.tags !== 0 || token.word.verb || token.word.person)) return false;
  }
  return isName(tokens[run.to - 1]) && run.to - run.from < 8;
}

/** *who took part*, *of the Rusi thinktank*, *speaking in Kabul*, *53*: what stands between speaker and verb without naming anybody. */
function isParenthesis(tokens: Tokens, { from, to }: Run): boolean {
  const first = tokens[from];
  if (!first || to <= from) return true;
  if (
    has(first, Tag.Relative | Tag.Preposition | Tag.Subordinator | Tag.Conjunction | Tag.Adverb | Tag.Pronoun) ||
    first.kind === 'number'
  )
    return true;
  if (first.word.verb && (first.word.verb.forms & (Form.Gerund | Form.Participle)) !== 0 && !isRoleWord(first))
    return true;
  if (tokens[from + 1]?.lower === 'by') return true;
  return /(?:ing|ed|ly)$/.test(first.lower) && !isRoleWord(first) && !first.capital;
}

/** *went so far as to say*: back to the verb that governs the infinitive. */
function infinitiveStart(tokens: Tokens, verb: number): number {
  for (let at = verb - 2; at > 0 && verb - at < 8; at--) if (isClauseVerb(tokens, at)) return at;
  return verb;
}

/** Over adverbs, auxiliaries and times, back to where the subject ends. */
function skipBack(tokens: Tokens, verb: number): number {
  let end = verb;
  while (end > 0) {
    const token = tokens[end - 1];
    if (isTime(token) && (token?.kind !== 'number' || has(tokens[end - 2], Tag.Month))) {
      const start = timeStart(tokens, end);
      if (start < 0) break;
      end = start;
    } else if (has(token, Tag.Adverb | Tag.Have) && isWord(token) && !isRoleWord(token)) end -= 1;
    else if (mannerStart(tokens, end) > 0) end = mannerStart(tokens, end);
    else if (has(token, Tag.Modal) && token?.lower === 'can') end -= 1;
    else break;
  }
  return end;
}

/** Where a time phrase that ends at `end` begins (*on Friday*, *this month*), or -1 where it leaves no subject. */
function timeStart(tokens: Tokens, end: number): number {
  let start = end;
  while (start > 0 && isTime(tokens[start - 1])) start -= 1;
  if (has(tokens[start - 1], Tag.Determiner)) start -= 1;
  if (
    has(tokens[start - 1], Tag.Preposition) &&
    ['on', 'in', 'at', 'by', 'since', 'until'].includes(tokens[start - 1]?.lower ?? '')
  )
    start -= 1;
  return start > 0 ? start : -1;
}

/** Where *in a statement* begins that ends at `end`, or 0 where nothing of the kind does. */
function mannerStart(tokens: Tokens, end: number): number {
  if (!MANNER.has(tokens[end - 1]?.lower ?? '')) return 0;
  for (let at = end - 2; at > 0 && end - at < 6; at--) {
    if (!isWord(tokens[at])) return 0;
    if (has(tokens[at], Tag.Preposition))
      return ['in', 'on', 'at', 'during', 'via', 'by'].includes(tokens[at]?.lower ?? '') ? at : 0;
  }
  return 0;
}

const closesAside = (tokens: Tokens, at: number): boolean => isMark(tokens[at], ',') || isDash(tokens, at);

/** The mark that opens the aside which the mark at `close` ends, or -1. */
function openingOf(tokens: Tokens, close: number): number {
  const dash = isDash(tokens, close);
  let at = close - 1;
  if (dash && isDash(tokens, at)) at -= 1;
  for (; at >= 0 && close - at < 40; at--) {
    if (isMark(tokens[at], '“”"«»;:')) return -1;
    if (dash ? isDash(tokens, at) : isMark(tokens[at], ',')) return at;
  }
  return -1;
}
