import { Tag } from '../../lexicon/word.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Group } from '../figure.ts';
import { LOSING, verbBefore } from './owner.ts';

/** *inflicted 991 casualties on the Army*: the side behind *on*, `[]` where none. */
export function sufferersAfter(tokens: readonly Token[], after: number): string[] {
  if (tokens[after]?.lower !== 'on' && tokens[after]?.lower !== 'among') return [];
  for (let next = after + 1; next < after + 4; next++) {
    const side = tokens[next]?.word.side;
    if (side && side.as !== 'capital') return [side.name];
  }
  return [];
}

/** *Ukrainian fatalities in the hundreds*, *Russia's losses at 40,000*: the side right before the noun that the number is the value of. */
export function tollSide(tokens: readonly Token[], at: number, ofArmed: boolean): string | null {
  for (let next = at - 1; next >= Math.max(0, at - 12); next--) {
    const side = tokens[next]?.word.side;
    if (!side || side.as === 'capital') continue;
    for (let noun = next + 1; noun <= next + 4 && noun < at; noun++) {
      const token = tokens[noun];
      if (token?.word.stateNoun || has(token, Tag.Toll) || (ofArmed && token?.word.person?.armed)) return side.name;
      if (has(token, Tag.Preposition | Tag.Be | Tag.Have)) break;
    }
  }
  return null;
}

const BODIES: ReadonlyMap<string, Group> = new Map([
  ['army', 'military'],
  ['military', 'military'],
  ['forces', 'military'],
  ['troops', 'military'],
  ['government', 'military'],
  ['enemy', 'military'],
  ['police', 'police'],
  ['rebels', 'militants'],
  ['guerrillas', 'militants'],
  ['militia', 'militants'],
]);

/** Whose losses they are by the words around: *inflicted 55 casualties on the army*, *government forces sustained 109 casualties*; null where they do not say. */
export function losingGroup(tokens: readonly Token[], from: number, after: number): Group | null {
  if (tokens[after]?.lower === 'on' || (tokens[after]?.lower === 'inflicted' && tokens[after + 1]?.lower === 'on'))
    return groupWithin(tokens, after + 1, after + 6);
  const verb = verbBefore(tokens, from);
  return verb > 0 && LOSING.test(tokens[verb]?.lower ?? '') ? groupWithin(tokens, Math.max(0, verb - 4), verb) : null;
}

/** The last body or noun of armed people between two tokens. */
function groupWithin(tokens: readonly Token[], from: number, to: number): Group | null {
  let group: Group | null = null;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word;
    group = BODIES.get(tokens[at]?.lower ?? '') ?? (word?.person?.armed ? word.person.group : group);
  }
  return group;
}

/** *raising to 29 the number of soldiers killed*: the people whom the toll's own phrase names, or null. */
export function tollGroup(tokens: readonly Token[], from: number, to: number): Group | null {
  for (let at = Math.max(0, from - 14); at < Math.min(tokens.length, to + 10); at++) {
    if (tokens[at]?.lower !== 'of' || !has(tokens[at - 1], Tag.Toll)) continue;
    for (let next = at + 1; next < at + 5; next++) {
      const person = tokens[next]?.word.person;
      if (person && person.group !== 'people') return person.group;
    }
  }
  return null;
}
