import { ADMITTING } from '../../lexicon/claim-words.ts';
import { BRINGS_HOME, SWAPPING } from '../../lexicon/exchange-words.ts';
import { WANTING } from '../../lexicon/states.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Measure } from '../figure.ts';

/** Measures whose people belong to the side that is the subject of their verb: *France has deployed 4,000 troops*, *Russia lost 500 men*. */
const OWNED: ReadonlySet<Measure> = new Set(['deployed', 'mobilized', 'withdrawn', 'strength']);

export const LOSING =
  /^(?:suffer|suffered|suffers|suffering|lost|lose|losing|sustain|sustained|sustaining|took|incurred|saw|seen|witnessed)$/;

/** The sides that own the people counted at token `at` where the noun group does not say: the subject of the verb, `[]` where none does. */
export function ownersBefore(tokens: readonly Token[], at: number, measure: Measure): string[] {
  const verb = verbBefore(tokens, at);
  if (verb < 0) return [];
  const word = tokens[verb]?.lower ?? '';
  // *has verified the recruitment of 2,800 children*: others did it.
  if (OBSERVING.test(word)) return [];
  // *Iran and Iraq swapped 300 captives*: of both.
  if (measure === 'released' && SWAPPING.test(word)) {
    const both = subjectSides(tokens, verb);
    return both.length > 1 ? both : [];
  }
  const back = measure === 'released' && (BRINGS_HOME.test(word) || tokens[verb + 1]?.lower === 'back');
  if (!OWNED.has(measure) && !LOSING.test(word) && !ADMITTING.has(word) && !back) return [];
  return subjectSides(tokens, verb);
}

const OBSERVING = /^(?:verif|record|document|count|report|estimat|register|monitor|condemn|observ|detect)/;

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
  if (!saysEach(tokens, quantityAt - 4, quantityAt) && !saysEach(tokens, after, after + 3)) return [];
  for (let next = quantityAt - 1; next > 0; next--) {
    const side = tokens[next]?.word.side;
    const pair = side ? pairedSide(tokens, next) : null;
    if (side && pair) return [pair, side.name];
  }
  return [];
}

/** *Iran lost 4,000 and Iraq around 1,500*: the side before the number is a subject whose verb is left out; null where none is. */
export function gappedSubject(tokens: readonly Token[], at: number): string | null {
  const side = tokens[at - 1]?.word.side;
  const name = side?.as === 'name' || side?.as === 'organisation' ? side.name : null;
  const joined = tokens[at - 2]?.lower === 'the' ? tokens[at - 3] : tokens[at - 2];
  return joined?.lower === 'and' || joined?.lower === ',' || joined?.lower === ';' ? name : null;
}

function saysEach(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = nth(tokens, at)?.lower;
    if (lower === 'each' || lower === 'apiece') return true;
  }
  return false;
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
export function verbBefore(tokens: readonly Token[], at: number): number {
  for (let next = at - 1; next >= Math.max(0, at - 7); next--) {
    const token = tokens[next];
    if (!token || token.kind === 'mark' || has(token, Tag.Relative)) return -1;
    // *to pull 12,000 troops out*: a verb that no table knows.
    if (
      token.lower === 'to' &&
      next + 1 < at &&
      tokens[next + 1]?.kind === 'word' &&
      tokens[next + 1]?.word.tags === 0 &&
      tokens[next + 1]?.word.person === null
    )
      return next + 1;
    if (
      token.lower !== 'of' &&
      has(token, Tag.Preposition) &&
      !(token.lower === 'to' && ADMITTING.has(tokens[next - 1]?.lower ?? ''))
    )
      return -1;
    if (token.word.verb || LOSING.test(token.lower) || WANTING.test(token.lower) || has(token, Tag.Have)) return next;
  }
  return -1;
}

/** *US deploys*, *the French army has sent*: an adjective that stands for the state, or for a body of it that is the subject. */
function isSubject(tokens: readonly Token[], at: number, verb: number): boolean {
  const next = tokens[at + 1];
  if (at + 1 === verb || next?.lower === 'to' || has(next, Tag.Be | Tag.Have | Tag.Modal)) return true;
  return [1, 2].some((step) => STATE_BODIES.test(tokens[at + step]?.lower ?? ''));
}

/** Bodies and offices whose soldiers are the state's. */
const STATE_BODIES =
  /^(?:army|military|navy|air_force|government|ministry|defen[cs]e|parliament|senate|cabinet|president|premier|prime_minister|armed_forces|marines|authorities|command|administration|regime|generals|forces|troops|commanders|recruiters|rebels|units)$/;

/** The side that a pronoun behind *said* stands for: the one that says it. */
function antecedentSubject(tokens: readonly Token[], pronoun: number): string[] {
  const said = has(tokens[pronoun - 1], Tag.Report)
    ? pronoun - 1
    : tokens[pronoun - 1]?.lower === 'that'
      ? pronoun - 2
      : -1;
  if (said < 1 || !has(tokens[said], Tag.Report)) return [];
  const side = tokens[said - 1]?.word.side ?? (has(tokens[said - 1], Tag.Have) ? tokens[said - 2]?.word.side : null);
  return side && side.as !== 'people' ? [side.name] : [];
}

/** *Rwanda, which denies backing the rebels, has …*: the comma behind the subject, where a clause that tells of it ends before the verb; else the verb. */
function beforeInsert(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.lower !== ',') return verb;
  for (let next = verb - 2; next >= Math.max(0, verb - INSERT); next--)
    if (tokens[next]?.lower === ',') return has(tokens[next + 1], Tag.Relative) ? next : verb;
  return verb;
}

/** How long such a clause may be, in tokens. */
const INSERT = 12;

/** *Oslo's promise in May to send 900*: a noun, no verb. */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s?$/.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.word.side?.as === 'adjective';

function subjectSides(tokens: readonly Token[], verb: number): string[] {
  // *accused of backing the rebels with 3,000 troops*: a gerund behind a preposition has its subject elsewhere.
  if (has(tokens[verb - 1], Tag.Preposition) && tokens[verb - 1]?.lower !== 'to') return [];
  for (let next = beforeInsert(tokens, verb) - 1; next >= Math.max(0, verb - INSERT - 2); next--) {
    const token = tokens[next];
    if (!token || token.lower === ';' || token.lower === ':') return [];
    // *Russia said it had lost 1,351 soldiers*
    if (/^(?:it|they)$/.test(token.lower)) return antecedentSubject(tokens, next);
    // *Russia's minister said the country had lost 1,351 soldiers*
    if (token.lower === 'country' && tokens[next - 1]?.lower === 'the') return antecedentSides(tokens, next);
    if (
      (has(token, Tag.Report) && !/^(?:to|plans?)$/.test(tokens[next + 1]?.lower ?? '') && !isOwned(tokens, next)) ||
      (has(token, Tag.Subordinator) && !has(token, Tag.Preposition))
    )
      return [];
    const side = token.word.side;
    if (!side || side.as === 'people' || (side.as === 'adjective' && !isSubject(tokens, next, verb))) continue;
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
