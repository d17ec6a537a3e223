import { GANGS } from '../../lexicon/attack-words.ts';
import type { Group, Measure, Modality } from '../../lexicon/categories.ts';
import { RESIZING, SENT_BODIES, SIZE_NOUNS, SIZED, STANDING_IN } from '../../lexicon/force-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { isMilitantSide } from '../nouns/group.ts';
import { modalityBefore } from '../state.ts';
import { has, isAdverb, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** How far before the number the verb may stand, and how far before the verb what grows or shrinks, in tokens. */
const REACH = 14;
const SUBJECT = 12;

const ROLES = new Set(['to', 'from', 'by', 'at']);

function read({ tokens, quantity, noun, earlier }: Mention): Reading | null {
  if (noun.head === 'thing' || noun.head === 'state' || noun.partitive || quantity.high === 0) return null;
  const link = linkAt(tokens, quantity.from);
  const role = lowerAt(tokens, link);
  if (!ROLES.has(role)) return null;
  // *which peaked at 5,400*
  const peaks = role === 'at' && /^peak(?:s|ed|ing)?$/.test(lowerAt(tokens, link - 1));
  const verb = peaks ? link - 1 : role === 'at' ? -1 : changeBefore(tokens, link);
  if (verb < 0) return null;
  const force = forceAround(tokens, verb, link);
  if (!force && !noun.armed) return null;
  if (role === 'by' && !(force && noun.armed)) return null;
  const group = noun.armed ? noun.group : (force?.group ?? earlier?.noun.group ?? 'military');
  const measure = measureOf(force, group, earlier?.measure ?? null);
  if (role === 'by' && measure === 'deployed' && SHRINKS.test(lowerAt(tokens, verb)))
    return { measure: 'withdrawn', modality: modalityOf(tokens, verb, 'withdrawn'), ...(group ? { group } : {}) };
  return {
    measure,
    modality: role === 'from' ? 'asserted' : modalityOf(tokens, verb, measure),
    delta: role === 'by',
    // How an army has grown over the years is its history; a contingent that is cut has a number before and one now.
    ...(role === 'from' && measure === 'deployed' ? { cues: ['previous'] } : {}),
    ...(group ? { group } : {}),
  };
}

/** What takes soldiers away: *cut the mission by 7,000 troops*. */
const SHRINKS =
  /^(?:cut|cuts|cutting|reduc(?:e|es|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|lower(?:s|ed|ing)?|shr[iau]nk(?:s|ing)?|pare[sd]?|f[ae]ll(?:s|en)?|drop(?:s|ped)?|decline[sd]?|scale[sd]?_(?:back|down)|decrease[sd]?)$/;

/** The preposition before the number, over adverbs. */
function linkAt(tokens: readonly Token[], at: number): number {
  let next = at - 1;
  while (isAdverb(nth(tokens, next))) next -= 1;
  return next;
}

/** The verb of change before the preposition at `link`, within one clause; -1 where there is none. */
function changeBefore(tokens: readonly Token[], link: number): number {
  for (let at = link - 1; at >= Math.max(0, link - REACH); at--) {
    const token = tokens[at];
    if (!token || /^[;:.]$/.test(token.lower)) return -1;
    if (token.word.verb && has(token, Tag.Rise) && RESIZING.has(token.word.verb.lemma)) return at;
    if (has(token, Tag.Report | Tag.Relative | Tag.Subordinator) && !has(token, Tag.Preposition)) return -1;
  }
  return -1;
}

interface Force {
  readonly group: Group;
  /** Sent somewhere, or standing there. */
  readonly sent: boolean;
}

/** The force that grows or shrinks: the object of the verb, or its subject; null where it is none. */
function forceAround(tokens: readonly Token[], verb: number, link: number): Force | null {
  return forceIn(tokens, verb + 1, link) ?? forceIn(tokens, Math.max(0, verb - SUBJECT), verb);
}

function forceIn(tokens: readonly Token[], from: number, to: number): Force | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) return null;
    const { person } = token.word;
    const sized = SIZED.has(token.lower) && SIZE_NOUNS.has(lowerAt(tokens, at + 1));
    const body = SENT_BODIES.has(token.lower);
    const armed = person?.armed === true && person.plural && person.group !== 'police';
    const gang = GANGS.test(token.lower) || isMilitantSide(token);
    if (!sized && !body && !armed && !gang && !FORCES.has(token.lower)) continue;
    const group = gang ? 'militants' : armed && person ? person.group : 'military';
    return { group, sent: body || standsSomewhere(tokens, at + 1, to) };
  }
  return null;
}

/** Bodies that are armed by their name alone. */
const FORCES = new Set([
  'force',
  'forces',
  'army',
  'military',
  'brigade',
  'battalion',
  'navy',
  'armed_forces',
  'troop',
]);

const standsSomewhere = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => STANDING_IN.has(lower));

/** Fighters of an armed group are its strength; soldiers are deployed where the words put them somewhere, or the article just did. */
function measureOf(force: Force | null, group: Group | null, earlier: Measure | null): Measure {
  if (group === 'militants') return 'strength';
  return force?.sent || earlier === 'deployed' || earlier === 'withdrawn' ? 'deployed' : 'strength';
}

/** *is to be cut to 400*: a plan as well. */
function modalityOf(tokens: readonly Token[], verb: number, measure: Measure): Modality {
  if (lowerAt(tokens, verb - 1) === 'be' && lowerAt(tokens, verb - 2) === 'to') return 'planned';
  return modalityBefore(tokens, verb, measure);
}

/** *cut its contingent from 240 to 90 soldiers*, *troop levels fell to 2,500*, *the army will grow to 500,000 men*. */
export const forceSize: Frame = {
  id: 'force-size',
  summary: 'the size that a force grows or shrinks to, or from',
  read,
  cases: [
    'The contribution was cut from 240 to 90 personnel. → deployed, deployed',
    'The garrison in the province shrank to 2,500. → deployed',
    'The army will be reduced from 82,000 to 72,500 soldiers. → strength, strength',
    'The rebels have grown to 3,000 fighters. → strength',
  ],
  rejects: ['The number of teachers was cut from 900 to 700.', 'The firm reduced its staff from 1,200 to 900.'],
};
