import { CHECKS } from '../discrepancies/checks/index.ts';
import { auditOnce } from './audit-once.ts';
import { auditStream, canStream } from './audit-stream.ts';
import type { Invocation } from './command-line/command-line.ts';
import type { Options } from './command-line/options.ts';
import { SHORT_HELP } from './command-line/short-help.ts';
import { CLEAN, INCOMPLETE } from './exit-code.ts';
import type { Messages } from './messages.ts';
import { reportOutputs } from './outputs/report-outputs.ts';
import { type ConfigFile, findConfig, readConfig } from './settings/config-file.ts';
import { CONFIG_SCHEMA_URL } from './settings/config-keys.ts';
import { configOf, settingsOf } from './settings/settings.ts';
import type { World } from './world.ts';

const CHECK_IDS = CHECKS.map(({ id }) => id);

/** Audits what a command line names, and answers the exit code. @throws AuditError `usage` or `config` before anything is read */
export async function runAudit({ operands, options }: Invocation, world: World, messages: Messages): Promise<number> {
  const outputs = reportOutputs(options, world);
  const config = await configFor(options, world, messages);
  const settings = settingsOf(operands, options, config, world, CHECK_IDS);
  if (options.printConfig) {
    const printed = { $schema: CONFIG_SCHEMA_URL, ...configOf(settings, CHECK_IDS, world) };
    world.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
    return CLEAN;
  }
  if (settings.names.length === 0 && world.stdin.isTerminal) {
    world.stderr.write(SHORT_HELP);
    return INCOMPLETE;
  }
  const run = { outputs, settings, options, world, messages };
  if (options.watch) return (await import('./watch.ts')).watch(run);
  return canStream(run) ? auditStream(run) : auditOnce(run);
}

async function configFor(options: Options, world: World, messages: Messages): Promise<ConfigFile | null> {
  if (options.config === false) return null;
  const path = options.config ?? findConfig(world);
  messages.debug(path === null ? 'no configuration found' : `configuration: ${path}`);
  return path === null ? null : readConfig(path, world);
}
