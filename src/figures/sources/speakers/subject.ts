import { Form, Tag } from '../../../lexicon/word.ts';
import { complete, withLeftApposition } from './apposition.ts';
import { isClauseVerb } from './clause-verb.ts';
import { headAt } from './head.ts';
import { has, isDash, isMark, isWord, type Run, type Tokens } from './marks.ts';
import { groupStart } from './names.ts';
import { runBefore } from './run-before.ts';
import type { Speaker } from './speaker.ts';
import { subjectEnd } from './subject-end.ts';
import { isRoleWord } from './word-roles.ts';

/** Who speaks, to the left of the verb at `verb`: past adverbs and auxiliaries, over a parenthesis, with an apposition. */
export function speakerBefore(tokens: Tokens, verb: number, depth = DEEPEST): Speaker | null {
  let end = subjectEnd(tokens, tokens[verb - 1]?.lower === 'to' ? infinitiveStart(tokens, verb) : verb);
  if (isAntecedentBefore(tokens, end - 1)) {
    end -= isMark(tokens[end - 2], ',') ? 2 : 1;
    const from = groupStart(tokens, end - 1);
    return from < end && isWord(tokens[end - 1]) ? withLeftApposition(tokens, { from, to: end }) : null;
  }
  let cites: Run | null = null;
  for (let asides = 0; asides < 4; asides++) {
    if (!closesAside(tokens, end - 1)) break;
    const open = openingOf(tokens, end - 1);
    const aside = { from: open + 1, to: end - 1 };
    if (open < 0) return null;
    if (isParenthesis(tokens, aside)) {
      cites = CITING.has(tokens[aside.from]?.lower ?? '') ? aside : null;
      end = open;
      continue;
    }
    const left = depth > 0 ? speakerBefore(tokens, open, depth - 1) : null;
    if (left && complete(tokens, left.core, aside)) return { core: left.core, aside };
    end = aside.to;
    break;
  }
  const core = withoutRelative(tokens, end, runBefore(tokens, end));
  const speaker = core && withLeftApposition(tokens, core);
  return speaker && cites ? { ...speaker, cites } : speaker;
}

const DEEPEST = 2;
const CITING = new Set(['citing', 'quoting']);

/** *rebels who claim …*: the relative stands for the group before it. */
const isAntecedentBefore = (tokens: Tokens, at: number): boolean =>
  ['who', 'which', 'that'].includes(tokens[at]?.lower ?? '') &&
  (isWord(tokens[at - 1]) || (tokens[at]?.lower !== 'that' && isMark(tokens[at - 1], ',')));

/** *an official who asked not to be named* (said): the group before the relative clause. */
function withoutRelative(tokens: Tokens, end: number, run: Run | null): Run | null {
  const from = run?.from ?? end;
  // *a man who answered the phone said*
  if (run && has(tokens[from], Tag.Determiner) && tokens[from - 2]?.lower === 'who') return runBefore(tokens, from - 2);
  if (run && (isRoleWord(tokens[from]) || tokens[from]?.capital || has(tokens[from], Tag.Determiner | Tag.Pronoun)))
    return run;
  for (let at = from - 1; at > 0 && end - at < 14 && !isMark(tokens[at], ',;:'); at--)
    if (tokens[at]?.lower === 'who') return runBefore(tokens, at);
  return run;
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
  if (tokens[from + 1]?.lower === 'by' || isPlace(tokens, { from, to })) return true;
  return /(?:ing|ed|ly)$/.test(first.lower) && !isRoleWord(first) && !first.capital;
}

/** *, the provincial capital,* *, a town in the north,*: of the place before it. */
const isPlace = (tokens: Tokens, run: Run): boolean => {
  const head = tokens[headAt(tokens, run)];
  return !isRoleWord(head) && (has(head, Tag.Place) || head?.lower === 'capital');
};

/** *went so far as to say*: back to the verb that governs the infinitive. */
function infinitiveStart(tokens: Tokens, verb: number): number {
  for (let at = verb - 2; at > 0 && verb - at < 8; at--) if (isClauseVerb(tokens, at)) return at;
  return verb;
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
