import { isArmedGroup } from '../../lexicon/armed-groups.ts';
import { Tag } from '../../lexicon/word.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Group } from '../figure.ts';
import { LOSING, verbBefore } from './owner.ts';

/** *inflicted 991 casualties on the Army*: the side behind *on*, `[]` where none. */
export function sufferersAfter(tokens: readonly Token[], after: number): string[] {
  const on = inflictedOn(tokens, after);
  if (on < 0 && tokens[after]?.lower !== 'among') return [];
  const from = Math.max(on, after) + 1;
  for (let next = from; next < from + 4; next++) {
    const side = tokens[next]?.word.side;
    if (side && side.as !== 'capital') return [side.name];
  }
  return [];
}

/** *Ukrainian fatalities in the hundreds*, *Russia's losses at 40,000*: the side right before the noun that the number is the value of. */
export function tollSide(tokens: readonly Token[], at: number, ofArmed: boolean): string | null {
  for (let next = at - 1; next >= Math.max(0, at - 12); next--) {
    const side = tokens[next]?.word.side;
    if (!side || side.as === 'capital' || isPlace(tokens, next)) continue;
    for (let noun = next + 1; noun <= next + 4 && noun < at; noun++) {
      const token = tokens[noun];
      if (token?.word.stateNoun || has(token, Tag.Toll) || (ofArmed && token?.word.person?.armed)) return side.name;
      if (token?.lower === "'s") continue;
      if (has(token, Tag.Preposition | Tag.Be | Tag.Have | Tag.Report) || (has(token, Tag.Rise) && token?.word.verb))
        break;
    }
  }
  return null;
}

/** *brings its total losses to 40*, *its last official count was 12 dead*: the token of the possessive before the noun that the number is the value of, or -1. */
export function ownTollBefore(tokens: readonly Token[], at: number): number {
  for (let next = at - 1; next >= Math.max(0, at - 14); next--) {
    if (tokens[next]?.kind === 'mark' && tokens[next]?.lower !== ',') return -1;
    if (!has(tokens[next], Tag.Toll) && !tokens[next]?.word.stateNoun) continue;
    for (let own = next - 1; own >= Math.max(0, next - 4); own--)
      if (/^(?:its|their)$/.test(tokens[own]?.lower ?? '')) return own;
  }
  return -1;
}

/** *Russian and Ukrainian casualties*: both sides where the one named is joined to another. */
export function withPair(tokens: readonly Token[], at: number, named: string): string[] {
  for (let next = at - 1; next >= Math.max(2, at - 12); next--) {
    const first = tokens[next - 2]?.word.side;
    if (tokens[next]?.word.side?.name === named && tokens[next - 1]?.lower === 'and' && first?.as === 'adjective')
      return [first.name, named].sort();
  }
  return [named];
}

