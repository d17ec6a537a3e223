import { type CommandOption, OPTIONS } from '../options.ts';
import { SUBCOMMANDS, type Subcommand } from '../subcommands.ts';
import { flagsOf, operandsOf, ownSwitch, valuesOf, type Words } from './words.ts';

/** A completion script for bash 3.2 and later; where it offers nothing, bash offers files. */
export function bashCompletion(words: Words): string {
  const all = [...OPTIONS.flatMap(flagsOf), '-h', '--help', '-V', '--version'];
  return `# bash completion for audit. To use it: source <(audit completion bash)
_audit() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  # bash takes the = of --format=json for a word of its own.
  if [[ $cur == "=" ]]; then cur=; elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  case $prev in
${OPTIONS.filter(({ argument }) => argument !== undefined)
  .map((option) => optionCase(option, words))
  .join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${SUBCOMMANDS.map((subcommand) => subcommandCase(subcommand, words)).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "${all.join(' ')}" -- "$cur"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -W "${SUBCOMMANDS.map(({ name }) => name).join(' ')}" -- "$cur"))
    # A file's name may hold blanks.
    local IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _audit audit
`;
}

function optionCase(option: CommandOption, words: Words): string {
  const values = valuesOf(option, words);
  const offer = values?.length ? `COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$cur")); ` : '';
  return `    ${flagsOf(option).join('|')}) ${offer}return ;;`;
}

function subcommandCase(subcommand: Subcommand, words: Words): string {
  const own = ownSwitch(subcommand);
  if (own !== null)
    return `    ${subcommand.name}) if [[ $COMP_CWORD -gt 1 ]]; then COMPREPLY=($(compgen -W "${own}" -- "$cur")); return; fi ;;`;
  const values = operandsOf(subcommand, words);
  const offer = values?.length ? `COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$cur")); ` : '';
  return `    ${subcommand.name}) if [[ $COMP_CWORD -gt 1 && $cur != -* ]]; then ${offer}return; fi ;;`;
}
