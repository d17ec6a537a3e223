import { audit } from '../audit.ts';
import { AuditError } from '../errors.ts';
import { colorOf } from './color.ts';
import type { Invocation } from './command-line/command-line.ts';
import type { Options } from './command-line/options.ts';
import { readPlainCommandLine } from './command-line/plain-command-line.ts';
import { INCOMPLETE } from './exit-code.ts';
import { type Level, type Messages, messages } from './messages.ts';
import { runAudit } from './run-audit.ts';
import type { Subcommands } from './subcommands/run.ts';
import type { World } from './world.ts';

/**
 * The command: its arguments, without those of Node, to its exit code. All that it touches is in the world. `others` are the subcommands that
 * stand above this room.
 */
export async function main(argv: readonly string[], world: World, others: Subcommands = {}): Promise<number> {
  try {
    const invocation = readPlainCommandLine(argv) ?? (await readAnyCommandLine(argv, world));
    return invocation === null ? 0 : await run(invocation, others, world, messagesFor(invocation.options, world));
  } catch (error) {
    tell(error, argv, world);
    return INCOMPLETE;
  }
}

async function readAnyCommandLine(argv: readonly string[], world: World): Promise<Invocation | null> {
  const { readCommandLine } = await import('./command-line/command-line.ts');
  return readCommandLine(argv, world);
}

async function run(invocation: Invocation, others: Subcommands, world: World, told: Messages): Promise<number> {
  if (invocation.subcommand === null) return runAudit(invocation, world, told);
  const { runSubcommand } = await import('./subcommands/run-subcommand.ts');
  return runSubcommand(invocation.subcommand, others, invocation, world, told);
}

function messagesFor({ quiet, verbose, debug, color }: Options, world: World): Messages {
  const level: Level = debug ? 'debug' : verbose ? 'verbose' : quiet ? 'quiet' : 'normal';
  return messages(world.stderr, level, colorOf(color, world.env, world.stderr));
}

/** Says what went wrong; where JSON was asked for, also in a report, so that its reader gets JSON whatever happens. */
function tell(error: unknown, argv: readonly string[], world: World): void {
  const color = colorOf(argv.includes('--no-color') ? false : null, world.env, world.stderr);
  const told = messages(world.stderr, argv.includes('--debug') ? 'debug' : 'normal', color);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const foreseen = error instanceof AuditError;
  told.error(foreseen ? message : `this is a bug of audit: ${message}`);
  if (stack !== undefined) told.debug(stack);
  if (!wantsJson(argv)) return;
  const failure = { path: foreseen ? error.path : null, code: foreseen ? error.code : 'crash', message };
  try {
    world.stdout.write(`${JSON.stringify(audit([], { compare: 'none', checks: null }, [failure]))}\n`);
  } catch (unwritable) {
    told.debug(String(unwritable));
  }
}

const wantsJson = (argv: readonly string[]): boolean =>
  argv.some(
    (word, at) =>
      word === '--json' ||
      /^(?:--format=|-f)json$/.test(word) ||
      (word === 'json' && /^(?:-f|--format)$/.test(argv[at - 1] ?? '')),
  );
