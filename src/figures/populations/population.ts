import type { Count } from '../../counts/count.ts';
import { isWholeOfShare } from '../../counts/predicates/not-subject.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import type { Group, Measure, Population } from '../figure.ts';
import { describedAs, describedGroup, originAfter, possessorBefore } from './described.ts';
import { forceSides } from './forces.ts';
import {
  costSide,
  gappedGroup,
  groupBehind,
  losingGroup,
  ownTollBefore,
  subjectGroup,
  sufferersAfter,
  tollGroup,
  tollSide,
  tollSideAfter,
  withPair,
} from './losers.ts';
import { antecedentSides, gappedSubject, ownersBefore, speaksOfBothSides } from './owner.ts';
import { takesUpSentence } from './taken-up.ts';

const POSSESSIVE = new Set(['their', 'its', 'his', 'her', 'our']);
const STANDS_FOR = new Set(['others', 'other', 'them', 'those', 'whom', 'these', 'ones']);

/** Who is counted: from the noun group, else from the count it stands for, else from the clause's own subject. `apart` is 0 where that count stands in its sentence, else how many sentences before numbers were told of last; `sides` are the two sides of the article. */
export function populationOf(
  count: Count,
  tokens: readonly Token[],
  before: Draft | null,
  apart: number,
  sides: () => readonly string[],
): Population {
  const { noun } = count;
  const heir = before !== null && standsFor(count, tokens, before, apart) ? before : null;
  const predicated =
    noun.partitive || isOther(tokens, count) || (noun.head === 'elided' && count.part)
      ? describedAs(tokens, noun.after)
      : null;
  const own =
    noun.group === 'people' && heir && (isOther(tokens, count) || isBareSide(tokens, count))
      ? groupOfOthers(heir.population.group)
      : POLICE_BODY.test(noun.text)
        ? 'police'
        : noun.group;
  // *seven of them were men*; *three quarters of the 400 wounded were women*: the share is.
  const isOpen = own === null || (noun.partitive && own === 'people');
  const described =
    isOpen && !isWholeOfShare(tokens, count.quantity.from) ? describedGroup(tokens, predicateOf(tokens, count)) : null;
  // *the junta put its own dead at nine*, after a number of its soldiers
  const ownToll =
    count.rule === 'toll' && before !== null && apart === 0 && ownTollBefore(tokens, count.quantity.from) >= 0
      ? before.population.group
      : null;
  const named = own === null ? (groupNearby(count, tokens) ?? ownToll) : null;
  return {
    text: noun.text,
    group: isForce(count, own)
      ? 'military'
      : (described ?? own ?? named ?? heir?.population.group ?? defaultGroup(count)),
    affiliation: predicated ?? affiliationOf(count, tokens, heir, apart < 3 ? before : null, sides),
  };
}

/** *a police patrol*, *police units*: the noun is also one of soldiers. */
const POLICE_BODY =
  /(?<!military )\bpolice (?:patrols?|units?|forces?|troops|squads?|contingents?|reinforcements|battalions?)\b/i;

/** How far the verb of a share may stand behind its noun, over a participle and what goes with it, in tokens. */
const REACH = 9;

/** *21 of the 66 people rescued from the sea were minors*: the token of the verb behind a share's noun, else the one right behind it. */
function predicateOf(tokens: readonly Token[], { noun, quantity }: Count): number {
  const after = Math.max(noun.after, quantity.to);
  if (!noun.partitive || !tokens[after]?.word.verb) return after;
  for (let at = after; at < after + REACH; at++) {
    if (has(tokens[at], Tag.Be)) return at;
    if (tokens[at]?.kind === 'mark' || has(tokens[at], Tag.Have | Tag.Relative | Tag.Subordinator)) return after;
  }
  return after;
}

/** *committed 60,000 men to the front*: men who are sent somewhere or make a force are soldiers. */
const isForce = ({ measure, quantity }: Count, group: Group | null): boolean =>
  group === 'men' &&
  (measure === 'deployed' || measure === 'withdrawn' || (measure === 'strength' && quantity.low >= LEAST_FORCE));

/** Fewer men are attackers rather than a force. */
const LEAST_FORCE = 40;

function affiliationOf(
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

/** Whether the counted people are those of the count before: *12 others*, *nine of them*, *and 30 wounded*, *including four children*. */
function standsFor(count: Count, tokens: readonly Token[], before: Draft, apart: number): boolean {
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
const BODIES: ReadonlySet<Group> = new Set(['military', 'militants', 'police', 'civilians']);

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

/** Others than soldiers are soldiers; others than two men or three children may be anybody. */
const groupOfOthers = (group: Group): Group => (/^(?:men|women|children)$/.test(group) ? 'people' : group);

/** *seven Russian and five Ukrainian*: an adjective alone, of the people counted before. */
const isBareSide = (tokens: readonly Token[], { noun, part }: Count): boolean =>
  part && noun.after - noun.first === 1 && tokens[noun.first]?.word.side?.as === 'adjective';

const isOther = (tokens: readonly Token[], { noun, quantity }: Count): boolean =>
  (noun.head === 'elided' && tokens[quantity.from]?.lower === 'another') ||
  tokens.slice(quantity.to, Math.max(noun.after, quantity.to + 1)).some(({ lower }) => STANDS_FOR.has(lower));

/** Who is counted where the noun group has no noun of people: *sustained 109 casualties*, *the number of soldiers killed rose to 29*. */
function groupNearby({ noun, quantity, rule, measure }: Count, tokens: readonly Token[]): Group | null {
  if (isOwn(tokens, quantity.to)) return subjectGroup(tokens);
  const gapped = noun.head === 'elided' ? gappedGroup(tokens, quantity.from) : null;
  if (gapped) return gapped;
  if (noun.head === 'state' || (rule === 'adjacent-state' && measure !== 'captured'))
    return losingGroup(tokens, quantity.from, noun.after);
  const behind =
    noun.head === 'elided' && (rule === 'toll' || rule === 'joined') ? groupBehind(tokens, quantity.to) : null;
  if (behind) return behind;
  return rule === 'toll' ? tollGroup(tokens, quantity.from, quantity.to) : null;
}

/** *lost seven of their own*. */
const isOwn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && tokens[at + 2]?.lower === 'own';

/** Those held whom a noun names without a group of their own are prisoners; everybody else is people. */
const defaultGroup = ({ measure, noun }: Count): Group =>
  (measure === 'captured' || measure === 'detained') && noun.head === 'person' && noun.state === measure
    ? 'prisoners'
    : 'people';
