import type { Digested, Keep, Unit } from '../inputs/digested.ts';
import type { Reading } from '../inputs/reading.ts';
import type { Messages } from '../messages.ts';

/** What a worker thread is told once, when it starts. */
export interface Orders {
  readonly settings: Reading['settings'];
  readonly known: Reading['known'];
  readonly keep: Keep;
}

/** What the worker hears: pieces of work that it does one after the other. */
export type Job = readonly Unit[];

/** What became of one piece of work. Plain JSON. */
export interface Answer {
  readonly items: readonly Digested[];
  /** How many were read. */
  readonly bytes: number;
  /** What the worker had to say, for the main thread to say it. */
  readonly told: readonly (readonly [keyof Messages, string])[];
}
