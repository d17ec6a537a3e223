import { AuditError } from '../../errors.ts';
import { systemReason } from '../system-error.ts';
import type { World } from '../world.ts';

type Files = World['files'];

/**
 * All bytes of a file, and never more than `max` and a little, whatever the file says of its size: pipes say 0, and files grow.
 * @throws AuditError `too-large`, or `unreadable` where the system refuses
 */
export function fileBytes(file: string, path: string, max: number, files: Files): Uint8Array {
  const descriptor = open(file, path, files);
  try {
    const { size } = files.fstatSync(descriptor);
    if (size > max) throw tooLarge(path, max);
    let bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
      const read = files.readSync(descriptor, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0) return bytes.subarray(0, length);
      if (length > max) throw tooLarge(path, max);
      if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length + CHUNK, max + 1));
    }
  } catch (error) {
    throw unreadable(error, path);
  } finally {
    files.closeSync(descriptor);
  }
}

const CHUNK = 256 * 1024;

/** The bytes of a file of any size, a piece at a time. @throws AuditError `unreadable` */
export async function* fileChunks(file: string, path: string, files: Files): AsyncGenerator<Uint8Array> {
  const descriptor = open(file, path, files);
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK);
      const read = readChunk(descriptor, chunk, path, files);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    files.closeSync(descriptor);
  }
}

/** All bytes of a stream. @throws AuditError `too-large` */
export async function streamBytes(chunks: AsyncIterable<Uint8Array>, path: string, max: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > max) throw tooLarge(path, max);
    kept.push(chunk);
  }
  return Buffer.concat(kept, length);
}

function open(file: string, path: string, files: Files): number {
  try {
    return files.openSync(file, 'r');
  } catch (error) {
    throw unreadable(error, path);
  }
}

function readChunk(descriptor: number, chunk: Buffer, path: string, files: Files): number {
  try {
    return files.readSync(descriptor, chunk, 0, chunk.length, null);
  } catch (error) {
    throw unreadable(error, path);
  }
}

export const tooLarge = (path: string, max: number): AuditError =>
  new AuditError('too-large', `${path} is larger than ${max} bytes. --max-file-size raises the limit.`, path);

const unreadable = (error: unknown, path: string): AuditError =>
  error instanceof AuditError
    ? error
    : new AuditError('unreadable', `${path} cannot be read: ${systemReason(error)}.`, path, { cause: error });
