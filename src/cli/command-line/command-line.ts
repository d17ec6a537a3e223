import type { Command, Option } from 'commander';
import { VERSION } from '../../audit.ts';
import { FORMATS } from '../../reports/formats.ts';
import type { World } from '../world.ts';
import { type CheckChoice, type CommandOption, NO_OPTIONS, OPTIONS, type Options } from './options.ts';
import { SUBCOMMANDS, type Subcommand } from './subcommands.ts';
import { checkChoice, usageError } from './usage-error.ts';

/** What was asked: a subcommand or, where it is null, an audit, of what, and how. */
export interface Invocation {
  readonly subcommand: string | null;
  readonly operands: readonly string[];
  readonly options: Options;
}

/**
 * Reads any command line; null where it asked for help or the version, which has then been printed.
 * @throws AuditError `usage`, with a suggestion where an option is near another.
 */
export async function readCommandLine(argv: readonly string[], world: World): Promise<Invocation | null> {
  const commander = await import('commander');
  let invocation: Invocation | null = null;
  const program: Command = new commander.Command('audit');
  const run = (subcommand: string | null, operands: readonly (string | undefined)[]): void => {
    const given = operands.filter((operand) => operand !== undefined);
    invocation = { subcommand, operands: given, options: { ...NO_OPTIONS, ...program.opts<Partial<Options>>() } };
  };
  const addOptions = (option: CommandOption): void => {
    const made = toCommander(option, (flags, summary) => new commander.Option(flags, summary));
    program.addOption(made.helpGroup(`${option.group}:`));
  };
  program
    .description('Audits the casualty and personnel figures in news copy: which numbers cannot both stand as written.')
    .usage('[options] [file, directory, "glob" or - ...]')
    .argument('[files...]')
    .version(`audit ${VERSION}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({
      sortOptions: false,
      visibleArguments: () => [],
    })
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      getOutHelpWidth: () => world.stdout.columns ?? 100,
      getOutHasColors: () => false,
      outputError: () => {},
    })
    .exitOverride()
    .action((files: readonly string[]) => run(null, files));
  OPTIONS.forEach(addOptions);
  for (const subcommand of SUBCOMMANDS) addSubcommand(program, subcommand, run);
  program.addHelpText('after', EXIT_CODES);
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw usageError(error);
  }
  return invocation;
}

const EXIT_CODES = `
Exit codes:
  0    nothing at or above --fail-on
  1    discrepancies at or above it
  2    not all could be done: usage, configuration, or an input that was not read
  130  interrupted
`;

function addSubcommand(program: Command, { name, argument, summary }: Subcommand, run: Runner): void {
  const command = program
    .command(name)
    .summary(summary)
    .description(`${capital(summary)}.`)
    .helpGroup('Subcommands:');
  command.configureHelp({ visibleArguments: () => [] });
  if (argument?.startsWith('--')) command.option(argument).option(EDITORS_OWN);
  else if (argument !== undefined) command.argument(argument);
  command.action((...given: readonly unknown[]) => run(name, given.filter(isText)));
}

/** Some editors add it to whatever switch a language server takes; the library reads it. */
const EDITORS_OWN = '--clientProcessId <id>';

/** What help says of an option, with the values that it takes. */
function describe({ choices, completes, summary }: CommandOption): string {
  const values = completes === 'format' ? FORMATS.map(({ name }) => name) : choices;
  return values === undefined ? summary : `${summary}; one of ${values.join(', ')}`;
}

type Runner = (subcommand: string, operands: readonly string[]) => void;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isText = (value: unknown): value is string => typeof value === 'string';

function toCommander(option: CommandOption, make: (flags: string, summary: string) => Option): Option {
  const { name, short, argument, choices, repeats } = option;
  const flags = `${short === undefined ? '' : `-${short}, `}--${name}${argument === undefined ? '' : ` <${argument}>`}`;
  const made = make(flags, describe(option));
  if (choices !== undefined) made.argParser(oneOf(name, choices));
  else if (option.completes === 'check') made.argParser(collectCheck(name === 'check'));
  else if (repeats) made.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  return made;
}

const oneOf = (name: string, choices: readonly string[]) => (value: string) => {
  checkChoice(name, choices, value);
  return value;
};

/** `--check` and `--no-check` share one list. */
const collectCheck =
  (run: boolean) =>
  (id: string, before: readonly CheckChoice[] = []): readonly CheckChoice[] => [...before, { id, run }];
