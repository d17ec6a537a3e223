import type { Metadata } from './article.ts';
import { dateOf } from './dates.ts';
import { readJsonLd } from './json-ld.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';
import { textIn } from './markup-tree.ts';

/** Names of `<meta>` under which pages say when they were published, surest first; in small letters. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];

/** What a page says of itself in `<meta>`, JSON-LD, `<time>` and `lang`; what it does not say is null. */
export function pageMetadata(nodes: readonly MarkupNode[]): Metadata {
  const elements = nodes.filter((node) => node.kind === 'element');
  const meta = metaOf(elements);
  const data = readJsonLd(nodes);
  const first = (...values: readonly (string | null | undefined)[]): string | null =>
    values.find((value) => value?.trim())?.trim() ?? null;
  const stated = elements.find(({ attributes }) => attributes.get('itemprop') === 'datePublished');
  const time = elements.find(({ name, attributes }) => name === 'time' && attributes.has('datetime'));
  return {
    title: first(meta.get('og:title'), data.title, meta.get('twitter:title'), meta.get('dc.title')),
    published: [
      ...DATES.map((name) => meta.get(name)),
      data.published,
      stated?.attributes.get('content') ??
        stated?.attributes.get('datetime') ??
        (stated && textIn(nodes, nodes.indexOf(stated))),
      time?.attributes.get('datetime'),
    ].reduce<string | null>((known, value) => known ?? dateOf(value), null),
    outlet: first(meta.get('og:site_name'), data.outlet, meta.get('application-name')),
    place: data.place,
    language:
      first(
        elements.find(({ name }) => name === 'html')?.attributes.get('lang'),
        data.language,
        meta.get('og:locale'),
      )?.replace('_', '-') ?? null,
  };
}

/** The first value under each name, whether `name`, `property` or `itemprop` gives it. */
function metaOf(elements: readonly MarkupElement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue;
    const content = attributes.get('content')?.trim();
    for (const key of ['property', 'name', 'itemprop']) {
      const called = attributes.get(key)?.toLowerCase();
      if (called && content && !found.has(called)) found.set(called, content);
    }
  }
  return found;
}
