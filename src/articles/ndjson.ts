import { Buffer } from 'node:buffer';
import { AuditError } from '../errors.ts';
import type { Article, Metadata } from './article.ts';
import { decode } from './decode.ts';
import { readNewsLine } from './news-json.ts';

/** A longer line is not read: its bytes would all have to be kept. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const NEWLINE = 10;

/**
 * The articles of a stream of JSON records, one on each line, in their order; a line that cannot be read yields its error, which names the line,
 * and the others go on. Each article has its line as `source`, and the path that the record gives itself, else `path#line`. Keeps one line at a time.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string,
  known: Partial<Metadata> = {},
): AsyncGenerator<Article | AuditError> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    const read = readLine(line, number, path, known);
    if (read) yield read;
  }
}

/** The article on one line, or why it cannot be read; null for a blank line. `null` for a line stands for one that is too long. */
export function readLine(
  line: Uint8Array | null,
  number: number,
  path: string,
  known: Partial<Metadata>,
): Article | AuditError | null {
  const place = `${path}#${number}`;
  if (line === null)
    return new AuditError('too-large', `${place} is longer than ${LONGEST_LINE / 1024 / 1024} MB.`, place);
  try {
    const { source, encoding } = decode(line, place);
    return source.trim() === '' ? null : readNewsLine({ path: place, encoding, source: source.trimEnd(), known });
  } catch (error) {
    if (error instanceof AuditError) return error;
    throw error;
  }
}

/** The lines of a stream, without their line feeds; null for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | null => {
    const line = length > LONGEST_LINE ? null : parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
