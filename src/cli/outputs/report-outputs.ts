import { resolve } from 'node:path';
import { AuditError } from '../../errors.ts';
import { FORMATS, type Format } from '../../reports/formats.ts';
import type { Options } from '../command-line/options.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { World } from '../world.ts';

/** One report and where it goes. */
export interface ReportOutput {
  readonly format: Format;
  /** Absolute; null is standard output. */
  readonly file: string | null;
}

/** The reports that were asked for; a table where none was. @throws AuditError `usage` */
export function reportOutputs(options: Options, world: World): readonly ReportOutput[] {
  const asked = options.json ? ['json', ...options.format] : options.format;
  const outputs = (asked.length === 0 ? ['table'] : asked).map((word) => {
    const [, name = word, file = null] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
    if (file === '') throw usage(`"${word}" names no file after the "=".`);
    return { format: formatNamed(name), file: file === null ? null : fileNamed(file, world) };
  });
  const open = outputs.filter(({ file }) => file === null);
  if (open.length > 1)
    throw usage('only one report fits on standard output: give the others a file, as in -f json=FILE.');
  if (options.output !== null && open.length === 0)
    throw usage('--output is for a report that has no file of its own.');
  const output = options.output === null ? null : fileNamed(options.output, world);
  const placed = outputs.map(({ format, file }) => ({ format, file: file ?? output }));
  const files = placed.flatMap(({ file }) => file ?? []);
  if (new Set(files).size < files.length) throw usage('two reports would go to one file.');
  return placed;
}

const usage = (message: string): AuditError => new AuditError('usage', message);

/** `-` is standard output, as everywhere. */
const fileNamed = (name: string, world: World): string | null => (name === '-' ? null : resolve(world.cwd, name));

function formatNamed(name: string): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format !== undefined) return format;
  const names = FORMATS.map((one) => one.name);
  throw usage(`there is no format "${name}".${didYouMean(name, names)} There are ${names.join(', ')}.`);
}
