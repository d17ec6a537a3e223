import { basename, relative, sep } from 'node:path';
import { EXTENSIONS_READ } from '../articles/format.ts';
import { fileOf } from './file-of.ts';

/** The extension that a language stands for, where the name of the document has none that is known. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  markdown: 'md',
  html: 'html',
  xml: 'xml',
  json: 'json',
  jsonl: 'jsonl',
};

/** What a document is called in the report: its path from the folder given, with the extension that says how it is read. */
export function nameOf(uri: string, languageId: string, base: string): string {
  const file = fileOf(uri);
  const named =
    file === null ? decoded(basename(uri.replace(/[?#].*$/s, ''))) : relative(base, file).split(sep).join('/');
  const extension = /\.([a-z0-9]{1,10})$/i.exec(named)?.[1]?.toLowerCase() ?? '';
  if (EXTENSIONS_READ.includes(extension)) return named;
  const meant = EXTENSIONS[languageId];
  return meant === undefined ? named : `${named}.${meant}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
