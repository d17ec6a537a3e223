import { Buffer, isUtf8 } from 'node:buffer';
import { AuditError } from '../errors.ts';

export interface Decoded {
  /** Without its byte order mark. */
  readonly source: string;
  /** In the WHATWG's names: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`. */
  readonly encoding: string;
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark or recognised by its NUL bytes. `declared` is what the format itself says of its
 * encoding; it is heeded only where the bytes are not UTF-8, since pages that are often claim something else.
 *
 * @throws AuditError `binary` for NUL characters, `undecodable` with the byte offset where the text is broken.
 */
export function decode(bytes: Uint8Array, path: string, declared: string | null = null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = wideEncoding(buffer);
  if (wide) return { source: decodeWide(buffer, wide, path), encoding: wide };
  const nul = buffer.indexOf(0);
  if (nul >= 0) throw binary(path, nul);
  const body = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? buffer.subarray(3) : buffer;
  if (isUtf8(body)) return { source: body.toString('utf8'), encoding: 'utf-8' };
  if (declared !== null && LATIN.test(declared)) return { source: decodeLatin(buffer), encoding: 'windows-1252' };
  const at = firstInvalid(body) + (buffer.length - body.length);
  throw undecodable(path, 'UTF-8', at);
}

const binary = (path: string, offset: number): AuditError =>
  new AuditError('binary', `${path} is not text: byte ${offset} is NUL. Give the text of the article instead.`, path);

const undecodable = (path: string, encoding: string, offset: number): AuditError =>
  new AuditError('undecodable', `${path} is not valid ${encoding} from byte ${offset} on. Save it as UTF-8.`, path);

type Wide = 'utf-16le' | 'utf-16be';

/** UTF-16 by its mark, or by NUL in every other byte of most of the first units: Western text has its high bytes zero. */
function wideEncoding(buffer: Buffer): Wide | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  if (buffer.length < 4 || buffer.length % 2 !== 0) return null;
  const units = Math.min(buffer.length, 512) / 2;
  let [even, odd] = [0, 0];
  for (let unit = 0; unit < units; unit++) {
    if (buffer[2 * unit] === 0) even++;
    if (buffer[2 * unit + 1] === 0) odd++;
  }
  if (even === 0 && odd > units * 0.7) return 'utf-16le';
  if (odd === 0 && even > units * 0.7) return 'utf-16be';
  return null;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function decodeWide(buffer: Buffer, encoding: Wide, path: string): string {
  const even = buffer.subarray(0, buffer.length & ~1);
  const text = encoding === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
  const broken = text.search(LONE_SURROGATE);
  if (broken >= 0) throw undecodable(path, 'UTF-16', 2 * broken);
  if (even.length < buffer.length) throw undecodable(path, 'UTF-16', even.length);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw binary(path, 2 * nul);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

const LATIN = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i;

/** 0x80 to 0x9F of windows-1252 after the WHATWG's table. By hand: TextDecoder of Node 20 reads them as control characters. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const decodeLatin = (buffer: Buffer): string =>
  buffer.toString('latin1').replace(/[\x80-\x9f]/g, (unit) => HIGH.charAt(unit.charCodeAt(0) - 0x80));

/** The first byte that is no part of a character: the first replacement character that the file did not hold itself. */
function firstInvalid(buffer: Buffer): number {
  const text = buffer.toString('utf8');
  let byte = 0;
  for (let from = 0; ; ) {
    const at = text.indexOf('\ufffd', from);
    if (at < 0) return byte;
    byte += Buffer.byteLength(text.slice(from, at));
    if (buffer[byte] !== 0xef || buffer[byte + 1] !== 0xbf || buffer[byte + 2] !== 0xbd) return byte;
    byte += 3;
    from = at + 1;
  }
}
