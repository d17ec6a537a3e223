import type { Article, Metadata } from '../articles/article.ts';
import { readPlain } from '../articles/plain.ts';

/** The articles in a file. */
export const readArticles = async (bytes: Uint8Array, path: string, known: Partial<Metadata>): Promise<Article[]> => [
  readPlain(bytes, path, known),
];
