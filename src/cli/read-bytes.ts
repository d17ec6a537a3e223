import { AuditError } from '../errors.ts';
import type { Input } from './find-inputs.ts';
import { systemReason } from './system-error.ts';
import type { World } from './world.ts';

/**
 * The bytes of an input.
 * @throws AuditError `too-large` where there are more than `max`, `unreadable` where the system refuses.
 */
export async function readBytes(
  input: Input,
  max: number,
  world: World,
  signal: AbortSignal | null,
): Promise<Uint8Array> {
  const { path, file } = input;
  try {
    return file === null ? await readStdin(max, path, world, signal) : readFile(file, max, path, world.files);
  } catch (error) {
    if (error instanceof AuditError) throw error;
    throw new AuditError('unreadable', `${path} cannot be read: ${systemReason(error)}.`, path, { cause: error });
  }
}

/** Never reads more than `max` bytes and a little, whatever the file says of its size: pipes say 0, and files grow. */
function readFile(file: string, max: number, path: string, files: World['files']): Uint8Array {
  const descriptor = files.openSync(file, 'r');
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
      if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length + 65_536, max + 1));
    }
  } finally {
    files.closeSync(descriptor);
  }
}

async function readStdin(max: number, path: string, world: World, signal: AbortSignal | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of world.stdin.chunks(signal)) {
    length += chunk.length;
    if (length > max) throw tooLarge(path, max);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const tooLarge = (path: string, max: number): AuditError =>
  new AuditError('too-large', `${path} is larger than ${max} bytes. --max-file-size raises the limit.`, path);
