import type { Measure } from '../../lexicon/categories.ts';
import { LEAVERS } from '../../lexicon/other-objects.ts';
import { SLIDES } from '../../lexicon/rescue-words.ts';
import { LINKING } from '../../lexicon/states.ts';
import type { Count } from '../count.ts';
import { beginsPredicate, skipRate } from '../predicates/begins-predicate.ts';
import { goesOut, leavesBody, leavesHome, servesTime } from '../predicates/goes-out.ts';
import { withWounds } from '../predicates/harm.ts';
import { laidToRest } from '../predicates/laid-to-rest.ts';
import { laterPredicate } from '../predicates/later-predicate.ts';
import { isObject, isWholeOfShare } from '../predicates/not-subject.ts';
import { predicateAfter, relativeState } from '../predicates/predicate-after.ts';
import { serves } from '../serving.ts';
import { FEARING, passiveState, triggerOf } from '../state.ts';
import { lowerAt } from '../tokens-at.ts';
import { isGrab, isHunted, isSeized } from './caught.ts';
import type { Frame, Mention, Reading } from './frame.ts';
import { isAtSea } from './object-state.ts';

const _LINKS = new Set(LINKING);

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, before, earlier } = mention;
  if (noun.head === 'thing' || (noun.head === 'elided' && !beginsPredicate(tokens, skipRate(tokens, quantity.to))))
    return null;
  if (noun.head === 'unknown' && lowerAt(tokens, quantity.first) === 'no') return null;
  // *not a single shot was fired*
  if (noun.head === 'elided' && quantity.high === 0) return null;
  // *a 7-11 clerk was robbed*: one is spoken of.
  if (quantity.low > 1 && /^(?:was|is|has)$/.test(lowerAt(tokens, noun.after)) && isSingular(tokens, noun)) return null;
  if (before && isPartOfTold(tokens, before, quantity.from)) return null;
  // *Of the 2,400 who surrendered, 211 …*: the whole has a clause of its own.
  const whole = isWholeOfShare(tokens, quantity.from) ? relativeState(tokens, noun.after) : null;
  if (whole?.kind === 'state') return { measure: whole.state.measure, modality: whole.state.modality };
  if (isWholeOfShare(tokens, quantity.from) || isObject(tokens, quantity.from)) return null;
  const first = predicateAfter(tokens, noun.head === 'elided' ? skipRate(tokens, quantity.to) : noun.after);
  // *Two people arrived with stab wounds*: they are no force that is sent somewhere.
  const predicate =
    first?.kind === 'state' && noun.head === 'person' && !serves(mention, first.state.measure, null)
      ? (laterPredicate(tokens, noun.after, first.state.after - 1) ?? first)
      : first;
  // *a strike of 900 workers, lost $200 million*
  if (predicate?.kind !== 'state' || /^[$€£¥]$/.test(lowerAt(tokens, predicate.state.after))) return null;
  const { among } = predicate;
  // *a bus with 27 soldiers was bombed*: the bus was.
  if (
    HARMED.has(predicate.state.measure) &&
    quantity.low > 1 &&
    isPlural(tokens, noun) &&
    // *the plant, which shed 800 workers, was hit*
    /^(?:was|is|has)$/.test(lowerAt(tokens, lowerAt(tokens, noun.after) === ',' ? noun.after + 1 : noun.after))
  )
    return null;
  // *none of them is expected to die*: nothing is told of anybody's death.
  if (quantity.high === 0 && predicate.state.modality === 'hypothetical' && predicate.state.measure === 'killed')
    return null;
  if (leavesBody(tokens, predicate.state) || servesTime(tokens, predicate.state)) return null;
  // *peacekeepers will be absorbed by the force*: no soldiers lose their homes.
  if (predicate.state.measure === 'displaced' && noun.armed) return null;
  const driven = !noun.armed && quantity.low >= FEWEST ? leavesHome(tokens, predicate.state) : null;
  if (driven) return { measure: driven, modality: predicate.state.modality, part: noun.partitive };
  if (predicate.state.measure === 'withdrawn' && !noun.armed && LEAVERS.has(lowerAt(tokens, noun.after - 1)))
    return null;
  const state = laidToRest(tokens, goesOut(tokens, predicate.state));
  // *Of the 640 wounded soldiers, 160 were flown abroad*: to hospitals, and not to serve.
  if (state.measure === 'deployed' && noun.head !== 'person' && earlier?.measure === 'wounded') return null;
  if (
    state.measure === 'missing' &&
    state.weak &&
    (noun.armed || /^(?:suspects?|men|man)$/.test(lowerAt(tokens, noun.after - 1)))
  )
    return null;
  if (state.measure === 'missing' && state.weak && earlier?.measure === 'detained') return null;
  // *Two men were killed. Four others were shot*: they live.
  if (
    state.measure === 'casualties' &&
    earlier?.measure === 'killed' &&
    /\bothers?\b/i.test(noun.text) &&
    /^(?:shot|gunned)$/.test(lowerAt(tokens, state.after - 1))
  )
    return { measure: 'wounded', modality: state.modality, part: among || noun.partitive };
  if (
    state.weak &&
    !/_hospitals?$/.test(lowerAt(tokens, state.after - 1)) &&
    noun.head !== 'person' &&
    noun.head !== 'pronoun' &&
    !(noun.head === 'elided' && earlier && quantity.high !== 0) &&
    // *The boat sank; 14 were saved*
    !(noun.head === 'elided' && state.measure === 'rescued' && isAtSea(tokens)) &&
    // *hundreds of thousands have been forced to sleep in the open*
    !(quantity.vague && UPROOTED.has(state.measure))
  )
    return null;
  if (
    noun.head === 'elided' &&
    earlier &&
    state.measure === 'deployed' &&
    (earlier.measure === 'displaced' || earlier.measure === 'evacuated')
  )
    return { measure: earlier.measure, modality: state.modality, inherits: true };
  // *3,000 prisoners came home. About 5,000 are still in camps*
  if (
    noun.head === 'elided' &&
    state.measure === 'displaced' &&
    (earlier?.measure === 'released' || earlier?.measure === 'captured') &&
    tokens.slice(quantity.to, state.after).some(({ lower }) => lower === 'in_camps')
  )
    return { measure: 'captured', modality: state.modality, inherits: true };
  // *and 24 had been held since the spring*: of those who come back.
  if (
    before?.measure === 'released' &&
    noun.head === 'elided' &&
    state.measure === 'detained' &&
    lowerAt(tokens, state.after - 1) === 'held'
  )
    return { measure: 'released', part: true, inherits: true };
  // *32 of them have been pulled out*, of those who were trapped
  if (
    (state.measure === 'withdrawn' || state.measure === 'evacuated') &&
    earlier?.measure === 'missing' &&
    !noun.armed &&
    /(?:^|_)(?:out|up)$/.test(lowerAt(tokens, state.after - 1))
  )
    return { measure: 'rescued', modality: state.modality, part: noun.partitive, inherits: true };
  // *were airlifted with life-threatening injuries*
  if (state.measure === 'evacuated' && withWounds(tokens, state.after))
    return { measure: 'wounded', modality: state.modality, part: among || noun.partitive };
  // *were feared buried*, *were buried when the hillside gave way*
  if (
    state.measure === 'killed' &&
    lowerAt(tokens, state.after - 1) === 'buried' &&
    (FEARING.has(lowerAt(tokens, state.after - 2)) || tokens.some(({ lower }) => SLIDES.has(lower)))
  )
    return { measure: 'missing', part: noun.partitive };
  if (state.measure === 'withdrawn' && earlier?.measure === 'released')
    return { measure: 'released', modality: state.modality, part: noun.partitive };
  if (state.measure === 'detained' && isGrab(mention, lowerAt(tokens, state.after - 1)))
    return {
      measure: noun.group === 'military' ? 'captured' : 'abducted',
      modality: state.modality,
      part: among || noun.partitive,
    };
  // *two others were picked up by a passing freighter*
  if (state.measure === 'detained' && lowerAt(tokens, state.after - 1) === 'picked_up' && isAtSea(tokens))
    return { measure: 'rescued', modality: state.modality, part: among || noun.partitive };
  // *Of the 251 abducted, 97 are still held*
  if (
    state.measure === 'detained' &&
    noun.head !== 'person' &&
    (earlier?.measure === 'abducted' || earlier?.measure === 'captured') &&
    lowerAt(tokens, state.after - 1) === 'held'
  )
    return { measure: earlier.measure, modality: state.modality, part: among || noun.partitive };
  if (state.measure === 'captured' && isSeized(mention, lowerAt(tokens, state.after - 1)))
    return { measure: 'abducted', modality: state.modality, part: among || noun.partitive };
  if (state.measure === 'captured' && isHunted(mention))
    return { measure: 'detained', modality: state.modality, part: among || noun.partitive };
  // *150 advisers will join the 300 there*: sent, not enlisted.
  if (state.measure === 'mobilized' && joinsOthers(tokens, state.after))
    return { measure: 'deployed', modality: state.modality, part: among || noun.partitive };
  // Attackers who take part are counted, not sent.
  const measure = state.measure === 'deployed' && noun.group === 'militants' ? 'strength' : state.measure;
  // *Could 100,000 have died?*
  const asked = quantity.from === 1 && /^(?:could|might|may)$/.test(lowerAt(tokens, 0));
  if (asked) return { measure, modality: 'hypothetical' };
  const part = among || noun.partitive || (before !== null && isNamedPart(tokens, quantity.from));
  return { measure, modality: state.modality, part };
}

