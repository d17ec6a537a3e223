import type { Severity } from '../../discrepancies/discrepancy.ts';

/** What was typed, before the configuration and the defaults are laid under it. */
export interface Options {
  readonly format: readonly string[];
  readonly json: boolean;
  readonly output: string | null;
  readonly show: 'figures' | 'consistent' | 'all' | null;
  readonly failOn: Severity | 'never' | null;
  readonly maxWarnings: string | null;
  readonly check: readonly CheckChoice[];
  readonly compare: 'articles' | 'none' | 'all' | null;
  readonly against: string | null;
  readonly baseline: string | null;
  readonly writeBaseline: boolean;
  readonly published: string | null;
  readonly metadata: string | null;
  readonly stdinFilename: string | null;
  readonly maxFileSize: string | null;
  readonly workers: string | null;
  /** A file; false for `--no-config`; null looks for one. */
  readonly config: string | false | null;
  readonly printConfig: boolean;
  /** null leaves it to the environment. */
  readonly color: boolean | null;
  readonly hyperlinks: boolean;
  readonly progress: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  readonly stats: boolean;
  readonly watch: boolean;
}

/** `--check ID` or `--no-check ID`. */
export interface CheckChoice {
  readonly id: string;
  readonly run: boolean;
}

export const NO_OPTIONS: Options = {
  format: [],
  json: false,
  output: null,
  show: null,
  failOn: null,
  maxWarnings: null,
  check: [],
  compare: null,
  against: null,
  baseline: null,
  writeBaseline: false,
  published: null,
  metadata: null,
  stdinFilename: null,
  maxFileSize: null,
  workers: null,
  config: null,
  printConfig: false,
  color: null,
  hyperlinks: false,
  progress: true,
  quiet: false,
  verbose: false,
  debug: false,
  stats: false,
  watch: false,
};

/** What an argument may be, so that shells can complete it. */
export type Completion = 'file' | 'format' | 'check' | 'choice' | 'nothing';

/** One row of the table that --help, the man page, the completions and the docs are made from. */
export interface CommandOption {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** The argument as help shows it; an option without one is a switch. */
  readonly argument?: string;
  readonly choices?: readonly string[];
  readonly completes?: Completion;
  /** May be given more than once. */
  readonly repeats?: true;
  readonly group: OptionGroup;
  /** One clause, lower case, without a full stop; names the default. */
  readonly summary: string;
}

export const OPTION_GROUPS = ['Report', 'Verdict', 'Comparison', 'Input', 'Configuration', 'Terminal'] as const;
export type OptionGroup = (typeof OPTION_GROUPS)[number];

export const OPTIONS: readonly CommandOption[] = [
  {
    name: 'format',
    short: 'f',
    argument: 'NAME[=FILE]',
    completes: 'format',
    repeats: true,
    group: 'Report',
    summary: 'what the report looks like (default: table), and the file it goes to; give it again for another report',
  },
  { name: 'json', group: 'Report', summary: 'short for --format json' },
  {
    name: 'output',
    short: 'o',
    argument: 'FILE',
    completes: 'file',
    group: 'Report',
    summary: 'where the report goes; written whole or not at all',
  },
  {
    name: 'show',
    argument: 'WHAT',
    choices: ['figures', 'consistent', 'all'],
    completes: 'choice',
    group: 'Report',
    summary: 'also list every figure, what was compared and agrees, or both',
  },
  {
    name: 'fail-on',
    argument: 'LEVEL',
    choices: ['error', 'warning', 'note', 'never'],
    completes: 'choice',
    group: 'Verdict',
    summary: 'the least severe discrepancy that makes the exit code 1 (default: error)',
  },
  {
    name: 'max-warnings',
    argument: 'N',
    completes: 'nothing',
    group: 'Verdict',
    summary: 'more than N warnings make the exit code 1, too',
  },
  {
    name: 'check',
    argument: 'ID',
    completes: 'check',
    repeats: true,
    group: 'Verdict',
    summary: 'run this check, and only those so named',
  },
  {
    name: 'no-check',
    argument: 'ID',
    completes: 'check',
    repeats: true,
    group: 'Verdict',
    summary: 'leave this check out',
  },
  {
    name: 'baseline',
    argument: 'FILE',
    completes: 'file',
    group: 'Verdict',
    summary: 'known discrepancies: shown, and not failed on again',
  },
  {
    name: 'write-baseline',
    group: 'Verdict',
    summary: 'put what is found now into the baseline, and drop from it what is gone',
  },
  {
    name: 'compare',
    argument: 'WHAT',
    choices: ['articles', 'none', 'all'],
    completes: 'choice',
    group: 'Comparison',
    summary: 'across articles that speak of one event (articles, the default), across all, or within each only (none)',
  },
  {
    name: 'against',
    argument: 'FILE',
    completes: 'file',
    group: 'Comparison',
    summary: 'reference figures that the articles must agree with: CSV, JSON, or a former JSON report',
  },
  {
    name: 'published',
    argument: 'DATE',
    completes: 'nothing',
    group: 'Input',
    summary: 'the day that "on Friday" is read against, where an article has none: 2022-11-25',
  },
  {
    name: 'metadata',
    argument: 'FILE',
    completes: 'file',
    group: 'Input',
    summary: 'date, title, outlet and place of articles that do not say so themselves: JSON list or CSV with a path',
  },
  {
    name: 'stdin-filename',
    argument: 'NAME',
    completes: 'file',
    group: 'Input',
    summary: 'what standard input is called in the report; its extension says how it is read',
  },
  {
    name: 'max-file-size',
    argument: 'SIZE',
    completes: 'nothing',
    group: 'Input',
    summary: 'larger files are not read, which is exit code 2: 500k, 20MB (default: 10MB)',
  },
  {
    name: 'workers',
    short: 'j',
    argument: 'N',
    completes: 'nothing',
    group: 'Input',
    summary:
      'threads that read beside the main one; auto, the default, starts them where there is much to read; 0 none',
  },
  {
    name: 'config',
    argument: 'FILE',
    completes: 'file',
    group: 'Configuration',
    summary: 'this configuration, instead of the nearest audit.config.json from here upwards',
  },
  { name: 'no-config', group: 'Configuration', summary: 'no configuration' },
  { name: 'print-config', group: 'Configuration', summary: 'print the settings that would be used, and stop' },
  { name: 'color', group: 'Terminal', summary: 'colours, whatever the output is' },
  { name: 'no-color', group: 'Terminal', summary: 'no colours' },
  { name: 'hyperlinks', group: 'Terminal', summary: 'places in files can be clicked on, where the terminal can do it' },
  { name: 'no-progress', group: 'Terminal', summary: 'no progress line on long runs' },
  { name: 'watch', group: 'Terminal', summary: 'audit again whenever an input changes' },
  { name: 'quiet', short: 'q', group: 'Terminal', summary: 'nothing but the report and errors' },
  { name: 'verbose', short: 'v', group: 'Terminal', summary: 'say what is read and what is left out' },
  { name: 'debug', group: 'Terminal', summary: 'say also why, with the stacks of failures' },
  { name: 'stats', group: 'Terminal', summary: 'say how long it took, over how much' },
];
