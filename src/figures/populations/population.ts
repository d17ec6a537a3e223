import type { Count } from '../../counts/count.ts';
import { isWholeOfShare } from '../../counts/predicates/not-subject.ts';
import { Tag } from '../../lexicon/word.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import type { Group, Population } from '../figure.ts';
import { describedAs, describedGroup } from './described.ts';
import { gappedGroup, groupBehind, losingGroup, ownTollBefore, subjectGroup, tollGroup } from './losers.ts';
import { sidesOf } from './sides-of.ts';
import { isOther, standsFor } from './stands-for.ts';

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
    affiliation: predicated ?? sidesOf(count, tokens, heir, apart < 3 ? before : null, sides),
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

/** Others than soldiers are soldiers; others than two men or three children may be anybody. */
const groupOfOthers = (group: Group): Group => (/^(?:men|women|children)$/.test(group) ? 'people' : group);

/** *seven Russian and five Ukrainian*: an adjective alone, of the people counted before. */
const isBareSide = (tokens: readonly Token[], { noun, part }: Count): boolean =>
  part && noun.after - noun.first === 1 && tokens[noun.first]?.word.side?.as === 'adjective';

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
