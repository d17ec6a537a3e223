import { GRAVES } from '../../lexicon/rescue-words.ts';
import type { Token } from '../../tokens/token.ts';
import type { State } from '../state.ts';
import { lowerAt } from '../tokens-at.ts';

/** *buried in a mass grave*, *in the grounds of the home*: dead, where *buried in mud* leaves it open; other states as they are. */
export const laidToRest = (tokens: readonly Token[], state: State): State =>
  state.measure === 'missing' &&
  lowerAt(tokens, state.after - 1) === 'buried_in' &&
  [0, 1, 2, 3].some((step) => GRAVES.has(lowerAt(tokens, state.after + step)))
    ? { ...state, measure: 'killed' }
    : state;
