import { verbBefore, verbBeforeList } from '../governor.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, before }: Mention): Reading | null {
  if (noun.head === 'thing') return null;
  const state =
    verbBefore(tokens, quantity.from) ??
    (noun.head === 'person' && !before ? verbBeforeList(tokens, quantity.from) : null);
  if (!state) return null;
  if (state.weak && noun.head !== 'person' && !(noun.head === 'pronoun' && noun.partitive)) return null;
  if (state.weak && quantity.low === 0 && quantity.high === 0) return null;
  return { measure: state.measure, modality: state.modality, part: noun.partitive && !quantity.vague };
}

/** *killed 12*, *wounding about 40 people*, *sent 300 troops*, *has killed or injured tens of thousands*. */
export const verbBeforeFrame: Frame = {
  id: 'verb-before',
  summary: 'the number is the object of a verb that puts people into a state',
  read,
  cases: [
    'The blast killed 12 and wounded 40. → killed, wounded',
    'Shelling has killed or injured tens of thousands of troops. → casualties',
    'The army sent 300 troops to the border. → deployed',
    'Police arrested 17 people. → detained',
  ],
  rejects: ['The army lost 12 tanks.', 'The firm released 40 records.', 'The storm killed 12 cows.'],
};
