import { takesAway } from '../../lexicon/captor-words.ts';
import type { Measure } from '../../lexicon/categories.ts';
import type { Count } from '../count.ts';
import { captorsBefore } from '../governors/captors.ts';
import { verbBefore } from '../governors/verb-before.ts';
import { adjacentState } from '../predicates/adjacent-state.ts';
import { mainState } from '../predicates/main-state.ts';
import { objectModality } from '../state.ts';
import { lowerAt } from '../tokens-at.ts';
import { isGrab } from './caught.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** What a headline says with a bare number: *All 62 saved*. */
const HEADLINED: ReadonlySet<Measure> = new Set([
  'rescued',
  'released',
  'captured',
  'detained',
  'evacuated',
  'missing',
  'displaced',
]);

/** *rescued five children trapped in a school*, *captured two alive*: the verb says what became of them. */
const UNDONE: ReadonlySet<Measure> = new Set(['missing', 'abducted', 'captured', 'detained', 'rescued']);
const UNDOES: ReadonlySet<Measure> = new Set(['rescued', 'released', 'captured', 'detained']);

/** Words behind which those who are told of next, in hospital, died there. */
const AT_ONCE = new Set(['died', 'outright', 'instantly', 'at_the_scene', 'on_the_spot', 'at_once', 'immediately']);

/** Whether the number at `from`, in hospital as it is, shares the *died* of the count before. */
const isDeathbed = (tokens: Mention['tokens'], before: Count, from: number, to: number): boolean =>
  /^(?:and|,)$/.test(lowerAt(tokens, from - 1)) &&
  [0, 1, 2].some((step) => /^in_(?:the_|a_)?hospital$/.test(lowerAt(tokens, to + step))) &&
  tokens.slice(before.quantity.to, from).some(({ lower }) => AT_ONCE.has(lower));

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, before, headline } = mention;
  if (noun.head === 'thing') return null;
  const elided = noun.head === 'elided';
  // *not a single shot was fired*: nothing is said of people.
  if (elided && quantity.high === 0) return null;
  const state = adjacentState(tokens, elided ? quantity.to : noun.after, elided);
  if (!state) return null;
  // *dragged five teachers from their homes*: taken, not driven out.
  if (
    state.measure === 'displaced' &&
    takesAway(lowerAt(tokens, quantity.from - 1)) &&
    captorsBefore(tokens, quantity.from - 1)
  )
    return null;
  // *nine died at the scene and two in hospital*
  if (
    elided &&
    before?.measure === 'killed' &&
    state.measure === 'wounded' &&
    isDeathbed(tokens, before, quantity.from, quantity.to)
  )
    return { measure: 'killed', modality: before.modality, inherits: true };
  if (state.weak && noun.head !== 'person' && noun.head !== 'pronoun' && !(headline && HEADLINED.has(state.measure)))
    return null;
  // *counted 19 corpses, four of them burned beyond recognition*
  if (state.measure === 'wounded' && noun.head === 'pronoun' && noun.partitive && before?.noun.state === 'killed')
    return { measure: 'killed', part: true, inherits: true };
  const undone = UNDONE.has(state.measure) ? verbBefore(tokens, quantity.from) : null;
  if (undone && UNDOES.has(undone.measure) && (!undone.weak || noun.head === 'person' || state.measure === 'rescued'))
    return { measure: undone.measure, modality: undone.modality, part: noun.partitive };
  // *six of the 30 miners trapped were saved*: the clause speaks of the six.
  const whole = [1, 2].some((step) => lowerAt(tokens, quantity.from - step) === 'of');
  const main = noun.head === 'person' && !headline && !whole ? mainState(tokens, state.after) : null;
  // Captives who are being treated are captives.
  if (main && !(main.measure === 'wounded' && main.weak))
    return { measure: main.measure, modality: main.modality, part: noun.partitive };
  const grabbed = state.measure === 'detained' && isGrab(mention, lowerAt(tokens, state.after - 1));
  const modality =
    state.modality === 'asserted' ? objectModality(tokens, quantity.from, state.measure) : state.modality;
  return { measure: grabbed ? 'abducted' : state.measure, modality, part: noun.partitive };
}

/** *12 dead*, *four wounded*, *100,000 of their troops killed or wounded*, *two men shot dead*. */
export const adjacentStateFrame: Frame = {
  id: 'adjacent-state',
  summary: 'a participle or adjective right behind the number or its noun says the state',
  read,
  cases: [
    'Blast leaves 12 people dead, 40 men injured → killed, wounded',
    'More than 300 soldiers killed or wounded in a week → casualties',
    'Two men shot dead near market → killed',
    'Dozens feared dead → killed',
  ],
  rejects: ['He bought 12 used cars.', 'The rebels held 12 captured tanks.'],
};
