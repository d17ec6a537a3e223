import { Tag } from '../../../lexicon/word.ts';
import { nth } from '../../../tokens/nth.ts';
import { has, isMark, isWord, type Run, type Tokens } from './marks.ts';
import { runAfter } from './run-after.ts';
import { runBefore } from './run-before.ts';
import { plain, type Speaker } from './speaker.ts';
import { isAllCapitals, isName, isRoleWord, isTime } from './word-roles.ts';

/** *Sharif Hotak, a member of the council* (said): the name stands before the comma. */
export function withLeftApposition(tokens: Tokens, role: Run): Speaker {
  if (!isMark(nth(tokens, role.from - 1), ',') || !isRole(tokens, role)) return plain(role);
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
  const aside = countAt(tokens, core.to + 1) ? null : runAfter(tokens, core.to + 1);
  if (!aside || !complete(tokens, core, aside)) return plain(core);
  const next = tokens[aside.to];
  const closed =
    next === undefined ||
    !isWord(next) ||
    has(next, Tag.Relative | Tag.Preposition | Tag.Subordinator | Tag.Adverb) ||
    isTime(next);
  return closed ? { core, aside } : plain(core);
}

/** *According to the medics, three members of the crew died*: no role of theirs. */
const countAt = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'number' || (tokens[at]?.word.number ?? null) !== null;

/** Whether one run names the person and the other says the role. */
export const complete = (tokens: Tokens, a: Run, b: Run): boolean =>
  (endsInName(tokens, a) && isRole(tokens, b)) || (isRole(tokens, a) && isBareName(tokens, b));

const endsInName = (tokens: Tokens, run: Run): boolean =>
  isName(tokens[run.to - 1]) || isMark(tokens[run.to - 1], ')]') || has(tokens[run.to - 1], Tag.SourceNoun);

/** Begins as a description does and has a word of a role in it. */
function isRole(tokens: Tokens, run: Run): boolean {
  let role = false;
  for (let at = run.from; at < run.to; at++) {
    if (has(tokens[at], Tag.Preposition)) break;
    role ||=
      isRoleWord(tokens[at]) ||
      (PARTY.has(tokens[at]?.lower ?? '') && /^(?:of|from|in)$/.test(tokens[at + 1]?.lower ?? ''));
  }
  return role && !isBareName(tokens, run);
}

/** *Senator John Reese, Republican of Ohio*. */
const PARTY = new Set(['republican', 'democrat', 'independent', 'conservative']);

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
