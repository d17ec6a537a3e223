import type { CUE_VERBS } from '../../../lexicon/credits.ts';

/** `active` has its speaker for a subject, `gerund` hangs on another clause (*adding that …*), `agent` is followed by its speaker (*according to*, *reported by*). */
export type Voice = 'active' | 'gerund' | 'agent';

export type CueClass = keyof typeof CUE_VERBS;

/** A place where somebody is said to say something: a verb, or *according to*. */
export interface Cue {
  /** Ordinals of its first token, and of the first after it. */
  readonly from: number;
  readonly to: number;
  readonly class: CueClass;
  readonly lemma: string;
  readonly voice: Voice;
}
