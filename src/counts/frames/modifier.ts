import type { Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import { predicateAfter } from '../predicates/predicate-after.ts';
import { passiveState } from '../state.ts';
import { has } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** States that follow upon another and count instead of it. */
const ENDS: ReadonlySet<Measure> = new Set(['killed', 'released', 'rescued']);

function read({ tokens, noun }: Mention): Reading | null {
  if (noun.head !== 'person') return null;
  for (let at = noun.first; at < noun.after - 1; at++) {
    const token = tokens[at];
    if (!token || has(token, Tag.Preposition)) return null;
    const state = passiveState(token);
    if (state && !state.weak) {
      // *two of the kidnapped engineers were beheaded*: what became of them.
      const later = state.measure === 'killed' ? null : predicateAfter(tokens, noun.after);
      const became = later?.kind === 'state' && !later.among && ENDS.has(later.state.measure) ? later.state : null;
      return {
        measure: became?.measure ?? state.measure,
        modality: became?.modality ?? 'asserted',
        part: noun.partitive,
      };
    }
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
