import { Buffer } from 'node:buffer';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { AuditError } from '../errors.ts';

/** What an archive may be at most. Sizes are counted while inflating: what the archive declares of itself is not believed. */
const MOST_ENTRIES = 2000;
const LARGEST_ENTRY = 64 * 1024 * 1024;
const LARGEST_TOTAL = 128 * 1024 * 1024;
/** Text shrinks by 10 or 20; what shrinks by more than this, and is not small, is a bomb. */
const HIGHEST_RATIO = 250;
const SMALL = 1024 * 1024;

/**
 * The parts of a zip archive whose names `isWanted` accepts, by name. Nothing else is inflated, and nothing touches the disk.
 *
 * @throws AuditError `malformed` for what is no sound archive or holds a name twice, `unsupported` for encrypted parts, `too-large` beyond the caps.
 */
export async function unpack(
  bytes: Uint8Array,
  path: string,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > MOST_ENTRIES) throw tooLarge(path, `more than ${MOST_ENTRIES} parts`);
    const names = new Set<string>();
    let room = LARGEST_TOTAL;
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (names.has(name)) throw new AuditError('malformed', `${path} holds the part ${name} twice.`, path);
      if (entry.isEncrypted())
        throw new AuditError('unsupported', `${path} is encrypted. Save it without a password.`, path);
      names.add(name);
      if (!isWanted(name)) continue;
      const part = await inflate(zip, entry, path, Math.min(room, LARGEST_ENTRY));
      room -= part.length;
      parts.set(name, part);
    }
  } catch (error) {
    if (error instanceof AuditError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new AuditError('malformed', `${path} is not a sound zip archive: ${reason}.`, path, { cause: error });
  }
  return parts;
}

const tooLarge = (path: string, what: string): AuditError =>
  new AuditError('too-large', `${path} is an archive with ${what}, and is not read.`, path);

async function inflate(zip: ZipFile, entry: Entry, path: string, room: number): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    const isBomb = length > SMALL && length > entry.compressedSize * HIGHEST_RATIO;
    // Leaving the loop destroys the stream, so that nothing more is inflated.
    if (length > room || isBomb) throw tooLarge(path, `the part ${entry.fileName} that grows beyond ${length} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
