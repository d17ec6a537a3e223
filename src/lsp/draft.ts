import { Buffer } from 'node:buffer';
import { dirname } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, Metadata } from '../articles/article.ts';
import { formatOf } from '../articles/format.ts';
import { readArticles } from '../articles/read.ts';
import { type Digest, digestOf } from '../audit.ts';
import type { Options } from '../cli/command-line/options.ts';
import { realPath } from '../cli/inputs/find-inputs.ts';
import { tooLarge } from '../cli/inputs/read-bytes.ts';
import { failureOf } from '../cli/inputs/reading.ts';
import type { Messages } from '../cli/messages.ts';
import type { World } from '../cli/world.ts';
import { AuditError } from '../errors.ts';
import type { Failure } from '../report.ts';
import { nameOf } from './document-name.ts';
import { fileOf } from './file-of.ts';
import { type Rules, rulesFor } from './rules.ts';

/** An article with what was read in it, and where in the document its own offsets begin. */
export interface Placed {
  readonly article: Article;
  readonly digest: Digest;
  /** UTF-16 units. */
  readonly base: number;
}

/** A document as it was when it was last read. */
export interface Draft {
  /** A copy that does not change. */
  readonly document: TextDocument;
  /** As in reports. */
  readonly path: string;
  /** null where the configuration could not be read. */
  readonly rules: Rules | null;
  readonly placed: readonly Placed[];
  readonly failure: Failure | null;
}

/** What all drafts are read with. */
export interface Session {
  /** The folder that is open in the editor. */
  readonly root: string;
  readonly options: Options;
  readonly world: World;
  readonly messages: Messages;
}

/** Longer documents would keep the editor waiting for seconds after each key. UTF-16 units. */
const LONGEST = 500_000;

/** @throws AuditError `too-large` */
function checkLength(text: string, path: string, max: number): void {
  if (text.length > LONGEST) {
    const advice = 'is too long to be audited while it is edited. Audit it on the command line.';
    throw new AuditError('too-large', `${path} ${advice}`, path);
  }
  if (Buffer.byteLength(text) > max) throw tooLarge(path, max);
}

/** Reads a document and its figures; what cannot be read has its failure instead. */
export async function readDraft(document: TextDocument, session: Session): Promise<Draft> {
  const file = fileOf(document.uri);
  const folder = file === null ? session.root : dirname(file);
  let rules: Rules | null = null;
  let path = nameOf(document.uri, document.languageId, folder);
  try {
    rules = await rulesFor(folder, session.options, session.world);
    path = nameOf(document.uri, document.languageId, rules.config === null ? session.root : dirname(rules.config));
    const said = file === null ? undefined : rules.known.get(realPath(file, session.world.files));
    const { published } = rules.settings;
    const text = document.getText();
    checkLength(text, path, rules.settings.maxFileSize);
    const placed = await readPlaced(text, path, published === null ? (said ?? {}) : { published, ...said });
    return { document, path, rules, placed, failure: null };
  } catch (error) {
    return { document, path, rules, placed: [], failure: failureOf(error, path, session.messages) };
  }
}

async function readPlaced(text: string, path: string, known: Partial<Metadata>): Promise<Placed[]> {
  // What has just been opened and is still empty is no broken file.
  if (text.trim() === '') return [];
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new AuditError('binary', `${path} is not text: character ${nul} is NUL.`, path);
  const parts = await readParts(text, path, known);
  return parts.map(({ article, base }) => ({ article, digest: digestOf(article), base }));
}

type Part = Pick<Placed, 'article' | 'base'>;

/** The articles of a document; a stream of records line by line, as the offsets of each are its own. */
async function readParts(text: string, path: string, known: Partial<Metadata>): Promise<Part[]> {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const bytes = Buffer.from(text);
  if (formatOf(bytes, path) !== 'ndjson')
    return (await readArticles(bytes, path, known)).map((article) => ({ article, base: mark }));
  const { readLine } = await import('../articles/ndjson.ts');
  const parts: Part[] = [];
  let base = mark;
  for (const [at, line] of text.slice(mark).split('\n').entries()) {
    const article = readLine(Buffer.from(line), at + 1, path, known);
    if (article instanceof AuditError) throw article;
    // Records may name themselves alike; here they are told apart by where they stand.
    if (article !== null) parts.push({ article: { ...article, path: `${path}#${at + 1}` }, base });
    base += line.length + 1;
  }
  return parts;
}
