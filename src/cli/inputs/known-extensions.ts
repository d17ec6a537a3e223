import { EXTENSIONS_READ } from '../../articles/format.ts';

/** Mostly settings, data and reports, this program's own among them: read where they are named, or matched by a glob. */
const SELDOM_ARTICLES: ReadonlySet<string> = new Set(['json', 'jsonl']);

/** What a folder is searched for; with the dot. */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set(
  EXTENSIONS_READ.filter((extension) => !SELDOM_ARTICLES.has(extension)).map((extension) => `.${extension}`),
);
