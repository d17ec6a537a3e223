import type { Sink, World } from './world.ts';

/** Whether a stream is coloured: the flag decides, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function colorOf(flag: boolean | null, env: World['env'], sink: Sink): boolean {
  if (flag !== null) return flag;
  // https://no-color.org: set and not empty, whatever it says.
  if (env.NO_COLOR) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return env.TERM !== 'dumb' && sink.isTerminal;
}
