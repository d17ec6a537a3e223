import { CHECKS } from '../../discrepancies/checks/index.ts';
import { AuditError } from '../../errors.ts';
import { FORMATS } from '../../reports/formats.ts';
import { bashCompletion } from '../command-line/completions/bash.ts';
import { fishCompletion } from '../command-line/completions/fish.ts';
import type { Words } from '../command-line/completions/words.ts';
import { zshCompletion } from '../command-line/completions/zsh.ts';
import { SHELLS, type Shell } from '../command-line/subcommands.ts';
import { didYouMean } from '../did-you-mean.ts';
import { CLEAN } from '../exit-code.ts';
import type { Run } from './run.ts';

const SCRIPTS: Readonly<Record<Shell, (words: Words) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `audit completion`: a script for the shell to read. @throws AuditError `usage` for a shell that is not known */
export const printCompletion: Run = ({ operands: [name = ''] }, world) => {
  const shell = SHELLS.find((one) => one === name);
  if (shell === undefined)
    throw new AuditError(
      'usage',
      `no completions for "${name}", only for ${SHELLS.join(', ')}.${didYouMean(name, SHELLS)}`,
    );
  const words = { formats: FORMATS.map((format) => format.name), checks: CHECKS.map(({ id }) => id) };
  world.stdout.write(SCRIPTS[shell](words));
  return CLEAN;
};
