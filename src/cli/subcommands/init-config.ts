import { join } from 'node:path';
import { AuditError } from '../../errors.ts';
import { CLEAN } from '../exit-code.ts';
import { CONFIG_NAME } from '../settings/config-file.ts';
import { CONFIG_KEYS, CONFIG_SCHEMA_URL } from '../settings/config-keys.ts';
import { systemReason } from '../system-error.ts';
import type { Run } from './run.ts';

/** `audit init`: writes a configuration in which all is explained and nothing is set. @throws AuditError `usage` where there is one already */
export const initConfig: Run = (_invocation, { cwd, files, stdout }) => {
  try {
    files.writeFileSync(join(cwd, CONFIG_NAME), commentedConfig(), { flag: 'wx' });
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const why = there ? 'exists already, and is not overwritten' : `was not written: ${systemReason(error)}`;
    throw new AuditError(there ? 'usage' : 'unwritable', `${CONFIG_NAME} ${why}.`, CONFIG_NAME, { cause: error });
  }
  stdout.write(`Wrote ${CONFIG_NAME}.\n`);
  return CLEAN;
};

/** Every key with what it means and an example that is commented out. */
export function commentedConfig(): string {
  const keys = CONFIG_KEYS.map(({ name, summary, example }) => {
    return `\n  // ${summary}\n  // "${name}": ${onOneLine(example)},\n`;
  });
  return `{\n  "$schema": "${CONFIG_SCHEMA_URL}",\n${keys.join('')}}\n`;
}

const onOneLine = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
