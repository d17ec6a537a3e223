import { AuditError } from '../../errors.ts';
import type { Invocation } from '../command-line/command-line.ts';
import type { Messages } from '../messages.ts';
import type { World } from '../world.ts';

/** What a subcommand does: writes to the world, and answers the exit code. */
export type Run = (invocation: Invocation, world: World, messages: Messages) => Promise<number> | number;

/** The code behind each row of the table of subcommands. */
const RUNS: Readonly<Record<string, () => Promise<Run>>> = {
  explain: async () => (await import('./explain.ts')).explain,
  checks: async () => (await import('./list-checks.ts')).listChecks,
  try: async () => (await import('./try-sentence.ts')).trySentence,
  text: async () => (await import('./print-text.ts')).printText,
  init: async () => (await import('./init-config.ts')).initConfig,
  completion: async () => (await import('./print-completion.ts')).printCompletion,
  lsp: async () => (await import('../../lsp/serve.ts')).serve,
};

export async function runSubcommand(
  name: string,
  invocation: Invocation,
  world: World,
  messages: Messages,
): Promise<number> {
  const load = RUNS[name];
  if (load === undefined) throw new AuditError('usage', `there is no subcommand "${name}".`);
  const run = await load();
  return run(invocation, world, messages);
}
