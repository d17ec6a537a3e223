import type { Article } from '../../articles/article.ts';
import type { ReportContext } from '../report-context.ts';
import { markedText } from './marked-text.ts';
import { type Markup, markup } from './markup.ts';
import { type Reading, readingOfArticle, readingOfText } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** Where the words of articles are found. */
export interface Library extends Pick<ReportContext, 'textOf'> {
  /** What was read of an article, with the way back to its file; where it is not given, the file itself is shown. */
  articleOf?(path: string): Pick<Article, 'text' | 'blocks' | 'stretches'> | null;
}

/** An article's text as it is printed. */
export interface Copy {
  readonly text: Markup;
  /** Whether it begins with its title, so that none need stand above it. */
  readonly titled: boolean;
  /** Whether all of it fits into a window beside what was found in it. */
  readonly brief: boolean;
  /** Ordinals of the figures that are marked in it. */
  readonly shown: readonly number[];
}

const NOT_AT_HAND: Copy = {
  text: markup`<p class="aside">The text of this article is not at hand.</p>`,
  titled: false,
  brief: false,
  shown: [],
};

function readingOf({ article: { path, title } }: Sheet, library: Library): Reading | null {
  const article = library.articleOf?.(path) ?? null;
  if (article !== null) return readingOfArticle(article);
  const text = library.textOf(path);
  return text === null ? null : readingOfText(text, title);
}

/** UTF-16 units of some fifteen lines. */
const BRIEF = 1000;

/** Prints an article with its figures marked. */
export function copyOf(sheet: Sheet, library: Library): Copy {
  const reading = readingOf(sheet, library);
  if (reading === null) return NOT_AT_HAND;
  const { text, blocks } = reading;
  const [first] = blocks;
  const titled = first !== undefined && text.slice(first.start, first.end).trim() === sheet.article.title?.trim();
  const units = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  return { ...markedText(reading, sheet), titled, brief: units <= BRIEF };
}
