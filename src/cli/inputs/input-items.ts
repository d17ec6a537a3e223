import type { Article, Metadata } from '../../articles/article.ts';
import { formatOf } from '../../articles/format.ts';
import { readEach } from '../../articles/read.ts';
import { AuditError } from '../../errors.ts';
import type { Input } from './find-inputs.ts';
import { fileBytes, fileChunks, streamBytes, tooLarge } from './read-bytes.ts';
import type { Reading } from './reading.ts';

/**
 * What an input holds. Streams of records are read line by line, so that one article at a time is held, whatever the length of the whole;
 * the limit for files holds for each of their articles.
 */
export async function* itemsOf(
  { path, file }: Input,
  known: Partial<Metadata>,
  reading: Reading,
): AsyncGenerator<Article | AuditError> {
  const { world, signal } = reading;
  const max = reading.settings.maxFileSize;
  if (file !== null && !isNamedStream(path)) {
    const bytes = fileBytes(file, path, max, world.files);
    reading.count(bytes.length);
    yield* readEach(bytes, path, known);
    return;
  }
  const chunks = counted(file === null ? world.stdin.chunks(signal) : fileChunks(file, path, world.files), reading);
  const [first, all] = await peeked(chunks);
  if (!isNamedStream(path) && !looksLikeStream(first, path)) {
    yield* readEach(await streamBytes(all, path, max), path, known);
    return;
  }
  const { readNdjson } = await import('../../articles/ndjson.ts');
  for await (const item of readNdjson(all, path, known))
    yield item instanceof AuditError || item.source.length <= max ? item : tooLarge(item.path, max);
}

const NO_BYTES = new Uint8Array();

/** Whether a file holds records by its name, one on each line. */
export const isNamedStream = (path: string): boolean => formatOf(NO_BYTES, path) === 'ndjson';

/** Whether what comes without an extension begins with a line that is an object and closes it, as records do and laid out JSON does not. */
function looksLikeStream(first: Uint8Array, path: string): boolean {
  if (/\.[a-z0-9]{1,10}$/i.test(path)) return false;
  const end = first.indexOf(10);
  const line = Buffer.from(end < 0 ? first : first.subarray(0, end))
    .toString('latin1')
    .trim();
  return line.startsWith('{"') && (end < 0 || line.endsWith('}'));
}

async function* counted(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    reading.count(chunk.length);
    yield chunk;
  }
}

/** The first chunk, and then all of them. */
async function peeked(chunks: AsyncGenerator<Uint8Array>): Promise<[Uint8Array, AsyncIterable<Uint8Array>]> {
  const { value, done } = await chunks.next();
  const first = done ? NO_BYTES : value;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first;
    yield* chunks;
  }
  return [first, all()];
}
