import { expect } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { spanInSource, toSource } from '../../src/articles/offsets.ts';
import { readArticles } from '../../src/articles/read.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads one article from a text, and makes sure that it is sound. */
export async function read(text: string | Uint8Array, path: string): Promise<Article> {
  const articles = await readArticles(typeof text === 'string' ? bytesOf(text) : text, path);
  const [article] = articles;
  if (!article || articles.length > 1) throw new Error(`${articles.length} articles in ${path}`);
  expectSound(article);
  return article;
}

/** The blocks with their zones, for a look at what was read. */
export const blocksOf = ({ text, blocks }: Article): string[] =>
  blocks.map(({ start, end, zone }) => `${zone}: ${text.slice(start, end)}`);

/** What holds for every article, whatever was read. */
export function expectSound(article: Article): void {
  const { text, source, blocks, stretches, suppressions } = article;
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
    end = block.end;
    const { start: from, end: to } = spanInSource(article, block);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(source.length);
  }
  expect(end).toBeLessThanOrEqual(text.length);
  if (stretches === null) expect(text).toBe(source);
  for (const [nth, stretch] of (stretches ?? []).entries()) {
    const before = stretches?.[nth - 1];
    expect(stretch.text).toBeGreaterThanOrEqual(before ? before.text + before.length : 0);
    expect(stretch.source + stretch.sourceLength).toBeLessThanOrEqual(source.length);
    if (stretch.length !== stretch.sourceLength) continue;
    const read = text.slice(stretch.text, stretch.text + stretch.length);
    const written = source.slice(stretch.source, stretch.source + stretch.length);
    expect(written.replace(/\s/g, ' ')).toBe(read.replace(/\s/g, ' '));
  }
  for (const { at, covers } of suppressions) {
    expect(source.slice(at.start, at.end)).toContain('audit-ignore');
    expect(covers.end).toBeLessThanOrEqual(text.length);
  }
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
}

/** What stands in the file where the first occurrence of some words was read. */
export function inFile(article: Article, words: string): string {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not read: ${words}`);
  return article.source.slice(toSource(article, start, 'start'), toSource(article, start + words.length, 'end'));
}
