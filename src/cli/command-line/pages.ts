import { CONFIG_KEYS, type Shape } from '../settings/config-keys.ts';
import { type CommandOption, OPTION_GROUPS, OPTIONS } from './options.ts';
import { SUBCOMMANDS } from './subcommands.ts';

/** The documentation of the command line, as Markdown, from the same tables as --help. */
export function commandLinePage(formats: readonly { readonly name: string; readonly summary: string }[]): string {
  return page([
    '# Command line',
    '`audit [options] [file, directory, "glob" or - ...]`',
    ...OPTION_GROUPS.flatMap((group) => [
      `## ${group}`,
      list(OPTIONS.filter((option) => option.group === group).map(optionLine)),
    ]),
    '## Formats',
    list(formats.map(({ name, summary }) => `\`${name}\`: ${summary}`)),
    '## Subcommands',
    list(SUBCOMMANDS.map(({ name, argument, summary }) => `${code(`audit ${name}`, argument)}: ${summary}`)),
    'A file that bears the name of a subcommand is reached with a folder in front: `./explain`.',
  ]);
}

/** The documentation of the configuration, as Markdown, from the same table as its schema. */
export const configurationPage = (): string =>
  page([
    '# Configuration',
    '`audit.config.json` is JSON with comments and trailing commas. It is looked for from the working directory upwards; its paths and patterns are relative to it. `audit init` writes one in which all is explained, `audit --print-config` shows what would be used, and an unknown key is an error.',
    ...CONFIG_KEYS.flatMap(({ name, shape, summary, example }) => [
      `## ${name}`,
      `${summary} Takes ${words(shape)}.`,
      ['```json', JSON.stringify({ [name]: example }, null, 2), '```'].join('\n'),
    ]),
  ]);

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const code = (flag: string, argument: string | undefined): string =>
  `\`${argument === undefined ? flag : `${flag} ${argument}`}\``;

function optionLine({ name, short, argument, choices, summary }: CommandOption): string {
  const flags = [...(short === undefined ? [] : [code(`-${short}`, argument)]), code(`--${name}`, argument)];
  const among = choices === undefined ? '' : `; one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`;
  return `${flags.join(', ')}: ${summary}${among}`;
}

/** What a value may be, in words. */
function words(shape: Shape): string {
  if ('enum' in shape) return `one of ${shape.enum.map((word) => `\`"${word}"\``).join(', ')}`;
  if ('anyOf' in shape) return shape.anyOf.map(words).join(' or ');
  if (shape.type === 'string') return 'text';
  if (shape.type === 'boolean') return 'true or false';
  if (shape.type === 'integer') return `a whole number from ${shape.minimum} on`;
  if (shape.type === 'array') return `a list, each ${words(shape.items)}`;
  if ('properties' in shape)
    return `an object with ${Object.keys(shape.properties)
      .map((key) => `\`${key}\``)
      .join(' and ')}`;
  return `an object, each value ${words(shape.additionalProperties)}`;
}
