import type { Invocation } from '../command-line/command-line.ts';
import type { Messages } from '../messages.ts';
import type { World } from '../world.ts';

/** What a subcommand does: writes to the world, and answers the exit code. */
export type Run = (invocation: Invocation, world: World, messages: Messages) => Promise<number> | number;

/** The code behind rows of the table of subcommands, loaded when it is asked for. */
export type Subcommands = Readonly<Record<string, () => Promise<Run>>>;
