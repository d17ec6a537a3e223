import { finiteState } from '../predicates/finite-state.ts';
import type { State } from '../state.ts';
import { lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** How long the second item of the list may be, in tokens. */
const LONGEST = 6;

/** The state behind the item that follows the comma at `at`; null where that is no number, or nothing is said of it at once. */
function stateOfNext(tokens: Mention['tokens'], at: number): State | null {
  const number = tokens[at + 1];
  if (lowerAt(tokens, at) !== ',' || !number || (number.kind !== 'number' && number.word.number === null)) return null;
  for (let next = at + 2; next < at + 2 + LONGEST; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'mark') return null;
    const predicate = finiteState(tokens, next);
    if (predicate) return predicate.kind === 'state' ? predicate.state : null;
  }
  return null;
}

function read({ tokens, noun, headline }: Mention): Reading | null {
  if (!headline || noun.head !== 'person' || noun.state !== null) return null;
  const state = stateOfNext(tokens, noun.after);
  return state && { measure: state.measure, modality: state.modality, part: noun.partitive };
}

/** *Four soldiers, nine militants wounded in clash*: a headline has a comma for *and*. */
export const listed: Frame = {
  id: 'listed',
  summary: 'a headline joins two numbers with a comma, and says the state behind the second',
  read,
  cases: ['Four soldiers, nine militants wounded in clash → wounded, wounded'],
  rejects: ['Twelve clerks, nine drivers and a cook watched.'],
};