const joinsOthers = (tokens: Mention['tokens'], at: number): boolean =>
  /^join(?:s|ed|ing)?$/.test(lowerAt(tokens, at - 1)) &&
  [0, 1, 2].some((step) => tokens[at + step]?.kind === 'number' || (tokens[at + step]?.word.number ?? null) !== null);

/** Fewer who leave their houses have moved. */
const FEWEST = 20;

const HARMED: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties']);

const UPROOTED: ReadonlySet<Measure> = new Set(['displaced', 'evacuated']);

const isPlural = (tokens: Mention['tokens'], noun: Mention['noun']): boolean =>
  noun.head === 'person' && tokens[noun.after - 1]?.word.person?.plural === true;

/** *10 were killed, including seven women, and 12 were hurt*: behind a count whose state is told, *including* tells of its part, and what follows is told of others. */
function isPartOfTold(tokens: Mention['tokens'], before: Count, at: number): boolean {
  if (!isNamedPart(tokens, at)) return false;
  if (before.rule !== 'predicate') return true;
  return tokens
    .slice(before.noun.after, at - 1)
    .some((token) => (passiveState(token) ?? triggerOf(token))?.measure === before.measure);
}

const PARTS = new Set(['including', 'among_them']);

/** *including seven women*, *among them three policemen*. */
const isNamedPart = (tokens: Mention['tokens'], at: number): boolean =>
  PARTS.has(lowerAt(tokens, at - 1)) ||
  (/^(?:them|whom)$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === 'among');

const isSingular = (tokens: Mention['tokens'], noun: Mention['noun']): boolean => {
  const word = tokens[noun.after - 1]?.word;
  return word?.person?.plural === false && word.side === null;
};

/** *12 soldiers from the capital were killed*, *40 people who had fled*, *eight commandos are among the dead*. */
export const predicate: Frame = {
  id: 'predicate',
  summary: 'the clause whose subject the number is says the state',
  read,
  cases: [
    'Twelve soldiers from the capital were killed. → killed',
    'Some 300 of the reservists, most of them from the east, had been wounded. → wounded',
    'Six medics are among the dead. → killed',
    'Two passengers were taken to hospital. → wounded',
    'Four workers and two soldiers died. → killed, killed',
  ],
  rejects: ['Two officials said the talks failed.', 'Twelve houses were destroyed.'],
};
