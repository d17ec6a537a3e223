/** One row of the table of subcommands. A file of the same name is reached as `./explain`. */
export interface Subcommand {
  readonly name: string;
  /** As help shows it: `<…>` is needed, `[…]` may be left out, and `--…` is a switch that may be left out, too. */
  readonly argument?: string;
  readonly completes?: 'file' | 'check' | 'shell';
  /** What the argument may be, where that is a closed list. */
  readonly among?: readonly string[];
  /** One clause, lower case, without a full stop. */
  readonly summary: string;
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'explain',
    argument: '[check]',
    completes: 'check',
    summary: 'what a check means, why it matters, what to do',
  },
  { name: 'checks', summary: 'list the checks' },
  { name: 'text', argument: '<file>', completes: 'file', summary: 'print the text of an article as it is read' },
  { name: 'try', argument: '<sentence>', summary: 'read one sentence and show what was read, by which rule' },
  { name: 'init', summary: 'write a commented configuration, audit.config.json, here' },
  {
    name: 'completion',
    argument: '<shell>',
    completes: 'shell',
    among: SHELLS,
    summary: 'print completions for bash, zsh or fish',
  },
  {
    name: 'lsp',
    argument: '--stdio',
    summary: 'the language server: findings, readings and suppressions in an editor',
  },
];
