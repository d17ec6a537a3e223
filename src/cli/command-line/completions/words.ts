import type { CommandOption } from '../options.ts';
import { SHELLS, type Subcommand } from '../subcommands.ts';

/** The names that a shell offers beside the options. */
export interface Words {
  readonly formats: readonly string[];
  readonly checks: readonly string[];
}

/** What may follow an option; null where files may. */
export function valuesOf({ completes, choices }: CommandOption, words: Words): readonly string[] | null {
  if (completes === 'file') return null;
  if (completes === 'format') return words.formats;
  if (completes === 'check') return words.checks;
  return choices ?? [];
}

/** What may follow a subcommand; null where files may. */
export function operandsOf({ completes }: Subcommand, words: Words): readonly string[] | null {
  if (completes === 'file') return null;
  if (completes === 'check') return words.checks;
  return completes === 'shell' ? SHELLS : [];
}

/** The only switch of a subcommand that takes no operand: `--stdio`; null for others, which take all options. */
export const ownSwitch = ({ argument }: Subcommand): string | null => (argument?.startsWith('--') ? argument : null);

/** `-f` and `--format`. */
export const flagsOf = ({ name, short }: CommandOption): readonly string[] =>
  short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
