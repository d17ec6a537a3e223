import { type CommandOption, OPTIONS } from '../options.ts';
import { SUBCOMMANDS } from '../subcommands.ts';
import { flagsOf, operandsOf, ownSwitch, valuesOf, type Words } from './words.ts';

/** A completion script for zsh 5 and later. */
export function zshCompletion(words: Words): string {
  return `#compdef audit
# zsh completion for audit. To use it: source <(audit completion zsh), after compinit
_audit() {
  local -a options subcommands
  options=(
${OPTIONS.map((option) => `    ${specOf(option, words)}`).join('\n')}
    '(-h --help)'{-h,--help}'[print help]'
    '(-V --version)'{-V,--version}'[print the version]'
  )
  subcommands=(
${SUBCOMMANDS.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  case $words[2] in
${SUBCOMMANDS.map((subcommand) => {
  const own = ownSwitch(subcommand);
  if (own !== null) return `    ${subcommand.name}) _arguments '1: :' ${quoted(`2: :(${own})`)} ${own}; return ;;`;
  const values = operandsOf(subcommand, words);
  const offer = values === null ? '_files' : `(${values.join(' ')})`;
  return `    ${subcommand.name}) _arguments -s '1: :' ${quoted(`2: :${offer}`)} $options; return ;;`;
}).join('\n')}
  esac
  _arguments -s '1: :_audit_first' '*:article:_files' $options
}
_audit_first() {
  _describe -t subcommands subcommand subcommands
  _files
}
if [[ $funcstack[1] == _audit ]]; then _audit "$@"; else compdef _audit audit; fi
`;
}

/** `'*'{-f+,--format=}'[summary]:NAME:(table json)'`. */
function specOf(option: CommandOption, words: Words): string {
  const { argument, repeats, summary } = option;
  const flags = flagsOf(option);
  const values = valuesOf(option, words);
  const offer = values === null ? '_files' : values.length === 0 ? ' ' : `(${values.join(' ')})`;
  const tail = `[${escaped(summary)}]${argument === undefined ? '' : `:${escaped(argument)}:${offer}`}`;
  const head = repeats ? "'*'" : flags.length > 1 ? `'(${flags.join(' ')})'` : '';
  const marked = flags.map((flag) => (argument === undefined ? flag : flag.startsWith('--') ? `${flag}=` : `${flag}+`));
  return `${head}${marked.length > 1 ? `{${marked.join(',')}}` : marked[0]}${quoted(tail)}`;
}

/** What ends a part of a spec. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
