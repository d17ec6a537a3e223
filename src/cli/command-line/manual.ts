import { VERSION } from '../../audit.ts';
import { CONFIG_NAME } from '../settings/config-file.ts';
import { type CommandOption, OPTION_GROUPS, OPTIONS } from './options.ts';
import { SUBCOMMANDS } from './subcommands.ts';

/** The man page, in man(7) macros, from the same tables as --help. */
export function manual(formats: readonly { readonly name: string; readonly summary: string }[]): string {
  const groups = OPTION_GROUPS.flatMap((group) => [
    `.SS ${group}`,
    ...OPTIONS.filter((option) => option.group === group).flatMap(optionEntry),
  ]);
  return `${[
    `.TH AUDIT 1 "" "audit ${VERSION}" "User Commands"`,
    '.SH NAME',
    'audit \\- audit the casualty and personnel figures in news copy',
    '.SH SYNOPSIS',
    '.B audit',
    '.RI [ option " ...] [" file ...]',
    '.br',
    ...SUBCOMMANDS.flatMap(({ name, argument }) => [
      `.B audit ${name}`,
      ...(argument === undefined ? [] : [`.I ${text(argument)}`]),
      '.br',
    ]),
    '.SH DESCRIPTION',
    text(DESCRIPTION),
    '.PP',
    text(INPUTS),
    '.SH SUBCOMMANDS',
    ...SUBCOMMANDS.flatMap(({ name, argument, summary }) => [
      '.TP',
      `.B ${name}${argument === undefined ? '' : ` ${text(argument)}`}`,
      text(`${sentence(summary)}`),
    ]),
    '.PP',
    text('A file that bears the name of a subcommand is reached with a folder in front: ./explain.'),
    '.SH OPTIONS',
    ...groups,
    '.SS Other',
    ...['-h, --help', 'Print help.', '-V, --version', 'Print the version.'].flatMap((line, at) =>
      at % 2 === 0 ? ['.TP', `.B ${text(line)}`] : [text(line)],
    ),
    '.SH FORMATS',
    ...formats.flatMap(({ name, summary }) => ['.TP', `.B ${text(name)}`, text(sentence(summary))]),
    '.SH EXIT STATUS',
    ...EXIT_STATUS.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, text(meaning)]),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, meaning]) => ['.TP', `.B ${name}`, text(meaning)]),
    '.SH FILES',
    ...FILES.flatMap(([name, meaning]) => ['.TP', `.I ${text(name)}`, text(meaning)]),
  ].join('\n')}\n`;
}

const DESCRIPTION =
  'Reads news articles and drafts, pulls out every figure of killed, wounded, missing, captured, displaced or deployed people with its source and date, compares those that speak of one thing, and shows which cannot both stand as written.';
const INPUTS =
  'An input is a file, a folder, which is searched for articles, a quoted glob, or - for standard input. In folders and globs, .gitignore and .auditignore are honoured and symbolic links are not followed. Without an input, those of the configuration are audited, else what is piped in.';

const EXIT_STATUS = [
  ['0', 'Nothing at or above --fail-on was found.'],
  ['1', 'Discrepancies at or above --fail-on were found, or more warnings than --max-warnings.'],
  ['2', 'Not all could be done: usage, configuration, or an input that was not read. What was found is still printed.'],
  ['130', 'Interrupted.'],
] as const;

const ENVIRONMENT = [
  ['NO_COLOR', 'Set and not empty: no colours, unless --color is given.'],
  [
    'FORCE_COLOR',
    'Set, and neither 0 nor false: colours, whatever the output is, unless NO_COLOR or --no-color say otherwise.',
  ],
] as const;

const FILES = [
  [CONFIG_NAME, 'The configuration, JSON with comments, looked for from the working directory upwards.'],
  ['.auditignore', 'Patterns, as in .gitignore, of what is left out of folders and globs.'],
] as const;

function optionEntry(option: CommandOption): string[] {
  const { name, short, argument, choices, summary } = option;
  const flags = [...(short === undefined ? [] : [`-${short}`]), `--${name}`].map((flag) => `\\fB${text(flag)}\\fR`);
  const tail = argument === undefined ? '' : ` \\fI${text(argument)}\\fR`;
  const words = choices === undefined ? [] : [text(`One of ${choices.join(', ')}.`)];
  return ['.TP', `${flags.join(', ')}${tail}`, text(sentence(summary)), ...words];
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** Text that roff reads as text: hyphens that can be copied, and no request at the start of a line. */
const text = (plain: string): string => plain.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
