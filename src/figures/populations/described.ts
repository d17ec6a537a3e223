import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Group } from '../figure.ts';

/** *six of the wounded were Israeli tourists*, *two others were from Iceland*: the sides that the predicate names, or null. */
export function describedAs(tokens: readonly Token[], after: number): string[] | null {
  if (!has(tokens[after], Tag.Be)) return null;
  for (let next = after + 1; next <= after + 3; next++) {
    const token = tokens[next];
    if (token?.word.side && token.word.side.as !== 'capital') return [token.word.side.name];
    if (!has(token, Tag.Adverb | Tag.Determiner) && token?.lower !== 'from') return null;
  }
  return null;
}

/** *12 were children*, *seven are women*: the group that the predicate names, or null; two groups joined are people. */
export function describedGroup(tokens: readonly Token[], after: number): Group | null {
  if (!has(tokens[after], Tag.Be)) return null;
  // *one of them was a woman*
  if (/^an?$/.test(tokens[after + 1]?.lower ?? '')) return tokens[after + 2]?.word.person?.group ?? null;
  const person =
    tokens[after + 1]?.word.person ??
    (has(tokens[after + 1], Tag.Adverb | Tag.Adjective) ? tokens[after + 2]?.word.person : null);
  if (!person?.plural) return null;
  return /^(?:and|or)$/.test(tokens[after + 2]?.lower ?? '') ? 'people' : person.group;
}

/** *three peacekeepers from Bangladesh*: the nation behind *from*, or null. */
export function originAfter(tokens: readonly Token[], after: number): string | null {
  const side = tokens[after]?.lower === 'from' ? tokens[after + 1]?.word.side : null;
  return side && side.as === 'name' ? side.name : null;
}

/** *Russia's 5,937 dead*, *NATO's 40,000-strong unit*: the side whose possessive stands before the number. */
export function possessorBefore(tokens: readonly Token[], at: number): string | null {
  const mark = nth(tokens, at - 1)?.lower;
  if (mark !== "'s" && mark !== "'" && mark !== '’') return null;
  return tokens[at - 2]?.word.side?.name ?? null;
}
