import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { Group, Measure } from '../figure.ts';

const has = (token: Token | undefined, tags: number): boolean => token !== undefined && (token.word.tags & tags) !== 0;

/** Measures whose people belong to the side that is the subject of their verb: *France has deployed 4,000 troops*, *Russia lost 500 men*. */
const OWNED: ReadonlySet<Measure> = new Set(['deployed', 'mobilized', 'withdrawn', 'strength']);
const LOSING =
  /^(?:suffer|suffered|suffers|suffering|lost|lose|losing|sustain|sustained|sustaining|took|incurred|saw|seen|witnessed)$/;

/** The sides that own the people counted at token `at` where the noun group does not say: the subject of the verb, `[]` where none does. */
export function ownersBefore(tokens: readonly Token[], at: number, measure: Measure): string[] {
  const verb = verbBefore(tokens, at);
  if (verb < 0) return [];
  if (!OWNED.has(measure) && !LOSING.test(tokens[verb]?.lower ?? '')) return [];
  return subjectSides(tokens, verb);
}

/** The side that *its*, *their*, *his* before token `at` stands for: the nearest one named before it. */
export function antecedentSides(tokens: readonly Token[], at: number): string[] {
  for (let next = at - 1; next >= 0; next--) {
    const side = tokens[next]?.word.side;
    if (!side || side.as === 'people') continue;
    const pair = pairedSide(tokens, next);
    return pair ? [pair, side.name].sort() : [side.name];
  }
  return [];
}

/** The two sides of *Russia and Ukraine each …*, or `[]`: each has a count of its own. */
export function eachSides(tokens: readonly Token[], quantityAt: number, after: number): string[] {
  const places = [quantityAt - 1, quantityAt - 2, quantityAt - 3, quantityAt - 4, after, after + 1, after + 2];
  if (!places.some((place) => tokens[place]?.lower === 'each' || tokens[place]?.lower === 'apiece')) return [];
  for (let next = quantityAt - 1; next > 0; next--) {
    const side = tokens[next]?.word.side;
    const pair = side ? pairedSide(tokens, next) : null;
    if (side && pair) return [pair, side.name];
  }
  return [];
}

/** Whether the text speaks of the people of *both sides*, *either side* together. */
export const speaksOfBothSides = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower }, index, all) =>
        (lower === 'both' || lower === 'either' || lower === 'two') && /^sides?$/.test(all[index + 1]?.lower ?? ''),
    );

function pairedSide(tokens: readonly Token[], at: number): string | null {
  const first = tokens[at - 2]?.word.side;
  return tokens[at - 1]?.lower === 'and' && first && first.as !== 'adjective' ? first.name : null;
}

/** The verb before the number, over modifiers: *has amassed more than*, *is also sending a company of about*. */
function verbBefore(tokens: readonly Token[], at: number): number {
  for (let next = at - 1; next >= Math.max(0, at - 7); next--) {
    const token = tokens[next];
    if (!token || token.kind === 'mark' || has(token, Tag.Relative)) return -1;
    if (token.lower !== 'of' && has(token, Tag.Preposition)) return -1;
    if (token.word.verb || LOSING.test(token.lower) || has(token, Tag.Have)) return next;
  }
  return -1;
}

function subjectSides(tokens: readonly Token[], verb: number): string[] {
  for (let next = verb - 1; next >= Math.max(0, verb - 12); next--) {
    const token = tokens[next];
    if (!token || token.lower === ';' || token.lower === ':') return [];
    if (
      (has(token, Tag.Report) && tokens[next + 1]?.lower !== 'to') ||
      (has(token, Tag.Subordinator) && !has(token, Tag.Preposition))
    )
      return [];
    const side = token.word.side;
    if (!side || side.as === 'people' || side.as === 'adjective') continue;
    if (
      has(tokens[next - 1], Tag.Preposition) ||
      (tokens[next - 1]?.lower === 'the' && has(tokens[next - 2], Tag.Preposition))
    )
      return [];
    const pair = pairedSide(tokens, next);
    return pair ? [pair, side.name].sort() : [side.name];
  }
  return [];
}

/** *inflicted 991 casualties on the Army*: the side behind *on*, `[]` where none. */
export function sufferersAfter(tokens: readonly Token[], after: number): string[] {
  if (tokens[after]?.lower !== 'on' && tokens[after]?.lower !== 'among') return [];
  for (let next = after + 1; next < after + 4; next++) {
    const side = tokens[next]?.word.side;
    if (side && side.as !== 'capital') return [side.name];
  }
  return [];
}

/** *Russia's 5,937 dead*, *NATO's 40,000-strong unit*: the side whose possessive stands before the number. */
export function possessorBefore(tokens: readonly Token[], at: number): string | null {
  const mark = tokens[at - 1]?.lower;
  if (mark !== "'s" && mark !== "'" && mark !== '’') return null;
  return tokens[at - 2]?.word.side?.name ?? null;
}

/** *Ukrainian fatalities in the hundreds*, *Russia's losses at 40,000*: the side right before the noun that the number is the value of. */
export function tollSide(tokens: readonly Token[], at: number): string | null {
  for (let next = at - 1; next >= Math.max(0, at - 12); next--) {
    const side = tokens[next]?.word.side;
    if (!side || side.as === 'capital') continue;
    for (let noun = next + 1; noun <= next + 4 && noun < at; noun++) {
      const token = tokens[noun];
      if (token?.word.stateNoun || has(token, Tag.Toll)) return side.name;
      if (has(token, Tag.Preposition | Tag.Be | Tag.Have)) break;
    }
  }
  return null;
}

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

/** *three peacekeepers from Bangladesh*: the nation behind *from*, or null. */
export function originAfter(tokens: readonly Token[], after: number): string | null {
  const side = tokens[after]?.lower === 'from' ? tokens[after + 1]?.word.side : null;
  return side && side.as === 'name' ? side.name : null;
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

/** *12 were children*, *seven are women*: the group that the predicate names, or null; two groups joined are people. */
export function describedGroup(tokens: readonly Token[], after: number): Group | null {
  if (!has(tokens[after], Tag.Be)) return null;
  const person =
    tokens[after + 1]?.word.person ??
    (has(tokens[after + 1], Tag.Adverb | Tag.Adjective) ? tokens[after + 2]?.word.person : null);
  if (!person?.plural) return null;
  return /^(?:and|or)$/.test(tokens[after + 2]?.lower ?? '') ? 'people' : person.group;
}
