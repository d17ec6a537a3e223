import { CAPTOR_GROUPS, LAWFUL } from '../../lexicon/captor-words.ts';
import type { Measure } from '../../lexicon/categories.ts';
import { DIED_OF } from '../../lexicon/causes.ts';
import { EXPERTS } from '../../lexicon/force-words.ts';
import { CLUBS, OTHER_OBJECTS } from '../../lexicon/other-objects.ts';
import { FREED_FROM, SLIDES } from '../../lexicon/rescue-words.ts';
import { AT_SEA, GUESTS, HOUSING } from '../../lexicon/shelter-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { serves } from '../serving.ts';
import { has, isAdverb, lowerAt } from '../tokens-at.ts';
import { isGrab, isHunted, isSeized } from './caught.ts';
import type { Mention } from './frame.ts';
import { victimState } from './own-state.ts';
import { shelterHas } from './sheltered.ts';

const CLAIM = /^claim(?:s|ed|ing)?$/;

/** How far behind the object *out of* may stand, in tokens. */
const REACH = 6;

/** The state that a verb means of its object once it is seen who that is, and where: *picked up 86 people from a raft* arrests nobody. null where it means none. */
export function objectState(mention: Mention, measure: Measure): Measure | null {
  const { tokens, quantity, noun } = mention;
  if (noun.state === 'killed' && measure !== 'wounded') return 'killed';
  if (noun.state === 'casualties' && measure === 'casualties') return victimState(mention) ?? measure;
  if (measure === 'captured' && noun.state === 'abducted') return noun.state;
  if (measure === 'captured' && isSeized(mention, verbAt(tokens, quantity.from))) return 'abducted';
  if (measure === 'captured' && isHunted(mention)) return 'detained';
  if (measure === 'detained' && (noun.state === 'abducted' || noun.state === 'captured')) return noun.state;
  // *lost 12 players in the crash*
  const harm = measure === 'casualties' && tokens.some((token) => has(token, Tag.Cause));
  const verb = verbAt(tokens, quantity.from);
  if (
    !harm &&
    noun.head === 'person' &&
    (measure !== 'killed' || CLAIM.test(verb)) &&
    OTHER_OBJECTS.get(measure)?.has(lowerAt(tokens, noun.after - 1))
  )
    return null;
  // *released 14 hostages and still hold 30*
  if (measure === 'detained' && noun.head === 'elided' && mention.before?.noun.state === 'abducted') return 'abducted';
  if (measure === 'wounded' && /^admit(?:s|ted|ting)?$/.test(verb) && !isHospital(tokens))
    return noun.state === 'displaced' ? noun.state : null;
  if (measure === 'detained' && verb.startsWith('hold') && !noun.armed && shelterHas(tokens, quantity.from))
    return 'displaced';
  // *The rebels, who numbered 900, hold 34 soldiers*
  if (measure === 'detained' && /^h[eo]ld/.test(verb) && noun.group === 'military' && captorIn(tokens, quantity.from))
    return 'captured';
  // *is holding nine other people*, where captives were freed or taken, and none who may hold them is spoken of
  if (
    measure === 'detained' &&
    verb.startsWith('hold') &&
    noun.group !== 'prisoners' &&
    toldOfCaptives(mention) &&
    !tokens.some(({ lower }) => LAWFUL.test(lower))
  )
    return 'abducted';
  if (measure === 'detained' && isGrab(mention, verb)) return noun.group === 'military' ? 'captured' : 'abducted';
  if (measure === 'detained' && /^(?:pick|picked|picking|picks)_up$/.test(verb) && isAtSea(tokens)) return 'rescued';
  // *freed a woman and her two sons after 60 hours under the rubble*
  if (measure === 'released' && isFreed(tokens)) return 'rescued';
  // *kept eight employees inside*
  if (measure === 'deployed' && /^keep(?:s|ing)?$|^kept$/.test(verb) && !noun.armed && noun.head === 'person')
    return /^(?:inside|captive|hostage)$/.test(lowerAt(tokens, noun.after))
      ? 'abducted'
      : EXPERTS.test(lowerAt(tokens, noun.after - 1))
        ? measure
        : null;
  // *the firm will cut 3,000 workers from its payroll*
  if (measure === 'withdrawn' && !noun.armed && CUTS.test(verb)) return null;
  // *the party lost 12 members*
  if (measure === 'casualties' && !harm && CLUBS.has(lowerAt(tokens, quantity.from - 2)) && !noun.armed) return null;
  if (measure === 'casualties' && losesBefore(tokens, quantity.from)) return isDeadLoss(mention) ? 'killed' : measure;
  if (measure === 'killed' && CLAIM.test(verb) && (noun.armed || OWN.test(lowerAt(tokens, noun.after - 1))))
    return bodyBefore(tokens, quantity.from) ? 'strength' : null;
  if (measure === 'killed' && /^bur(?:y|ies|ied|ying)$/.test(verb) && fellBefore(tokens, quantity.from))
    return 'missing';
  if (measure === 'mobilized' && /^hir(?:e|es|ed|ing)$/.test(verb) && !noun.armed) return null;
  // *62 tourists were brought out of the city*: no soldiers, and so no withdrawal.
  if (measure === 'withdrawn' && CIVIL.test(lowerAt(tokens, noun.after - 1)) && isBroughtOut(tokens, noun.after))
    return 'evacuated';
  if (measure === 'withdrawn' && noun.head === 'person' && !serves(mention, measure, null))
    return noun.group !== 'prisoners' &&
      (isBroughtOut(tokens, noun.after) || /^fl(?:y|ies|ew|own|ying)_home$/.test(verb))
      ? 'evacuated'
      : null;
  if (measure !== 'displaced') return measure;
  // *took in 9,000 recruits*
  if (noun.state === 'mobilized') return noun.state;
  if (HOUSING.test(verb) && GUESTS.test(lowerAt(tokens, noun.after - 1))) return null;
  // Soldiers who are housed somewhere are deployed there; those who are driven out have lost no home.
  return noun.armed ? (HOUSING.test(verb) ? 'deployed' : null) : measure;
}

