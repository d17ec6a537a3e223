import { AuditError } from '../errors.ts';
import { unpack } from './archive.ts';
import type { Article, Block, Metadata, Zone } from './article.ts';
import { isCaption } from './caption.ts';
import { checkXml } from './check-xml.ts';
import { dateOf } from './dates.ts';
import { decode } from './decode.ts';
import { type Paragraph, paragraphsOf } from './docx-paragraphs.ts';
import { isHeadline } from './headline.ts';
import { articleOf } from './manuscript.ts';
import { type MarkupNode, parseMarkup } from './markup.ts';
import { attributeOf, find, findAll, textIn } from './markup-tree.ts';

const DOCUMENT = /^word\/document\d*\.xml$/;
const STYLES = 'word/styles.xml';
const CORE = 'docProps/core.xml';

/**
 * The article in a Word document: paragraphs, headings, table rows and captions. Since the file is no text, `source` is the text that was read from
 * it, and offsets, lines and columns count in that.
 *
 * @throws AuditError `malformed`, `too-large`, `unsupported` for an archive that is encrypted or no Word document.
 */
export async function readDocx(bytes: Uint8Array, path: string, known: Partial<Metadata>): Promise<Article> {
  const parts = await unpack(bytes, path, (name) => DOCUMENT.test(name) || name === STYLES || name === CORE);
  const parse = (name: string): readonly MarkupNode[] => {
    const part = parts.get(name);
    if (!part) return [];
    const { source } = decode(part, `${path} (${name})`);
    checkXml(source, `${path} (${name})`);
    return parseMarkup(source, 'xml');
  };
  const document = [...parts.keys()].find((name) => DOCUMENT.test(name));
  if (document === undefined)
    throw new AuditError('unsupported', `${path} is an archive that holds no Word document.`, path);
  const paragraphs = paragraphsOf(parse(document), styleNames(parse(STYLES)));
  const headline = headlineOf(paragraphs);
  const { text, blocks } = setOut(paragraphs, headline);
  const core = parse(CORE);
  const property = (name: string): string | null => textIn(core, find(core, name, 0)).trim() || null;
  return articleOf(
    { path, encoding: 'utf-8', source: text, known },
    { text, blocks, stretches: null, suppressions: [] },
    {
      title: headline?.styled ? headline.paragraph.text : null,
      headline: headline?.paragraph.text ?? property('title'),
      language: property('language'),
      created: dateOf(property('created')),
    },
  );
}

/** The English names of styles, in small letters, by the id that paragraphs name them with. */
function styleNames(nodes: readonly MarkupNode[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const style of findAll(nodes, 'style', 0)) {
    const name = attributeOf(nodes, find(nodes, 'name', style), 'val');
    if (name) names.set(attributeOf(nodes, style, 'styleId') ?? '', name.toLowerCase());
  }
  return names;
}

interface Headline {
  readonly paragraph: Paragraph;
  /** Whether its style says so, not only its looks. */
  readonly styled: boolean;
}

/** The first title, else a first heading above all else, else a first paragraph that looks like a headline. */
function headlineOf(paragraphs: readonly Paragraph[]): Headline | null {
  const [first, second] = paragraphs;
  const title = paragraphs.find(({ style }) => style === 'title');
  if (title) return { paragraph: title, styled: true };
  if (first && /^heading/.test(first.style)) return { paragraph: first, styled: true };
  return first && isHeadline(first.text, second?.text ?? null) ? { paragraph: first, styled: false } : null;
}

/** Paragraphs one below the other with a blank line between, the headline first. */
function setOut(paragraphs: readonly Paragraph[], headline: Headline | null): { text: string; blocks: Block[] } {
  const head = headline?.paragraph;
  const ordered = head ? [head, ...paragraphs.filter((paragraph) => paragraph !== head)] : paragraphs;
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of ordered) {
    if (text !== '') text += '\n\n';
    blocks.push({
      start: text.length,
      end: text.length + paragraph.text.length,
      zone: zoneOf(paragraph, paragraph === head),
    });
    text += paragraph.text;
  }
  return { text, blocks };
}

function zoneOf({ style, text }: Paragraph, isHead: boolean): Zone {
  if (isHead) return 'headline';
  return style === 'caption' || isCaption(text) ? 'caption' : 'body';
}
