import type { Measure } from '../../lexicon/categories.ts';
import { adjacentState } from '../predicates/adjacent-state.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** What a headline says with a bare number: *All 62 saved*. */
const HEADLINED: ReadonlySet<Measure> = new Set(['rescued', 'released', 'captured', 'detained', 'evacuated']);

function read({ tokens, quantity, noun, headline }: Mention): Reading | null {
  if (noun.head === 'thing') return null;
  const elided = noun.head === 'elided';
  const state = adjacentState(tokens, elided ? quantity.to : noun.after, elided);
  if (!state) return null;
  if (state.weak && noun.head !== 'person' && noun.head !== 'pronoun' && !(headline && HEADLINED.has(state.measure)))
    return null;
  return { measure: state.measure, modality: state.modality, part: noun.partitive };
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
