import { AuditError } from '../errors.ts';
import type { Article, Metadata } from './article.ts';
import { decode } from './decode.ts';
import { foreignFormat, formatOf } from './format.ts';
import type { Manuscript } from './manuscript.ts';
import { readText } from './plain.ts';

export { readPlain } from './plain.ts';

/**
 * The articles in a file: one in most formats, one for each item or line in NewsML-G2 and NDJSON. The format is known by the extension of `path`,
 * else by how the file begins; its library is loaded only then. `known` is what is known of the article from elsewhere, and holds where the file
 * does not say it itself.
 *
 * @throws AuditError `binary`, `undecodable` (with the byte), `malformed` (with line and column), `unsupported`, `too-large`. Of NDJSON the first
 * line that cannot be read; `readEach` goes on after it.
 */
export async function readArticles(bytes: Uint8Array, path: string, known: Partial<Metadata> = {}): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const read of readEach(bytes, path, known)) {
    if (read instanceof AuditError) throw read;
    articles.push(read);
  }
  return articles;
}

/** As `readArticles`, but yields the error of what cannot be read in its place, and goes on. */
export async function* readEach(
  bytes: Uint8Array,
  path: string,
  known: Partial<Metadata> = {},
): AsyncGenerator<Article | AuditError> {
  try {
    if (formatOf(bytes, path) === 'ndjson') {
      const { readNdjson } = await import('./ndjson.ts');
      yield* readNdjson([bytes], path, known);
    } else yield* await readWhole(bytes, path, known);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    yield error;
  }
}

async function readWhole(bytes: Uint8Array, path: string, known: Partial<Metadata>): Promise<Article[]> {
  const foreign = foreignFormat(bytes);
  if (foreign) {
    throw new AuditError('unsupported', `${path} is ${foreign}, which is not read. Save it as text or .docx.`, path);
  }
  const format = formatOf(bytes, path);
  if (format === 'docx') {
    const { readDocx } = await import('./docx.ts');
    return [await readDocx(bytes, path, known)];
  }
  const declared = format === 'page' || format === 'xml' ? declaredEncoding(bytes) : null;
  const manuscript: Manuscript = { path, known, ...decode(bytes, path, declared) };
  switch (format) {
    case 'markdown': {
      const { readMarkdown } = await import('./markdown.ts');
      return [readMarkdown(manuscript)];
    }
    case 'page': {
      const { readPage } = await import('./page.ts');
      return [readPage(manuscript)];
    }
    case 'xml': {
      const { readNewsXml } = await import('./newsml.ts');
      return readNewsXml(manuscript);
    }
    case 'json': {
      const { readNewsJson } = await import('./news-json.ts');
      return readNewsJson(manuscript);
    }
    default:
      return [readText(manuscript)];
  }
}

const DECLARED = /<meta[^>]{1,200}charset=["']?\s{0,3}([\w-]{1,30})|^<\?xml[^>]{1,100}encoding=["']([\w-]{1,30})/i;

/** The encoding that a page or an XML file declares near its beginning, or null. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const [, meta, xml] = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 2048))) ?? [];
  return meta ?? xml ?? null;
}
