import type { Measure } from '../../lexicon/categories.ts';
import { DIED_OF } from '../../lexicon/causes.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { Count } from '../count.ts';
import { predicateAfter } from '../predicates/predicate-after.ts';
import { isSaying } from '../predicates/saying.ts';
import { passiveState } from '../state.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';
import { linkBetween } from './joints.ts';
import { describedShare, isDescribed, opensOf, opensWithShare, stateOfWhole } from './shares-of.ts';

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, before, earlier } = mention;
  const described = describedShare(mention);
  if (earlier && described)
    return {
      measure: earlier.measure,
      modality: earlier.modality,
      part: true,
      // Officers among soldiers are no police.
      group: described === 'police' && earlier.noun.group === 'military' ? 'military' : described,
    };
  if (earlier && opensWithShare(tokens, quantity.from))
    return {
      measure: stateOfWhole(tokens, quantity.from) ?? earlier.measure,
      modality:
        /^(?:will|would|are|is)$/.test(lowerAt(tokens, noun.after)) && earlier.modality === 'planned'
          ? 'planned'
          : 'asserted',
      part: true,
      inherits: true,
    };
  // *Two Germans and a Pole were among them*
  if (earlier && noun.head === 'person' && wereAmongThem(tokens, noun.after))
    return { measure: earlier.measure, modality: earlier.modality, part: true };
  // *shot 58 people, six of them fatally*
  if (earlier && noun.head === 'pronoun' && /^(?:fatally|mortally)$/.test(lowerAt(tokens, noun.after)))
    return { measure: 'killed', part: true, inherits: true };
  // *Several people were hurt, two of them seriously*
  const whole = !before && noun.head === 'pronoun' && noun.partitive ? stateBefore(tokens, quantity.from) : null;
  if (whole && isDescribed(tokens, noun)) return { measure: whole, part: true, inherits: true };
  if (earlier && noun.partitive && noun.head === 'pronoun' && isDescribed(tokens, noun))
    return { measure: earlier.measure, part: true, inherits: true };
  if (before && noun.head === 'elided' && /^(?:fatally|mortally)$/.test(lowerAt(tokens, quantity.to)))
    return { measure: 'killed', part: true, inherits: true };
  if (
    before?.measure === 'wounded' &&
    noun.head === 'elided' &&
    /^(?:seriously|critically|badly|gravely|severely|slightly|lightly)$/.test(lowerAt(tokens, quantity.to))
  )
    return { measure: 'wounded', part: true, inherits: true };
  if (
    before?.part &&
    before.rule === 'joined' &&
    noun.head === 'elided' &&
    /^(?:,|and)$/.test(lowerAt(tokens, quantity.from - 1)) &&
    opensOf(tokens)
  )
    return { measure: before.measure, part: true, inherits: true };
  // *Forty died, 31 of smoke and nine of burns*
  if (before?.measure === 'killed' && diesOf(tokens, quantity.to))
    return { measure: 'killed', modality: before.modality, part: true, inherits: true };
  if (!before || noun.head === 'thing') return null;
  // *killed 40 fighters and no civilians*: only of people, as nothing else shows what there was none of.
  if (quantity.high === 0 && (noun.head !== 'person' || !closesList(tokens, noun.after))) return null;
  if (noun.head === 'unknown') return null;
  // *a school of 2,000 students*: how many it has.
  if (lowerAt(tokens, quantity.from - 1) === 'of' && has(tokens[quantity.from - 2], Tag.Place)) return null;
  const link = sharesNoun(tokens, before, quantity.from)
    ? 'adds'
    : linkBetween(tokens, Math.max(before.noun.after, before.quantity.to), quantity.from, before);
  const ofWhom =
    lowerAt(tokens, quantity.to) === 'of' && /^(?:whom|them|these|those|which)$/.test(lowerAt(tokens, quantity.to + 1));
  if (ofWhom && noun.head !== 'state')
    return { measure: before.measure, part: true, inherits: true, modality: before.modality };
  // *900 are in the north and 4,000 are in the south*
  if (
    before.measure === 'deployed' &&
    noun.head === 'elided' &&
    has(tokens[quantity.to], Tag.Be) &&
    /^(?:in|at|on)$/.test(lowerAt(tokens, quantity.to + 1))
  )
    return { measure: before.measure, modality: before.modality, inherits: true };
  // *will withdraw 2,000 soldiers, leaving 9,800 in the country*
  if (before.measure === 'withdrawn' && /^leav(?:e|es|ing)$/.test(lowerAt(tokens, quantity.from - 1)))
    return { measure: 'deployed', modality: before.modality, inherits: noun.head === 'elided' };
  if (!link || (link === 'adds' && noun.head === 'person' && isSaying(tokens, noun.after))) return null;
  // *found 12 bodies and 30 survivors*, *killed two guards and escaped with six hostages*
  if (
    noun.head === 'person' &&
    noun.state === 'rescued' &&
    (before.noun.state === 'killed' || before.measure === 'killed')
  )
    return { measure: noun.state };
  if (noun.state === 'abducted' && lowerAt(tokens, quantity.from - 1) === 'with') return null;
  // *nobody died, but 11 people were cut*: another clause.
  if (
    link === 'adds' &&
    noun.head === 'person' &&
    /^(?:but|and)$/.test(lowerAt(tokens, quantity.from - 1)) &&
    (has(tokens[noun.after], Tag.Be | Tag.Have) || isPlainPast(tokens[noun.after]))
  )
    return null;
  // *years after the crash that killed 193, two directors face trial*: a clause of its own.
  if (
    link === 'adds' &&
    noun.head === 'person' &&
    lowerAt(tokens, quantity.from - 1) === ',' &&
    has(tokens[0], Tag.Subordinator) !== beginsWithSpan(tokens) &&
    isActing(tokens[noun.after])
  )
    return null;
  // *killed 42 people, and 16, among them a general, were disciplined*
  if (link === 'adds' && noun.head === 'person' && isOwnClause(tokens, quantity.from, noun.after)) return null;
  // *killed 900 people and infected 4,000*: a verb that no table knows.
  if (noun.head === 'elided' && isUnknownVerb(tokens[quantity.from - 1])) return null;
  if (
    noun.head === 'elided' &&
    ((lowerAt(tokens, quantity.first) === 'one' && !/^(?:in|at)$/.test(lowerAt(tokens, quantity.to))) ||
      (link === 'adds' && !hasNounLater(tokens, quantity.to)))
  )
    return null;
  const comes = quantity.adding && EXPECTED.test(lowerAt(tokens, quantity.to));
  return {
    measure: before.measure,
    modality: comes ? 'planned' : before.modality,
    // *two nurses were among 20 passengers killed*: the 20 are the whole.
    // *150,000 dead (+780 in a day)*: what came to them.
    part:
      !comes && !isRise(mention) && lowerAt(tokens, quantity.from - 1) !== 'among' && (link !== 'adds' || before.part),
    delta: isRise(mention),
    cues: link === 'breakdown' || (link === 'adds' && before.cues.includes('breakdown')) ? ['breakdown'] : [],
    inherits: noun.head === 'elided',
  };
}

