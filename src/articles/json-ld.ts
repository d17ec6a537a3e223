import type { Metadata } from './article.ts';
import type { MarkupNode } from './markup.ts';
import { textIn } from './markup-tree.ts';

const ARTICLE = /Article|Posting|Report\b/;
/** More objects than any page holds. */
const MOST = 10_000;

const NOTHING: Metadata = { title: null, published: null, outlet: null, place: null, language: null };

/** What a page's linked data (schema.org) says of its article. Broken data says nothing. */
export function readJsonLd(nodes: readonly MarkupNode[]): Metadata {
  for (const [index, node] of nodes.entries()) {
    if (node.kind !== 'element' || node.name !== 'script' || !/ld\+json/i.test(node.attributes.get('type') ?? ''))
      continue;
    const article = findArticle(parse(textIn(nodes, index)));
    if (article) return metadataOf(article);
  }
  return NOTHING;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The first object, from the outside in, whose type is some kind of article. */
function findArticle(data: unknown): Json | null {
  const queue = [data];
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const value = queue[at];
    if (!isObject(value)) continue;
    if (ARTICLE.test(String(value['@type']))) return value;
    queue.push(...Object.values(value).slice(0, MOST));
  }
  return null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const nameOf = (value: unknown): string | null =>
  isObject(value) ? textOf(value.name ?? (Array.isArray(value) ? value[0] : null)) : textOf(value);

const metadataOf = (article: Json): Metadata => ({
  title: textOf(article.headline) ?? textOf(article.name),
  published: textOf(article.datePublished) ?? textOf(article.dateCreated),
  outlet: nameOf(article.publisher),
  place: textOf(article.dateline) ?? nameOf(article.contentLocation),
  language: textOf(article.inLanguage),
});
