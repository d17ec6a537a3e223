import type { Article } from './article.ts';
import { compose } from './composition.ts';
import { articleOf, type Manuscript } from './manuscript.ts';
import { parseMarkup } from './markup.ts';
import { isWithin } from './markup-tree.ts';
import { bodyOf } from './page-body.ts';
import { headlineOf, textOf } from './page-headline.ts';
import { pageMetadata } from './page-metadata.ts';
import { withRows } from './table-rows.ts';
import { withComments } from './with-comments.ts';

/** The article on a web page: its headline, paragraphs and captions, without what stands around them. Never fails; linear. */
export function readPage(manuscript: Manuscript): Article {
  const nodes = parseMarkup(manuscript.source, 'html');
  const metadata = pageMetadata(nodes);
  const headline = headlineOf(nodes, metadata.title);
  const headlineText = headline ? textOf(headline.runs) : null;
  const body = bodyOf(nodes).filter(
    ({ block, text }) => text !== headlineText && !(headline && isWithin(nodes, block, headline.element)),
  );
  const pieces = withRows(nodes, body);
  if (headline) pieces.push({ zone: 'headline', runs: headline.runs });
  return articleOf(manuscript, compose(withComments(nodes, pieces)), {
    ...metadata,
    title: headlineText ?? metadata.title,
  });
}