const diesOf = (tokens: Mention['tokens'], at: number): boolean =>
  /^(?:of|from)$/.test(lowerAt(tokens, at)) &&
  (DIED_OF.has(lowerAt(tokens, at + 1)) ||
    (has(tokens[at + 1], Tag.Possessive | Tag.Adjective | Tag.Determiner) && DIED_OF.has(lowerAt(tokens, at + 2))));

const closesList = (tokens: Mention['tokens'], at: number): boolean =>
  tokens[at] === undefined || /^[.,;)]$/.test(lowerAt(tokens, at));

const isRise = ({ tokens, quantity }: Mention): boolean => lowerAt(tokens, quantity.from) === '+';

/** The state that the clause before tells of people whom no number counts; null where it tells none. */
function stateBefore(tokens: Mention['tokens'], at: number): Measure | null {
  for (let next = at - 1; next >= 0; next--) {
    const token = tokens[next];
    if (token?.lower === ';' || token?.lower === ':') return null;
    const state =
      passiveState(token) ?? (token?.word.verb?.trigger?.counted === 'subject' ? token.word.verb.trigger : null);
    if (state && !state.weak) return state.measure;
  }
  return null;
}

/** *Ten years after …*, *Days after …*. */
const beginsWithSpan = (tokens: Mention['tokens']): boolean =>
  [1, 2, 3, 4].some((at) => has(tokens[at], Tag.TimeUnit) && /^(?:after|before|since)$/.test(lowerAt(tokens, at + 1)));

