import type { Reference } from '../discrepancies/references.ts';
import type { Failure } from '../report.ts';
import { findInputs, type Input } from './inputs/find-inputs.ts';
import { KNOWN_EXTENSIONS } from './inputs/known-extensions.ts';
import type { OnSlip } from './inputs/list-file.ts';
import { readMetadata } from './inputs/metadata-file.ts';
import type { Reading } from './inputs/reading.ts';
import { readReferences } from './inputs/reference-file.ts';
import { checkOutputFile } from './outputs/output-file.ts';
import { progressOn } from './progress.ts';
import type { Run } from './run.ts';

/** What standard input is called where nobody names it. */
export const STDIN_NAME = '<stdin>';

/** All that is known before the first article is read. */
export interface Gathered {
  readonly inputs: readonly Input[];
  /** Names that stand for nothing, and entries of the lists that cannot be used. */
  readonly failures: readonly Failure[];
  readonly references: readonly Reference[];
  readonly reading: Reading;
  /** How many were read so far. */
  bytes(): number;
}

/** Finds the inputs, and reads the lists that belong to them. @throws AuditError `config` or `unwritable` */
export async function gather(run: Run, signal: AbortSignal | null): Promise<Gathered> {
  const { settings, outputs, options, world, messages } = run;
  const found = await findInputs(settings.names.length > 0 ? settings.names : ['-'], {
    world,
    messages,
    extensions: KNOWN_EXTENSIONS,
    ignore: settings.ignore,
    stdinName: options.stdinFilename ?? STDIN_NAME,
  });
  for (const { file } of outputs) if (file !== null) checkOutputFile(file, found.inputs, world.files);
  let bytes = 0;
  const slips: Failure[] = [];
  const onSlip: OnSlip = ({ code, message, path }) => slips.push({ path, code, message });
  const references = settings.against === null ? [] : await readReferences(settings.against, world, onSlip);
  const known = settings.metadata === null ? new Map() : await readMetadata(settings.metadata, world, onSlip);
  return {
    inputs: found.inputs,
    failures: [...slips, ...found.failures],
    references,
    bytes: () => bytes,
    reading: {
      world,
      messages,
      settings,
      signal,
      known,
      progress: progressOn(world, options.progress && !options.quiet),
      count: (more) => {
        bytes += more;
      },
    },
  };
}
