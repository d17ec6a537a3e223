import { AuditError } from '../../errors.ts';
import type { Run, Subcommands } from './run.ts';

const OWN: Subcommands = {
  explain: async () => (await import('./explain.ts')).explain,
  checks: async () => (await import('./list-checks.ts')).listChecks,
  try: async () => (await import('./try-sentence.ts')).trySentence,
  text: async () => (await import('./print-text.ts')).printText,
  init: async () => (await import('./init-config.ts')).initConfig,
  completion: async () => (await import('./print-completion.ts')).printCompletion,
};

/** Runs a subcommand of this room or of another, and answers the exit code. @throws AuditError `usage` for one that is none */
export async function runSubcommand(
  name: string,
  others: Subcommands,
  ...[invocation, world, messages]: Parameters<Run>
): Promise<number> {
  const load = OWN[name] ?? others[name];
  if (load === undefined) throw new AuditError('usage', `there is no subcommand "${name}".`);
  const run = await load();
  return run(invocation, world, messages);
}
