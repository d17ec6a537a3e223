import { main } from './main.ts';
import { processWorld } from './process-world.ts';

export { main, processWorld };

/** Runs the command in this process. Sets the exit code and lets the process end by itself, so that all that was written arrives. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processWorld());
}
