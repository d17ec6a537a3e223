import type { Count } from '../../counts/count.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import type { Group, Measure } from '../figure.ts';
import { takesUpSentence } from './taken-up.ts';

const OTHERS = new Set(['others', 'other', 'them', 'those', 'whom', 'these', 'ones']);

/** *12 others*, *another 12*, *nine of them*: people told of by their relation to those before. */
export const isOther = (tokens: readonly Token[], { noun, quantity }: Count): boolean =>
  (noun.head === 'elided' && tokens[quantity.from]?.lower === 'another') ||
  tokens.slice(quantity.to, Math.max(noun.after, quantity.to + 1)).some(({ lower }) => OTHERS.has(lower));

/** Whether the counted people are those of the count before: *12 others*, *nine of them*, *and 30 wounded*, *including four children*. */
export function standsFor(count: Count, tokens: readonly Token[], before: Draft, apart: number): boolean {
  const { noun } = count;
  const sameSentence = apart === 0;
  if (
    noun.head === 'pronoun' &&
    /^(?:those|the_ones)$/.test(tokens[noun.first]?.lower ?? '') &&
    /^(?:on|in|at|aboard|on_board|who|with|from|killed|injured|wounded|arrested)$/.test(tokens[noun.after]?.lower ?? '')
  )
    return false;
  // *Seven children died; 10 of the wounded …*
  if (noun.head === 'state' && noun.partitive && before.count.measure !== count.measure) return false;
  if (noun.head === 'pronoun' || count.part) return sameSentence || noun.head === 'pronoun' || noun.partitive;
  if (isOther(tokens, count)) return true;
  // *sends 1,200 troops as toll hits 93*: the dead are others.
  if (count.rule === 'toll' && before.count.measure !== count.measure && !sharesLoss(count, before)) return false;
  // *Two medics among five dead*: the five are not the two.
  if (nth(tokens, count.quantity.from - 1)?.lower === 'among') return false;
  if (!sameSentence) return apart === 1 && takesUpSentence(count, tokens, before);
  return (
    (noun.head === 'elided' || isBareState(tokens, count)) &&
    sameSentence &&
    (count.rule !== 'verb-before' || isSecondObject(tokens, count, before)) &&
    (!before.count.part || isShareBeside(tokens, count, before)) &&
    (count.rule === 'joined' ||
      (count.rule === 'toll' && before.count.rule === 'toll') ||
      before.population.text !== '' ||
      before.count.noun.head === 'elided' ||
      before.count.noun.head === 'pronoun')
  );
}

/** Groups of those who are told of as one body: whoever is killed and wounded of them in one breath is of it. */
export const BODIES: ReadonlySet<Group> = new Set(['military', 'militants', 'police', 'civilians']);

/** *killed 14 soldiers, wounded 20 and captured six*: one subject did it all, to the people of one body; a blast that kills two soldiers may wound anybody. */
const isSecondObject = (
  tokens: readonly Token[],
  { measure, quantity }: Count,
  { count, population }: Draft,
): boolean =>
  measure === 'captured' ||
  measure === 'released' ||
  // *has 10,000 troops there and plans to send 3,000 more*
  (quantity.adding && SERVICE.has(measure) && SERVICE.has(count.measure)) ||
  // *ambushed a convoy of 40 soldiers, killing nine*
  (HARMS.has(measure) && SERVICE.has(count.measure) && isVictimBefore(tokens, count)) ||
  (HARMS.has(measure) &&
    BODIES.has(population.group) &&
    count.quantity.low > 1 &&
    /^(?:verb-before|adjacent-state)$/.test(count.rule));

/** How far before such a number a verb is looked for, in tokens. */
const VERB_REACH = 24;

/** Whether the armed people that a number counts are whom the clause says something was done to, and no militants who did it. */
const isVictimBefore = (tokens: readonly Token[], { noun, quantity }: Count): boolean =>
  (noun.group === 'military' || noun.group === 'police') &&
  tokens
    .slice(Math.max(1, quantity.from - VERB_REACH), quantity.from)
    .some((token) => (token.word.verb !== null || /...ed$/.test(token.lower)) && !has(token, Tag.Report)) &&
  tokens[noun.after]?.lower === ',';

const SERVICE: ReadonlySet<Measure> = new Set(['deployed', 'withdrawn', 'mobilized', 'strength']);

/** *Four of the attackers were shot and two blew themselves up*: two shares of one body. */
const isShareBeside = (tokens: readonly Token[], { quantity, rule }: Count, { count }: Draft): boolean =>
  rule === 'predicate' && count.noun.partitive && /^(?:and|,|while)$/.test(tokens[quantity.from - 1]?.lower ?? '');

const HARMS: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'missing', 'detained']);

/** The dead, the wounded and the losses of one force are told in a row. */
const sharesLoss = ({ measure }: Count, { count }: Draft): boolean => LOSSES.has(measure) && LOSSES.has(count.measure);

const LOSSES: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'missing', 'captured']);

/** *and another 10 wounded*: a state noun that no noun of people goes with counts those of the count before. */
const isBareState = (tokens: readonly Token[], { noun, quantity }: Count): boolean =>
  noun.head === 'state' &&
  noun.group === null &&
  (noun.after - quantity.to === 1 || (noun.after - quantity.to === 2 && has(tokens[quantity.to], Tag.Adverb))) &&
  (tokens[noun.after - 1]?.word.verb !== null || tokens[noun.after - 1]?.word.state !== null);
