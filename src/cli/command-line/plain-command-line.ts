import type { Invocation } from './command-line.ts';
import { NO_OPTIONS } from './options.ts';
import { SUBCOMMANDS } from './subcommands.ts';

/** Commander answers to `help`, too. */
const NAMES: ReadonlySet<string> = new Set([...SUBCOMMANDS.map(({ name }) => name), 'help']);

/**
 * Reads the command lines that are typed and scripted most, some files with at most a format; null for any other.
 * Commander reads these, too, and to the same end; this saves loading it, which costs a third of a bare start of Node.
 */
export function readPlainCommandLine(argv: readonly string[]): Invocation | null {
  const operands: string[] = [];
  const format: string[] = [];
  let json = false;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    const next = argv[at + 1];
    if (word === '--json') json = true;
    else if ((word === '-f' || word === '--format') && next !== undefined && /^[a-z]+$/.test(next)) {
      format.push(next);
      at++;
    } else if (word === '' || word.startsWith('-') || NAMES.has(word)) return null;
    else operands.push(word);
  }
  return operands.length === 0 ? null : { subcommand: null, operands, options: { ...NO_OPTIONS, format, json } };
}
