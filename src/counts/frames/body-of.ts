import type { Group } from '../../lexicon/categories.ts';
import { APPROVING, DUTIES, PROMISING, PROVIDING, TRAVELS } from '../../lexicon/force-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { verbBefore } from '../governors/verb-before.ts';
import { goesOut } from '../predicates/goes-out.ts';
import { predicateAfter } from '../predicates/predicate-after.ts';
import { clauseModality, modalityBefore } from '../state.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** Bodies that a bare number counts the vehicles of. */
const CARS = /^(?:convoy|column|fleet|flotilla|motorcade|caravan)$/;

const UNARMED = new Set([
  'team',
  'crew',
  'crowd',
  'group',
  'company',
  'mob',
  'network',
  'mission',
  'column',
  'band',
  'gang',
  'staff',
  'party',
]);

function read({ tokens, quantity, noun }: Mention): Reading | null {
  const strong =
    lowerAt(tokens, quantity.after) === '-' &&
    /^(?:strong|man|member|troop|soldier|person)$/.test(lowerAt(tokens, quantity.after + 1));
  if (strong && bodyWithin(tokens, quantity.after + 2))
    return (
      (isPartOf(tokens, quantity.from) ? null : (sentBody(tokens, quantity.from) ?? movedBody(tokens, noun.after))) ?? {
        measure: 'strength',
        group: groupOfBody(tokens, noun.after),
      }
    );
  if (lowerAt(tokens, quantity.to) === 'strong') {
    const group = groupBefore(tokens, quantity.from - 1, STRONG);
    if (group) return { measure: 'strength', group };
  }
  // *a fleet of 400 737 jets*
  if (noun.head === 'thing' || nth(tokens, quantity.to)?.kind === 'number') return null;
  const of = nth(tokens, quantity.from - 1);
  const body = nth(tokens, quantity.from - 2);
  // *the second in a convoy of nine*: of cars.
  if (noun.head === 'elided' && CARS.test(body?.lower ?? '')) return null;
  if (
    (of?.lower === 'of' || of?.lower === 'numbering' || of?.lower === 'totaling' || of?.lower === 'totalling') &&
    has(body, Tag.Collective) &&
    (noun.armed || !UNARMED.has(body?.lower ?? ''))
  )
    return (
      sentBody(tokens, quantity.from - 2) ??
      movedBody(tokens, noun.after) ?? {
        measure:
          noun.state === 'deployed' ||
          isRescueTeam(tokens, quantity.from - 2) ||
          isSentTeam(tokens, quantity.from - 2, noun)
            ? 'deployed'
            : 'strength',
        modality: clauseModality(tokens, quantity.from, 'strength'),
        ...(noun.head === 'elided' && ARMIES.has(body?.lower ?? '')
          ? { group: groupBefore(tokens, quantity.from - 3, 2) ?? 'military' }
          : {}),
      }
    );
  // *Three battalions, about 2,400 men, crossed the river*
  if (
    of?.lower === ',' &&
    has(body, Tag.Collective) &&
    !UNARMED.has(body?.lower ?? '') &&
    /^(?:men|soldiers|troops|fighters)$/.test(lowerAt(tokens, noun.after - 1)) &&
    CLOSES.test(lowerAt(tokens, noun.after)) &&
    !tokens.slice(Math.max(0, quantity.from - OPENING), quantity.from).some(({ word }) => word.verb !== null)
  )
    return { measure: 'strength', ...(noun.armed ? {} : { group: 'military' }) };
  // *killed a family of six*, *arrested a group of 12 students*
  if (of?.lower === 'of' && (UNARMED.has(body?.lower ?? '') || body?.lower === 'family'))
    return sentBody(tokens, quantity.from - 2);
  if (
    of &&
    /^(?:numbers?|numbered|numbering|totals?|totalled|totaled)$/.test(of.lower) &&
    (subjectIsBody(tokens, quantity.from - 2) ||
      // *the movement, which the UN says numbers 2,500 men*
      (noun.head === 'person' && (noun.armed || noun.group === 'men') && has(tokens[quantity.from - 2], Tag.Report)))
  )
    return {
      measure: 'strength',
      modality: clauseModality(tokens, quantity.from, 'strength'),
      group: groupBefore(tokens, quantity.from - 2, SUBJECT) ?? 'military',
    };
  return numbered(tokens, quantity.from);
}

/** *the refugees, who number 4,000*: people whom their noun gives a state. */
function numbered(tokens: Mention['tokens'], from: number): Reading | null {
  if (!/^(?:number|numbered|numbering)$/.test(lowerAt(tokens, from - 1))) return null;
  for (let at = from - 2; at >= Math.max(0, from - SUBJECT); at--) {
    const { person } = tokens[at]?.word ?? {};
    if (person?.plural) return person.state ? { measure: person.state, group: person.group } : null;
  }
  return null;
}

/** Bodies of soldiers, or of the rebels that are named before them. */
const ARMIES = new Set(
  'army force garrison battalion brigade regiment division military armed_force armed_forces navy guard corps'.split(
    ' ',
  ),
);

const CLOSES = /^[,.;)]$/;

/** How far before such a number a verb is looked for that the body would be the object of, in tokens. */
const OPENING = 16;

