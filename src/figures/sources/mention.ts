import type { Run } from './marks.ts';
import type { Speaker } from './speaker.ts';

/** A place in the article where somebody is named: the groups of a speaker, in the tokens of a sentence. */
export interface Naming extends Speaker {
  readonly sentence: number;
}

export const runsOf = ({ core, aside }: Speaker): readonly Run[] => (aside ? [core, aside] : [core]);
