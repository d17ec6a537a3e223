import { main as mainOf } from './cli/main.ts';
import { processWorld } from './cli/process-world.ts';
import type { Subcommands } from './cli/subcommands/run.ts';
import type { World } from './cli/world.ts';

export { processWorld };

/** The subcommands that are rooms of their own. */
const ROOMS: Subcommands = {
  lsp: async () => (await import('./lsp/serve.ts')).serve,
};

/** The whole command: its arguments, without those of Node, to its exit code. */
export const main = (argv: readonly string[], world: World): Promise<number> => mainOf(argv, world, ROOMS);

/** Runs the command in this process. Sets the exit code and lets the process end by itself, so that all that was written arrives. */
export async function run(worker: string): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processWorld(worker));
}

/** What a worker thread runs instead: it reads what the main thread hands to it, until that ends it. */
export async function serve(): Promise<void> {
  const { serveMain } = await import('./cli/workers/serve-main.ts');
  serveMain(processWorld());
}