/** *sending a company of about 250 troops*: what is done to the body is done to its members. */
function sentBody(tokens: Mention['tokens'], body: number): Reading | null {
  let at = body;
  while (
    at > 0 &&
    (has(tokens[at - 1], Tag.Determiner | Tag.Adjective) ||
      tokens[at - 1]?.word.side ||
      (tokens[at - 1]?.word.number ?? null) !== null)
  )
    at -= 1;
  // *keeps a 40,000-strong force*: that is its size.
  if (/^(?:keep|maintain)/.test(lowerAt(tokens, at - 1))) return null;
  const state = verbBefore(tokens, at);
  if (state) return { measure: state.measure, modality: state.modality };
  const lemma = tokens[at - 1]?.word.verb?.lemma ?? '';
  const approved = PROMISES.has(lemma) || APPROVING.has(lowerAt(tokens, at - 1));
  if (!GIVES.has(lemma) && !approved) return null;
  return {
    measure: 'deployed',
    modality: approved ? 'planned' : modalityBefore(tokens, at - 1, 'deployed'),
  };
}

const GIVES = new Set(PROVIDING.split(' '));
const PROMISES = new Set(PROMISING.split(' '));

/** *a company of 120 landed*, *the last group of 90 came home*: what the body goes on to do, its noun ending before `after`. */
function movedBody(tokens: Mention['tokens'], after: number): Reading | null {
  const predicate = predicateAfter(tokens, after);
  if (predicate?.kind === 'state' && !predicate.among) {
    const { measure, modality } = goesOut(tokens, predicate.state);
    // *A 900-strong unit guards the pass*: that is its size.
    return MOVES.has(measure) && !DUTIES.test(lowerAt(tokens, predicate.state.after - 1))
      ? { measure, modality, group: groupOfBody(tokens, after) }
      : null;
  }
  let verb = skipAdverbs(tokens, after);
  while (has(tokens[verb], Tag.Be | Tag.Have | Tag.Modal)) verb = skipAdverbs(tokens, verb + 1);
  if (!TRAVELS.test(lowerAt(tokens, verb)) && !/^(?:stay|remain)/.test(lowerAt(tokens, verb))) return null;
  return { measure: 'deployed', modality: modalityBefore(tokens, verb, 'deployed'), group: groupOfBody(tokens, after) };
}

/** *rescue teams totalling 400 people*: they are there to help. */
const isRescueTeam = (tokens: Mention['tokens'], at: number): boolean =>
  /^(?:teams?|crews?|missions?)$/.test(lowerAt(tokens, at)) &&
  /^(?:rescue|search|medical|relief|emergency|fire|salvage|observer|monitoring|ambulance|forensic)$/.test(
    lowerAt(tokens, at - 1),
  );

/** *a peacekeeping contingent of 300*, *an escort of 200 troops*, *teams of 12 surgeons*. */
const isSentTeam = (tokens: Mention['tokens'], at: number, { group }: Mention['noun']): boolean =>
  group === 'medics' ||
  lowerAt(tokens, at) === 'escort' ||
  /^(?:peacekeeping|monitoring|observer|stabili[sz]ation)$/.test(lowerAt(tokens, at - 1)) ||
  /^(?:peacekeeping|stabili[sz]ation|multinational)_/.test(lowerAt(tokens, at));

/** *part of a 3,200-strong force*: the clause speaks of the part. */
const isPartOf = (tokens: Mention['tokens'], at: number): boolean =>
  [1, 2].some((step) => lowerAt(tokens, at - step) === 'of');

/** A team may be of anybody; a contingent is military. */
const groupOfBody = (tokens: Mention['tokens'], after: number): Group =>
  /^(?:team|crew|group|delegation|staff|party|mission)$/.test(lowerAt(tokens, after - 1)) ? 'people' : 'military';

const MOVES = new Set(['deployed', 'withdrawn', 'mobilized', 'captured', 'deserted', 'missing', 'killed']);

const bodyWithin = (tokens: Mention['tokens'], at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) => has(tokens[at + step], Tag.Collective));

/** How far before the number its subject may stand, in tokens: of *number*, and of *strong*. */
const SUBJECT = 6;
const STRONG = 9;

/** Rebels who number so many are militants, an army's soldiers; null where nobody armed is spoken of. */
function groupBefore(tokens: Mention['tokens'], at: number, reach: number): Group | null {
  for (let next = at; next >= Math.max(0, at - reach); next--) {
    const person = tokens[next]?.word.person;
    if (person?.armed) return person.group;
    if (has(tokens[next], Tag.Collective)) return 'military';
  }
  return null;
}

function subjectIsBody(tokens: Mention['tokens'], at: number): boolean {
  for (let next = at; next >= Math.max(0, at - 6); next--) {
    if (has(tokens[next], Tag.Collective) || tokens[next]?.word.person?.armed) return true;
    // *the force, which once numbered 4,000*
    if (tokens[next]?.kind === 'mark' && next < at && !has(tokens[next + 1], Tag.Relative)) return false;
  }
  return false;
}

/** *a 1,500-strong unit*, *an army of 200,000*, *a regular army that numbers 125,600*. */
export const bodyOf: Frame = {
  id: 'body-of',
  summary: 'the size of a force that is named as one body',
  read,
  cases: [
    'NATO keeps a 40,000-strong reaction force. → strength',
    'It commands an army of 200,000. → strength',
    'The army numbers 125,600. → strength',
    'A 60-strong contingent left for Mali. → deployed',
    'The last group of 90 soldiers came home. → withdrawn',
  ],
  rejects: ['A company of 40 years.', 'A 300-strong choir sang.'],
};
