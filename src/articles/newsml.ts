import { AuditError } from '../errors.ts';
import type { Article } from './article.ts';
import { checkXml } from './check-xml.ts';
import { compose, type Piece } from './composition.ts';
import { placeAndDay } from './dateline.ts';
import { dateOf } from './dates.ts';
import type { Embedded } from './embedded.ts';
import { articleOf, type Manuscript } from './manuscript.ts';
import { type MarkupNode, parseMarkup } from './markup.ts';
import { attributeOf, find, findAll, nameAt, textIn } from './markup-tree.ts';
import { copyIn, copyInMarkup, type NewsContent } from './news-content.ts';
import { readNitf } from './nitf.ts';
import { lineIn } from './passages.ts';

const ROOTS = ['newsItem', 'newsMessage', 'packageItem', 'contentSet', 'contentMeta', 'inlineXML', 'nitf'];

/**
 * The articles in a file of NITF or NewsML-G2, one for each news item; where there are several the path of each gets its ordinal: `file.xml#2`.
 *
 * @throws AuditError `malformed` with line and column; `unsupported` for other XML, for a document type declaration, and where there is no item.
 */
export function readNewsXml(manuscript: Manuscript): Article[] {
  const { path, source } = manuscript;
  checkXml(source, path);
  const nodes = parseMarkup(source, 'xml');
  const root = nodes.findIndex(({ kind, parent }) => kind === 'element' && parent === 0);
  const name = nameAt(nodes, root);
  if (!ROOTS.includes(name)) {
    const message = `${path} is XML whose root is <${name}>; of XML only NITF and NewsML-G2 are read.`;
    throw new AuditError('unsupported', message, path);
  }
  const items = findAll(nodes, 'newsItem', root);
  if (items.length === 0 && (name === 'newsMessage' || name === 'packageItem'))
    throw new AuditError('unsupported', `${path} holds no news item, only references to some.`, path);
  const contents = (items.length > 0 ? items : [root]).map((item) => readItem(nodes, item));
  return contents.map(({ pieces, own }, nth) =>
    articleOf(contents.length > 1 ? { ...manuscript, path: `${path}#${nth + 1}` } : manuscript, compose(pieces), own),
  );
}

/** What a news item holds. Its own metadata go before those of the NITF inside it. */
function readItem(nodes: readonly MarkupNode[], item: number): NewsContent {
  const nitf = find(nodes, 'nitf', item);
  const inner = nitf < 0 ? null : readNitf(nodes, nitf);
  const meta = find(nodes, 'contentMeta', item);
  const field = (name: string, within: number): string | null =>
    textIn(nodes, find(nodes, name, within)).trim() || null;
  const headline = find(nodes, 'headline', meta);
  const title = field('headline', meta)?.split(/\s+/).join(' ') ?? null;
  const dateline = placeAndDay(field('dateline', meta) ?? '');
  const language = attributeOf(nodes, find(nodes, 'language', meta), 'tag') ?? attributeOf(nodes, item, 'lang');
  const outlet = find(nodes, 'infoSource', meta);
  const provider = find(nodes, 'provider', item);
  const own = {
    title: title ?? inner?.own.title ?? null,
    published:
      dateOf(field('contentCreated', meta)) ??
      dateOf(field('firstCreated', item)) ??
      dateOf(field('versionCreated', item)) ??
      inner?.own.published ??
      dateline.date,
    place: dateline.place || inner?.own.place || field('name', find(nodes, 'located', meta)),
    outlet: field('name', outlet) ?? field('name', provider) ?? inner?.own.outlet ?? null,
    language,
  };
  const heads =
    headline < 0 || hasHeadline(inner) ? [] : [{ zone: 'headline', runs: lineIn(nodes, headline) } as const];
  const body = inner?.pieces ?? otherContent(nodes, item, title);
  return { pieces: [...heads, ...body], own };
}

const hasHeadline = (content: NewsContent | null): boolean =>
  content?.pieces.some(({ zone }) => zone === 'headline') === true;

/** The copy of an item that is not NITF: XHTML inside it, or text and escaped HTML. */
function otherContent(nodes: readonly MarkupNode[], item: number, title: string | null): Piece[] {
  const content = find(nodes, 'contentSet', item);
  const xml = find(nodes, 'inlineXML', content);
  if (xml >= 0) return copyInMarkup(nodes, xml, title);
  const data = find(nodes, 'inlineData', content);
  return data < 0 ? [] : copyIn(embeddedIn(nodes, data), title);
}

/** The text of an element with its references resolved. */
function embeddedIn(nodes: readonly MarkupNode[], index: number): Embedded {
  const runs = nodes
    .slice(index, nodes[index]?.after)
    .flatMap((node) =>
      node.kind === 'text' ? [{ text: node.text, source: node.start, sourceLength: node.end - node.start }] : [],
    );
  const { text, stretches } = compose([{ zone: 'body', runs }]);
  return { text, stretches };
}
