import type { Article, Zone } from '../../src/articles/article.ts';

/** An article that is one paragraph and nothing else: no headline, no date. */
export const articleOf = (text: string, zone: Zone = 'body'): Article => ({
  path: 'sentence.txt',
  encoding: 'utf-8',
  title: null,
  published: null,
  outlet: null,
  place: null,
  language: null,
  source: text,
  text,
  blocks: [{ start: 0, end: text.length, zone }],
  stretches: null,
  suppressions: [],
});
