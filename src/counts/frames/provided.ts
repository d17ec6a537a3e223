import { EXPERTS, PROMISING, PROVIDING, SHIFTING } from '../../lexicon/force-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { isPassive } from '../governors/verb.ts';
import { isTimeAhead } from '../nouns/neighbours.ts';
import { modalityBefore } from '../state.ts';
import { has, isAdverb, isQuote, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

const GIVES = new Set(PROVIDING.split(' '));
const PROMISES = new Set(PROMISING.split(' '));
const SHIFTS = new Set(SHIFTING.split(' '));

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun } = mention;
  if (noun.head === 'elided') return readBare(mention);
  if (
    noun.head !== 'person' ||
    !(noun.armed || [1, 3].some((step) => EXPERTS.test(lowerAt(tokens, noun.after - step))))
  )
    return null;
  if (quantity.low === 0 && quantity.high === 0) return null;
  let at = quantity.from - 1;
  while (isAdverb(nth(tokens, at)) || isQuote(nth(tokens, at))) at -= 1;
  const lemma = tokens[at]?.word.verb?.lemma ?? '';
  const wished = noun.group !== 'militants' && isWished(tokens, at);
  const promised = PROMISES.has(lemma) || wished;
  const shifted = SHIFTS.has(lemma) && noun.armed && noun.state === null && hasAim(tokens[noun.after]);
  if (
    (!promised && !shifted && !GIVES.has(lemma)) ||
    (!wished && isPassive(tokens, at)) ||
    (!wished && isGivenAway(tokens, noun.after))
  )
    return null;
  if (shifted && lemma === 'add' && joinsArmy(tokens, noun.after))
    return { measure: 'strength', modality: modalityBefore(tokens, at, 'strength'), delta: true };
  const military = /^(?:men|personnel)$/.test(lowerAt(tokens, noun.after - 1)) && noun.group !== 'police';
  return {
    measure: 'deployed',
    modality: promised ? 'planned' : modalityBefore(tokens, at, 'deployed'),
    ...(military && noun.group !== 'military' && noun.first === noun.after - 1 ? { group: 'military' } : {}),
  };
}

/** *Kenya offered 800*, of the soldiers that the article has just told of. */
function readBare({ tokens, quantity, earlier }: Mention): Reading | null {
  if (earlier?.measure !== 'deployed' || quantity.low < 2) return null;
  let at = quantity.from - 1;
  while (isAdverb(nth(tokens, at))) at -= 1;
  const lemma = tokens[at]?.word.verb?.lemma ?? '';
  const promised = PROMISES.has(lemma);
  if ((!promised && !GIVES.has(lemma)) || isPassive(tokens, at)) return null;
  const next = tokens[quantity.to];
  if (next && next.kind !== 'mark' && !/^(?:and|more|to|for|by|in)$/.test(next.lower)) return null;
  return {
    measure: 'deployed',
    modality: promised ? 'planned' : modalityBefore(tokens, at, 'deployed'),
    inherits: true,
  };
}

/** *called for 10,000 troops*, *has asked for 4,000 guardsmen*, *requested 4,000 more troops*. */
const isWished = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:call|ask)(?:s|ed|ing)?_for|request(?:s|ed|ing)?)$/.test(lowerAt(tokens, at)) ||
  (lowerAt(tokens, at) === 'for' && /^(?:call|ask|push|press)(?:s|ed|ing)?$/.test(lowerAt(tokens, at - 1)));

/** *to its military*, *to the army by 2030*: those who come are new, not sent. */
const joinsArmy = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'to' &&
  has(tokens[at + 1], Tag.Determiner | Tag.Possessive) &&
  ARMIES.has(lowerAt(tokens, at + 2)) &&
  !/^(?:in|at|on|near)$/.test(lowerAt(tokens, at + 3));

const ARMIES = new Set([
  'army',
  'military',
  'armed_forces',
  'navy',
  'ranks',
  'marines',
  'marine_corps',
  'air_force',
  'police',
  'police_force',
  'force',
]);

/** *moved 400 soldiers to*, *from*, *into*. */
const hasAim = (next: Token | undefined): boolean =>
  /^(?:to|into|from|towards?|onto|closer|north|south|east|west)$/.test(next?.lower ?? '');

/** *promised 6,000 engineers last week*. */
const isGivenAway = (tokens: Mention['tokens'], at: number): boolean =>
  !isTimeAhead(tokens, at) && givenSomething(tokens[at]);

/** *provided 900 soldiers with boots*, *offered 200 rebels an amnesty*: they receive and are not sent. */
const givenSomething = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  (next.lower === 'with' ||
    has(next, Tag.Determiner) ||
    !(
      has(next, Tag.Preposition | Tag.Conjunction | Tag.Relative | Tag.Subordinator) ||
      isAdverb(next) ||
      next.lower === 'to'
    ));

/** *pledged 300 troops*, *moved 400 soldiers to the island*. */
export const provided: Frame = {
  id: 'provided',
  summary: 'soldiers or experts whom somebody gives to a force',
  read,
  cases: [
    'Ghana moved 350 soldiers to the border. → deployed',
    'The islands pledged 300 troops to the force. → deployed',
    'Ghana moved 350 soldiers to the border. Benin offered 200. → deployed, deployed',
  ],
  rejects: ['The ministry offered 3,000 scholarships.', 'The town offered 12 teachers a home.'],
};
