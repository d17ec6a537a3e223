import { AuditError } from '../errors.ts';
import type { Article, Metadata } from './article.ts';
import { decode } from './decode.ts';
import { foreignFormat, formatOf } from './format.ts';
import type { Manuscript } from './manuscript.ts';
import { readText } from './plain.ts';

/**
 * The articles in a file: one in most formats, one for each item or line in NewsML-G2 and NDJSON. The format is known by the extension of `path`,
 * else by how the file begins; its library is loaded only then. `known` is what is known of the article from elsewhere, and holds where the file
 * does not say it itself.
 *
 * @throws AuditError `binary`, `undecodable` (with the byte), `malformed` (with line and column), `unsupported`, `too-large`.
 */
export async function readArticles(bytes: Uint8Array, path: string, known: Partial<Metadata> = {}): Promise<Article[]> {
  const foreign = foreignFormat(bytes);
  if (foreign)
    throw new AuditError('unsupported', `${path} is ${foreign}, which is not read. Save it as text or .docx.`, path);
  const manuscript = (declared: string | null = null): Manuscript => ({
    path,
    known,
    ...decode(bytes, path, declared),
  });
  switch (formatOf(bytes, path)) {
    case 'page': {
      const { readPage } = await import('./page.ts');
      return [readPage(manuscript(charsetOf(bytes)))];
    }
    default:
      return [readText(manuscript())];
  }
}

const CHARSET = /<meta[^>]{1,200}charset=["']?\s*([\w-]{1,30})|^<\?xml[^>]{1,100}encoding=["']([\w-]{1,30})/i;

/** The encoding that a page or an XML file declares near its beginning, or null. */
function charsetOf(bytes: Uint8Array): string | null {
  const [, meta, xml] = CHARSET.exec(String.fromCharCode(...bytes.subarray(0, 2048))) ?? [];
  return meta ?? xml ?? null;
}
