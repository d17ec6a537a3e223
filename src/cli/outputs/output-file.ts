import { dirname, join } from 'node:path';
import { AuditError } from '../../errors.ts';
import { type Input, realPath } from '../inputs/find-inputs.ts';
import { systemReason } from '../system-error.ts';
import type { World } from '../world.ts';

/** @throws AuditError `unwritable` where a report must not go: through a symbolic link, into a folder, over an input. */
export function checkOutputFile(file: string, inputs: readonly Input[], files: World['files']): void {
  const stats = files.lstatSync(file, { throwIfNoEntry: false });
  const refuse = (why: string): never => {
    throw new AuditError('unwritable', `${file} is not written: ${why}.`, file);
  };
  if (stats?.isSymbolicLink()) refuse('it is a symbolic link');
  if (stats?.isDirectory()) refuse('it is a folder');
  if (inputs.some((input) => input.file === realPath(file, files))) refuse('it is one of the inputs');
}

/**
 * Writes a file whole or not at all: what stood there before stays until all of the new text is on the disk.
 * Devices and pipes, which cannot be replaced, are written to.
 * @throws AuditError `unwritable`
 */
export function writeOutputFile(file: string, text: Iterable<string>, files: World['files']): void {
  try {
    const stats = files.lstatSync(file, { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isFile()) writePieces(files.openSync(file, 'w'), text, files);
    else replace(file, text, (stats?.mode ?? 0o666) & 0o777, files);
  } catch (error) {
    throw new AuditError('unwritable', `${file} was not written: ${systemReason(error)}.`, file, { cause: error });
  }
}

function replace(file: string, text: Iterable<string>, mode: number, files: World['files']): void {
  // In the same folder, since only there can it be renamed in one step; `wx` follows no link that someone has laid.
  const draft = join(dirname(file), `.audit-${process.pid}-${Date.now().toString(36)}.tmp`);
  try {
    const descriptor = files.openSync(draft, 'wx', mode);
    writePieces(descriptor, text, files, () => files.fsyncSync(descriptor));
    files.renameSync(draft, file);
  } catch (error) {
    files.rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes what comes, and closes the file. */
function writePieces(descriptor: number, text: Iterable<string>, files: World['files'], flush = (): void => {}): void {
  try {
    for (const piece of text) files.writeFileSync(descriptor, piece);
    flush();
  } finally {
    files.closeSync(descriptor);
  }
}