/** A plain word behind a noun of people, that is none of those a list goes on with: what they do. */
const isActing = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  token.word.state === null &&
  !has(
    token,
    Tag.Preposition | Tag.Conjunction | Tag.Relative | Tag.Adverb | Tag.Subordinator | Tag.TimeUnit | Tag.Weekday,
  );

/** *with 600 more expected by Sunday*. */
const EXPECTED = /^(?:expected|due|due_to|planned|promised|pledged|scheduled|to_follow)$/;

/** *and 12 supporters walked out*: a verb that says no state. */
const isPlainPast = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  token.word.state === null &&
  token.word.person === null &&
  !token.word.verb?.trigger &&
  /(?:[^e]ed|went|came|left|said|took|fled|held)$/.test(token.lower) &&
  !has(token, Tag.Adjective | Tag.Adverb | Tag.Preposition);

/** A clause of its own behind *and*, with a remark before its verb. */
const isOwnClause = (tokens: Mention['tokens'], from: number, after: number): boolean =>
  /^(?:but|and)$/.test(lowerAt(tokens, from - 1)) &&
  lowerAt(tokens, after) === ',' &&
  /^(?:among|including|most|all|some|many|who|one|two|three|four|five)$/.test(lowerAt(tokens, after + 1)) &&
  predicateAfter(tokens, after)?.kind === 'action';

/** How far behind the noun *were among them* may stand, over the other items of a list, in tokens. */
const LIST = 9;

const wereAmongThem = (tokens: Mention['tokens'], at: number): boolean => {
  for (let next = at; next < at + LIST; next++) {
    if (/^amongs?t?$/.test(lowerAt(tokens, next)) && lowerAt(tokens, next + 1) === 'them')
      return has(tokens[next - 1], Tag.Be);
    if (!tokens[next] || tokens[next]?.word.verb?.trigger) return false;
  }
  return false;
};

/** *killed 12 and 15 people*: both numbers are of one noun. */
const sharesNoun = (tokens: Mention['tokens'], { noun, quantity }: Count, from: number): boolean =>
  noun.after > from && tokens.slice(quantity.to, from).every(({ lower }) => lower === ',' || lower === 'and');

const isUnknownVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.word.verb?.trigger ?? null) === null &&
  token.word.state === null &&
  /...ed$/.test(token.lower);

const hasNounLater = (tokens: Mention['tokens'], at: number): boolean =>
  /^(?:(?:in|at|on|near|from|for|among|by)(?:_\w+)?|and|,|\.|;|others)?$/.test(lowerAt(tokens, at));

/** *killed 12 people, including four children*; *44 soldiers, 13 prisoners and 50 insurgents*; *496 were killed, 258 of them civilians*. */
export const joined: Frame = {
  id: 'joined',
  summary: 'the number stands in a list with the count before, or is a part of it, and shares its state',
  read,
  cases: [
    'The raid killed 12 people, including four children. → killed, killed',
    'It wounded 44 soldiers, 13 prisoners and about 50 insurgents. → wounded, wounded, wounded',
    'Some 496 were killed, 258 of them civilians. → killed, killed',
  ],
  rejects: ['The raid failed, and 12 people watched.'],
};
