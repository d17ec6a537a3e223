import type { Count } from '../../counts/count.ts';
import type { Token } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import { originAfter, possessorBefore } from './described.ts';
import { forceSides } from './forces.ts';
import { costSide, gappedGroup, ownTollBefore, sufferersAfter, tollSide, tollSideAfter, withPair } from './losers.ts';
import { antecedentSides, gappedSubject, ownersBefore, speaksOfBothSides } from './owner.ts';
import { BODIES, isOther } from './stands-for.ts';

const POSSESSIVE = new Set(['their', 'its', 'his', 'her', 'our']);

/** Whose the counted people are, in short English names: by the noun group, by what possesses or loses them, by the count they stand for, by the clause's subject. `[]` where nothing says so. */
export function sidesOf(
  count: Count,
  tokens: readonly Token[],
  heir: Draft | null,
  last: Draft | null,
  sides: () => readonly string[],
): readonly string[] {
  const { noun, quantity } = count;
  if (noun.affiliation.length > 0) return noun.affiliation;
  // *the guerrillas suffered 48 dead, the army 6*: of another side than those before.
  if (noun.head === 'elided' && gappedGroup(tokens, quantity.from)) return [];
  if (speaksOfBothSides(tokens, quantity.first, Math.min(tokens.length, noun.after + 8))) return sides();
  const words = tokens.slice(quantity.to, noun.after);
  // *the enemy's*, *of the country's*
  if (words.some(({ lower }) => HOSTILE.has(lower))) return opponent(tokens, quantity.from, sides());
  const possessive =
    words.some(({ lower }, at) => POSSESSIVE.has(lower) || (HOMELAND.has(lower) && words[at + 1]?.lower === "'s")) ||
    tokens
      .slice(Math.max(0, quantity.from - 1), quantity.first)
      .some(({ lower }) => lower === 'its' || lower === 'their');
  if (possessive) {
    const named = antecedentSides(tokens, quantity.from);
    if (named.length > 0) return named;
  }
  const origin = originAfter(tokens, noun.after);
  if (origin) return [origin];
  const owner = possessorBefore(tokens, quantity.from);
  if (owner) return [owner];
  if (noun.head === 'state') {
    const sufferers = sufferersAfter(tokens, noun.after);
    if (sufferers.length > 0) return sufferers;
  }
  const payer = costSide(tokens, quantity.from);
  if (payer) return [payer];
  // *Ukraine's losses were put at 12 killed*
  const putAt = tokens[quantity.from - 1]?.lower === 'at';
  if (count.rule === 'toll' || count.rule === 'action-noun' || putAt) {
    const named = tollSide(tokens, quantity.from, count.rule === 'toll') ?? tollSideAfter(tokens, quantity.to);
    if (named) return withPair(tokens, quantity.from, named);
  }
  if (count.rule === 'toll' || count.rule === 'state-noun') {
    const own = gappedGroup(tokens, quantity.from) ? -1 : ownTollBefore(tokens, quantity.from);
    if (own >= 0) {
      const named = antecedentSides(tokens, own);
      return named.length > 0 || !last ? named : last.population.affiliation;
    }
  }
  if (
    count.rule === 'force-size' ||
    tokens[quantity.to]?.lower === 'strong' ||
    (count.rule === 'toll' && count.measure === 'deployed')
  ) {
    const named = forceSides(tokens, quantity.from);
    if (named.length > 0) return named;
  }
  const gapped = heir && heir.population.affiliation.length > 0 ? gappedSubject(tokens, quantity.from) : null;
  if (gapped) return [gapped];
  // Others of another state are of the same kind, but of the same side only where all are of one body.
  if (heir)
    return isOther(tokens, count) && heir.count.measure !== count.measure && !BODIES.has(heir.population.group)
      ? []
      : heir.population.affiliation;
  return ownersBefore(tokens, quantity.from, count.measure);
}

const HOSTILE = new Set(['enemy', 'hostile', 'opposing']);
const HOMELAND = new Set(['country', 'nation', 'state', 'kingdom', 'republic']);

/** *The Ukrainian army killed 40 enemy soldiers*: of two sides the one that the sentence does not name first; `[]` where it names neither. */
function opponent(tokens: readonly Token[], at: number, sides: readonly string[]): readonly string[] {
  const speaker = tokens.slice(0, at).find(({ word }) => word.side && word.side.as !== 'people')?.word.side?.name;
  return speaker && sides.includes(speaker) ? sides.filter((side) => side !== speaker) : [];
}
