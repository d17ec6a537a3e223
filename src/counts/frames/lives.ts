import { modalityBefore } from '../state.ts';
import { lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

const LIVING = /^(?:save|saves|saved|saving|spare|spared|sparing)$/;
const TAKEN =
  /^(?:claim|claims|claimed|claiming|take|takes|took|taken|taking|cost|costs|costing|lose|lost|losing|ended|ending)$/;

function read({ tokens, quantity, noun }: Mention): Reading | null {
  const head = lowerAt(tokens, noun.after - 1);
  const of = lowerAt(tokens, quantity.from - 1) === 'all' ? quantity.from - 2 : quantity.from - 1;
  const livesBefore = lowerAt(tokens, of) === 'of' && lowerAt(tokens, of - 1) === 'lives';
  if (
    /^costs?$|^costing$/.test(lowerAt(tokens, quantity.from - 1)) &&
    /^(?:their|his|her)$/.test(lowerAt(tokens, noun.after)) &&
    /^(?:lives|life)$/.test(lowerAt(tokens, noun.after + 1))
  )
    return { measure: 'killed' };
  if (head !== 'lives' && !livesBefore) return null;
  const from = livesBefore ? of - 2 : quantity.from - 1;
  for (let at = from; at >= Math.max(0, from - 4); at--) {
    if (LIVING.test(lowerAt(tokens, at))) return { measure: 'rescued' };
    if (TAKEN.test(lowerAt(tokens, at))) return { measure: 'killed', modality: modalityBefore(tokens, at, 'killed') };
  }
  return lowerAt(tokens, noun.after) === 'lost' || lowerAt(tokens, noun.after + 1) === 'lost'
    ? { measure: 'killed' }
    : null;
}

/** *claimed 12 lives*, *saved at least 30 lives*, *cost the lives of 109 people*. */
export const lives: Frame = {
  id: 'lives',
  summary: 'lives that were claimed, lost or saved',
  read,
  cases: [
    'The flood claimed 12 lives. → killed',
    'The crash cost the lives of 109 people. → killed',
    'Quick action saved at least 30 lives. → rescued',
  ],
  rejects: ['The charity changed 300 lives.'],
};
