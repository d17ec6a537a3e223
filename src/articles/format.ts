import { Buffer } from 'node:buffer';

/** What a file is read as. */
export type Format = 'plain' | 'markdown' | 'page' | 'xml' | 'json' | 'ndjson' | 'docx';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  xml: 'xml',
  nitf: 'xml',
  newsml: 'xml',
  json: 'json',
  ninjs: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  docx: 'docx',
};

/** The extensions that are known, without their dots. */
export const EXTENSIONS_READ: readonly string[] = Object.keys(EXTENSIONS);

/** Formats that hold text which cannot be read here, by how their files begin. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'rich text (RTF)'],
  ['\xd0\xcf\x11\xe0', 'an old or encrypted Office file'],
];

const XML = /^<(?:\?xml|nitf|newsItem|newsMessage|packageItem|contentSet)\b/;
const PAGE = /^<(?:!doctype html|html|head|body|article)\b/i;

/** The format of a file by its extension, else by how it begins; what shows no other is plain text. */
export function formatOf(bytes: Uint8Array, path: string): Format {
  const dot = path.lastIndexOf('.');
  const extension = dot < 0 ? '' : path.slice(dot + 1).toLowerCase();
  const known = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (known !== undefined && known !== 'plain') return known;
  const start = startOf(bytes);
  if (start.startsWith('PK\x03\x04')) return 'docx';
  if (start.startsWith('<')) {
    if (PAGE.test(start)) return 'page';
    if (XML.test(start)) return /<(?:!doctype )?html\b/i.test(start) ? 'page' : 'xml';
  }
  if (known === undefined && /^\{\s*"/.test(start)) return 'json';
  return 'plain';
}

/** What a file is that only looks like one that can be read, or null. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const start = startOf(bytes);
  return FOREIGN.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

/** The first bytes as characters, without NUL, byte order mark and space. */
function startOf(bytes: Uint8Array): string {
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 400));
  const start = first.toString('latin1').replaceAll('\0', '');
  return start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
}
