import { type CommandOption, OPTIONS } from '../options.ts';
import { SUBCOMMANDS } from '../subcommands.ts';
import { operandsOf, ownSwitch, valuesOf, type Words } from './words.ts';

/** A completion script for fish 3 and later. */
export function fishCompletion(words: Words): string {
  const subcommands = SUBCOMMANDS.flatMap((subcommand) => {
    const { name, summary } = subcommand;
    const values = operandsOf(subcommand, words);
    const first = `complete -c audit -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`;
    const within = `complete -c audit -n '__fish_seen_subcommand_from ${name}'`;
    const own = ownSwitch(subcommand);
    if (own !== null) return [first, `${within} -f -a ${own}`];
    return values === null ? [first] : [first, `${within} -f -a ${quoted(values.join(' '))}`];
  });
  return `# fish completion for audit. To use it: audit completion fish | source
${[...OPTIONS.map((option) => optionLine(option, words)), ...subcommands].join('\n')}
complete -c audit -s h -l help -d 'print help'
complete -c audit -s V -l version -d 'print the version'
`;
}

function optionLine(option: CommandOption, words: Words): string {
  const { name, short, argument, summary } = option;
  const values = valuesOf(option, words);
  const flags = `${short === undefined ? '' : `-s ${short} `}-l ${name}`;
  const offer = argument === undefined ? '' : values === null ? ' -r -F' : ` -x -a ${quoted(values.join(' '))}`;
  return `complete -c audit ${flags}${offer} -d ${quoted(summary)}`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
