import { main } from '../../src/cli/main.ts';
import { processWorld } from '../../src/cli/process-world.ts';
import type { Sink } from '../../src/cli/world.ts';

/** Runs the command in this process, with outputs that are kept: for what needs no process of its own. */
export async function inProcess(argv: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written): Sink => ({
    isTerminal: false,
    columns: null,
    closed: false,
    write: (text) => {
      written[name] += text;
    },
  });
  const code = await main(argv, { ...processWorld(), env: {}, stdout: sink('stdout'), stderr: sink('stderr') });
  return { code, ...written };
}
