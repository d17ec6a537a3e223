import type { Run } from '../speakers/marks.ts';
import type { Speaker } from '../speakers/speaker.ts';

/** A place in the article where somebody is named: the groups of a speaker, in the tokens of a sentence. */
export interface Naming extends Speaker {
  readonly sentence: number;
}

export const runsOf = ({ core, aside }: Speaker): readonly Run[] => (aside ? [core, aside] : [core]);
