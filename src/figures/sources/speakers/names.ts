import { Tag } from '../../../lexicon/word.ts';
import { has, isInner, isMark, isPossessive, isWord, type Run, type Tokens } from './marks.ts';
import { isAllCapitals, isName, isRoleWord } from './word-roles.ts';

const PARTICLES = new Set(['al', 'de', 'bin', 'el', 'van', 'von', 'abu', 'ibn', 'da', 'dos', 'la', 'jr', 'sr']);

/** The proper name that a group ends in (*Sergei Shoigu* of *Defense Minister Sergei Shoigu*); null where it ends in none, or in that of a place. */
export function nameIn(tokens: Tokens, run: Run): Run | null {
  const to = isMark(tokens[run.to - 1], ')]') ? openingOf(tokens, run) : run.to;
  let from = to;
  while (from > run.from && isNamePart(tokens, from - 1)) from -= 1;
  while (from < to && (!isWord(tokens[from]) || tokens[from]?.lower === 'jr')) from += 1;
  if (from >= to || tokens.slice(from, to).every(({ word }) => word.side !== null)) return null;
  if (from > run.from && has(tokens[from - 1], Tag.Conjunction)) return null;
  for (let at = run.from; at < from; at++) if (has(tokens[at], Tag.Preposition) && !tokens[at]?.word.side) return null;
  return { from, to };
}

function openingOf(tokens: Tokens, run: Run): number {
  for (let at = run.to - 1; at > run.from; at--) if (isMark(tokens[at], '([')) return at;
  return run.to;
}

function isNamePart(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || isPossessive(tokens, at)) return false;
  if (isAllCapitals(tokens))
    return token.kind === 'word' && !isRoleWord(token) && token.word.tags === 0 && !token.word.side;
  return isName(token) || isFirstName(tokens, at) || PARTICLES.has(token.lower) || isInner(tokens, at);
}

/** Titles that are names as well, before a name. */
const FIRST_NAMES = new Set(['earl', 'sharif', 'dean', 'duke', 'don', 'baron', 'marshal']);
const isFirstName = (tokens: Tokens, at: number): boolean =>
  FIRST_NAMES.has(tokens[at]?.lower ?? '') && tokens[at]?.capital === true && isName(tokens[at + 1]);

/** The family name, by which later mentions go: the last word of the name but *Jr*. */
export function surnameOf(tokens: Tokens, name: Run): string {
  for (let at = name.to - 1; at >= name.from; at--) {
    const token = tokens[at];
    if (isWord(token) && token.lower !== 'jr' && token.lower !== 'sr' && token.lower.length > 1) return token.lower;
  }
  return '';
}

/** Where the group that ends in the word at `at` begins: back over names, titles, roles and what stands before them. */
export function groupStart(tokens: Tokens, at: number): number {
  let from = at;
  let firm = at;
  while (from > 0 && at - from < 12) {
    const left = from - 1;
    const token = tokens[left];
    if (!token || token.word.verb?.trigger) break;
    const inner = isInner(tokens, left) || isPossessive(tokens, left);
    const solid =
      isName(token) ||
      isRoleWord(token) ||
      token.word.side !== null ||
      (has(token, Tag.Determiner) && !has(token, Tag.Relative));
    if (
      !inner &&
      !solid &&
      (!isWord(token) || token.word.verb !== null || has(token, STOPS) || /(?:ing|ed)$/.test(token.lower))
    )
      break;
    from = left;
    if (solid) firm = left;
    if (has(token, Tag.Determiner)) break;
  }
  return firm;
}

const STOPS =
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Relative |
  Tag.Subordinator |
  Tag.Pronoun |
  Tag.Be |
  Tag.Have |
  Tag.Do |
  Tag.Modal |
  Tag.Adverb |
  Tag.Weekday |
  Tag.Month;
