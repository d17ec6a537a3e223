import { Tag } from '../../lexicon/word.ts';
import { passiveState } from '../state.ts';
import { has } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, noun }: Mention): Reading | null {
  if (noun.head !== 'person') return null;
  for (let at = noun.first; at < noun.after - 1; at++) {
    const token = tokens[at];
    if (!token || has(token, Tag.Preposition)) return null;
    const state = passiveState(token);
    if (state && !state.weak) return { measure: state.measure, part: noun.partitive };
  }
  return null;
}

/** *20 wounded soldiers*, *two missing climbers*, *seven of the injured passengers*. */
export const modifier: Frame = {
  id: 'modifier',
  summary: 'an adjective before the noun of people says their state',
  read,
  cases: [
    'Helicopters carried 20 wounded soldiers to the coast. → wounded',
    'Friends spoke to two missing climbers by radio. → missing',
  ],
  rejects: ['Twenty weary clerks slept.'],
};