/** *Bangladesh death toll*: where they died, and not whose they were. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.side?.as === 'name' && !/^['’]s?$/.test(tokens[at + 1]?.lower ?? '');

/** *casualties on*, *casualties inflicted on*, *casualties, on*: the token *on*, or -1. */
function inflictedOn(tokens: readonly Token[], after: number): number {
  let at = tokens[after]?.lower === ',' ? after + 1 : after;
  while (/^(?:inflicted|were|was|been|have|has|caused)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return tokens[at]?.lower === 'on' ? at : -1;
}

const BODIES: ReadonlyMap<string, Group> = new Map([
  ['army', 'military'],
  ['military', 'military'],
  ['forces', 'military'],
  ['troops', 'military'],
  ['government', 'military'],
  ['enemy', 'military'],
  ['battalion', 'military'],
  ['brigade', 'military'],
  ['regiment', 'military'],
  ['navy', 'military'],
  ['guard', 'military'],
  ['garrison', 'military'],
  ['police', 'police'],
  ['rebels', 'militants'],
  ['guerrillas', 'militants'],
  ['militia', 'militants'],
]);

/** Whose losses they are by the words around: *inflicted 55 casualties on the army*, *government forces sustained 109 casualties*; null where they do not say. */
export function losingGroup(tokens: readonly Token[], from: number, after: number): Group | null {
  const on = inflictedOn(tokens, after);
  if (on >= 0) return groupWithin(tokens, on + 1, on + 6);
  const cost = costBefore(tokens, from);
  if (cost >= 0) return groupWithin(tokens, cost + 1, from);
  const verb = verbBefore(tokens, from);
  return verb > 0 && LOSING.test(tokens[verb]?.lower ?? '') ? groupWithin(tokens, Math.max(0, verb - 4), verb) : null;
}

/** *losses of 71 for the army and 104 for the insurgents*: of what kind those are whose they are told to be, or null. */
export const groupBehind = (tokens: readonly Token[], to: number): Group | null =>
  /^(?:for|among)$/.test(tokens[to]?.lower ?? '') ? groupWithin(tokens, to + 1, to + 4) : null;

/** *the guerrillas suffered 48 dead, the army 6*: of what kind the subject is whose verb is left out, or null. */
export const gappedGroup = (tokens: readonly Token[], from: number): Group | null =>
  // *put its own losses at two and the army's at 30*
  tokens[from - 1]?.lower === 'at' && /^['’]s?$/.test(tokens[from - 2]?.lower ?? '')
    ? groupWithin(tokens, from - 3, from - 2)
    : tokens[from - 2]?.lower === 'the' && /^(?:,|;|and|while|against)$/.test(tokens[from - 3]?.lower ?? '')
      ? groupWithin(tokens, from - 1, from)
      : null;

/** *cost the army 29 dead*: the token *cost*, or -1. */
const costBefore = (tokens: readonly Token[], from: number): number => {
  for (let at = from - 2; at >= Math.max(0, from - 6); at--)
    if (/^cost(?:s|ing)?$/.test(tokens[at]?.lower ?? '')) return at;
  return -1;
};

/** *has cost Russia 95,000 dead*: the side between *cost* and the number, or null. */
export function costSide(tokens: readonly Token[], from: number): string | null {
  const cost = costBefore(tokens, from);
  if (cost < 0) return null;
  for (let at = cost + 1; at < from; at++) {
    const side = tokens[at]?.word.side;
    if (side && side.as !== 'capital') return side.name;
  }
  return null;
}

/** Of what kind those are whom the sentence begins with, before its first verb; null where they are no armed body. */
export function subjectGroup(tokens: readonly Token[]): Group | null {
  const verb = tokens.findIndex(({ word }) => word.verb !== null && word.person === null);
  return groupWithin(tokens, 0, Math.max(verb, 0));
}

/** *army*, *ground_forces*; *police_forces* are police. */
const bodyOf = (lower: string): Group | undefined =>
  lower.startsWith('police_') ? 'police' : BODIES.get(lower.slice(lower.lastIndexOf('_') + 1));

/** The last body or noun of armed people between two tokens; people where two kinds are joined. */
function groupWithin(tokens: readonly Token[], from: number, to: number): Group | null {
  let group: Group | null = null;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word;
    const named: Group | null = word?.side?.as === 'organisation' && isArmedGroup(word.side.name) ? 'militants' : group;
    const lower = tokens[at]?.lower ?? '';
    const next: Group | null = bodyOf(lower) ?? (word?.person?.armed ? word.person.group : named);
    // *the army and the rebels*: people of both.
    const isJoined = tokens.slice(Math.max(from, at - 2), at).some(({ lower: joint }) => joint === 'and');
    if (group !== null && next !== group && isJoined) return 'people';
    group = next;
  }
  return group;
}

/** *brings to 2,014 the number of U.S. troops killed*: the side whom the toll's own phrase names behind the number, or null. */
export function tollSideAfter(tokens: readonly Token[], to: number): string | null {
  for (let at = to; at < Math.min(tokens.length, to + 6); at++) {
    if (tokens[at]?.lower !== 'of' || !has(tokens[at - 1], Tag.Toll)) continue;
    const side = tokens[at + 1]?.word.side;
    return side && side.as === 'adjective' ? side.name : null;
  }
  return null;
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