/** Staff who are brought to safety rather than recalled. */
const CIVIL = /^(?:workers|employees|engineers|officials|crew|volunteers|contractors|experts)$/;

/** Whom a school or a state admits is not hurt. */
const isHospital = (tokens: Mention['tokens']): boolean =>
  tokens.some(({ lower }) => /hospital|clinic|infirmary|ward|intensive_care|medical|doctor|surgeon/.test(lower));

const captorIn = (tokens: Mention['tokens'], at: number): boolean =>
  tokens.slice(0, at).some(({ lower, word }) => word.person?.group === 'militants' || CAPTOR_GROUPS.has(lower));

const CUTS = /^(?:cut|cuts|cutting|trim|trims|trimmed|slash|slashed|shed|sheds|remove|removed|removes)$/;

/** How far before the number *lost* may stand, over the other items of a list, in tokens. */
const LOST = 14;
const losesBefore = (tokens: Mention['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - LOST), at).some(({ lower }) => /^los(?:e|es|t|ing)$/.test(lower));

/** How many of the counts told before are looked at: as many as most articles have. */
const TOLD = 60;

/** Whether the article has told of people who were taken or freed. */
function toldOfCaptives({ told }: Mention): boolean {
  let looked = 0;
  for (const { measure } of told.values()) {
    if (measure === 'abducted' || measure === 'released') return true;
    looked += 1;
    if (looked > TOLD) return false;
  }
  return false;
}

/** So many soldiers are lost dead and wounded in one. */
const FEW = 20;

/** How far behind those who are lost the words may stand that say of what they died, in tokens. */
const CAUSE = 10;

/** *lost her three sons*, *lost two of its men*: who is lost is dead, unless a force tells its losses. */
const isDeadLoss = ({ tokens, quantity, noun }: Mention): boolean =>
  // *has lost 174 troops to roadside bombs*
  lowerAt(tokens, noun.after) === 'to' ||
  tokens
    .slice(noun.after, noun.after + CAUSE)
    .some(({ lower }) => DIED_OF.has(lower) || /^(?:accidents?|(?:air_?)?strikes?|crash)$/.test(lower)) ||
  (!noun.armed && noun.group !== 'men') ||
  (quantity.high !== null && quantity.high < FEW);

/** Whom a body counts as its own: *claims 15,000 members*. */
const OWN = /^(?:members|men|followers|recruits|supporters|adherents)$/;

/** Whether a body of armed people is the subject of the verb before the number. */
const bodyBefore = (tokens: Mention['tokens'], at: number): boolean =>
  [2, 3, 4].some(
    (step) =>
      has(tokens[at - step], Tag.Collective) ||
      tokens[at - step]?.word.side?.as === 'organisation' ||
      tokens[at - step]?.word.person?.armed,
  );

/** What falls on people and buries them, dead or alive. */
const fellBefore = (tokens: Mention['tokens'], at: number): boolean =>
  [2, 3, 4, 5].some((step) => SLIDES.has(lowerAt(tokens, at - step)));

/** The verb before the number, over adverbs. */
function verbAt(tokens: Mention['tokens'], at: number): string {
  let next = at - 1;
  while (isAdverb(nth(tokens, next))) next -= 1;
  return lowerAt(tokens, next);
}

export const isAtSea = (tokens: Mention['tokens']): boolean => tokens.some(({ lower }) => AT_SEA.has(lower));

const isFreed = (tokens: Mention['tokens']): boolean =>
  tokens.some(({ lower }) => /^free(?:s|d|ing)?$/.test(lower)) &&
  tokens.some(({ lower }) => FREED_FROM.has(lower.slice(lower.lastIndexOf('_') + 1)));

/** *out of the besieged town*, *off the island*. */
function isBroughtOut(tokens: Mention['tokens'], at: number): boolean {
  for (let next = at; next < at + REACH; next++) {
    if (/^(?:out_of|off)$/.test(lowerAt(tokens, next))) return true;
    if (tokens[next]?.kind === 'mark' || has(tokens[next], Tag.Be | Tag.Have)) return false;
  }
  return false;
}
