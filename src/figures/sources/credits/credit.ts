import type { Run } from '../speakers/marks.ts';
import type { Speaker } from '../speakers/speaker.ts';

/** That somebody says something in a sentence, and which of its tokens it is. */
export interface Credit {
  readonly speaker: Speaker;
  /** The tokens of the cue: verb, *according to*, colon. */
  readonly cue: Run;
  /** What is said before the speaker or cue; null where nothing is. */
  readonly before: Run | null;
  /** What is said after it. */
  readonly after: Run | null;
  /** A belief, or a relay of somebody's words: yields to who says it around it. */
  readonly weak: boolean;
}

/** All credits are made here, so that they have one layout: see `tokenOf`. */
export const creditOf = (speaker: Speaker, cue: Run, before: Run | null, after: Run | null, weak: boolean): Credit => ({
  speaker,
  cue,
  before,
  after,
  weak,
});

/** A credit and the sentence whose tokens it counts. */
export interface Placed {
  readonly credit: Credit;
  readonly sentence: number;
}
