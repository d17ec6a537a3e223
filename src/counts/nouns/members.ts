import type { Group } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has } from '../tokens-at.ts';
import { isMilitantSide } from './group.ts';
import { isVerbHere } from './head.ts';
import { followedByPerson, isDefinite, STOPS } from './neighbours.ts';

/** *members of the police and gendarmerie*, *members of National Directorate of Security (NDS)*. */
export function memberOf(
  text: string,
  tokens: readonly Token[],
  at: number,
): { after: number; group: Group | null; armed: boolean } {
  let next = at;
  while (isDefinite(tokens[next])) next += 1;
  let after = next;
  let group: Group | null = null;
  for (let step = next; step < tokens.length && step - next < 8; step++) {
    const token = tokens[step];
    // *of the 82nd Airborne*
    if (!token || (token.kind === 'number' && !/(?:st|nd|rd|th)$/.test(token.lower))) break;
    if (token.kind === 'mark') {
      if (token.lower === '(' && tokens[step + 2]?.lower === ')') {
        after = step + 3;
        break;
      }
      if (token.lower === "'" || (token.lower === '-' && token.glued)) continue;
      break;
    }
    if (token.lower === "'s" || token.lower === 'of' || token.lower === 'the') continue;
    if (
      token.lower === 'and' &&
      tokens[step + 1] &&
      !isVerbHere(tokens, step + 1, step + 1) &&
      !has(tokens[step + 1], STOPS | Tag.Determiner) &&
      tokens[step + 1]?.kind === 'word'
    )
      continue;
    if (
      has(token, STOPS | Tag.Determiner) ||
      (token.word.verb && !token.capital && !followedByPerson(tokens, step) && (token.word.tags & Tag.Collective) === 0)
    )
      break;
    group ??= token.word.person?.group ?? (has(token, Tag.Collective) ? collectiveGroup(tokens, next, step) : null);
    after = step + 1;
  }
  const phrase = text.slice(tokens[next]?.start ?? 0, tokens[after - 1]?.end ?? 0).toLowerCase();
  if (/police|gendarm/.test(phrase)) group = 'police';
  else if (/security|army|armed|military|guard|forces|navy|marine|brigade|battalion|regiment/.test(phrase))
    group = 'military';
  else if (tokens.slice(next, after).some(isMilitantSide)) group = 'militants';
  else if (/rebel|militia|taliban|guerrilla|insurgent|gang|cartel|islamic state|al[- ]qaeda/.test(phrase))
    group = 'militants';
  return { after, group, armed: group === 'military' || group === 'police' || group === 'militants' };
}

function collectiveGroup(tokens: readonly Token[], from: number, to: number): Group {
  const words = tokens.slice(from, to + 1);
  if (words.some(({ lower }) => /^(?:rebel|militia|gang|guerrilla)$/.test(lower))) return 'militants';
  // *members of the team*
  return words.some(({ lower }) => /^(?:team|crew|crowd|cohort|throng)$/.test(lower)) ? 'people' : 'military';
}
