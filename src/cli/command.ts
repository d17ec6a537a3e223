import { main } from './main.ts';
import { processWorld } from './process-world.ts';

export { main, processWorld };

/** Runs the command in this process. Sets the exit code and lets the process end by itself, so that all that was written arrives. */
export async function run(worker: string): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processWorld(worker));
}

/** What a worker thread runs instead: it reads what the main thread hands to it, until that ends it. */
export async function serve(): Promise<void> {
  const { serveMain } = await import('./workers/serve-main.ts');
  serveMain(processWorld());
}
