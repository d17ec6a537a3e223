import { AuditError } from '../../errors.ts';
import { didYouMean } from '../did-you-mean.ts';
import { OPTIONS } from './options.ts';
import { SUBCOMMANDS, type Subcommand } from './subcommands.ts';

/** What commander found wrong with a command line, in our words, with a suggestion where one name is near another. */
export function usageError({ code, message }: { readonly code: string; readonly message: string }): AuditError {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const words = WORDS[code]?.(name) ?? `${message.replace(/^error: /, '').replace(/\s+/g, ' ')}.`;
  return new AuditError('usage', `${words} ${MORE}`);
}

/** @throws AuditError `usage` for a value that is none of an option's choices. */
export function checkChoice(name: string, choices: readonly string[], value: string): void {
  if (choices.includes(value)) return;
  throw new AuditError('usage', `--${name} takes ${listed(choices)}, not "${value}".${didYouMean(value, choices)}`);
}

const listed = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`;

const MORE = 'audit --help lists the options.';

/** By commander's code of an error, from the name that it puts into quotation marks. */
const WORDS: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownOption': (flag) => `there is no option ${flag}.${didYouMean(flag, FLAGS)}`,
  'commander.optionMissingArgument': (flags) => {
    const { name, argument, choices } = OPTIONS.find((one) => flags.includes(`--${one.name} `)) ?? {};
    return `--${name} needs ${choices === undefined ? `a value: ${argument}` : listed(choices)}.`;
  },
  'commander.missingArgument': (argument) => {
    const { name, among } = SUBCOMMANDS.find((one) => one.argument === `<${argument}>`) ?? {};
    return `"audit ${name}" needs a ${argument}${among === undefined ? '' : `: ${listed(among)}`}.`;
  },
  'commander.excessArguments': (name) => {
    const { argument } = SUBCOMMANDS.find((one) => one.name === name) ?? {};
    return `"audit ${name}" takes ${argumentsOf(argument)}.`;
  },
};

const FLAGS = [...OPTIONS.map(({ name }) => `--${name}`), '--help', '--version', '--stdio'];

function argumentsOf(argument: Subcommand['argument']): string {
  if (argument === undefined || argument.startsWith('--')) return 'no argument';
  return `one ${argument.slice(1, -1)} only`;
}
