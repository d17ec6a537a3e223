import type { World } from './world.ts';

/** A line on the terminal that says how far a long run has come. */
export interface Progress {
  /** One clause; shown only where the run has taken a while already. */
  show(text: string): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

const PATIENCE = 500;
const INTERVAL = 100;

export function progressOn(world: World, wanted: boolean): Progress {
  const begun = world.now();
  let shownAt: number | null = null;
  return {
    show(text) {
      const now = world.now();
      if (!wanted || now - (shownAt ?? begun + PATIENCE - INTERVAL) < INTERVAL || !world.stderr.isTerminal) return;
      shownAt = now;
      world.stderr.write(`\r\x1B[2K${text.slice(0, (world.stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      if (shownAt !== null) world.stderr.write('\r\x1B[2K');
      shownAt = null;
    },
  };
}
