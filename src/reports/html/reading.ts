import type { Article, Block, Stretch, Zone } from '../../articles/article.ts';
import type { Span } from '../../span.ts';

/** The text that a page shows of an article, and where a range of the file stands in it. */
export interface Reading {
  readonly text: string;
  /** Paragraphs, headings and captions in the order they are read: ranges of `text`, sorted and disjoint. */
  readonly blocks: readonly (Span & { readonly zone: Zone })[];
  /** The range of `text` for a range of the file; null where it was not read. */
  place(span: Span): Span | null;
}

/** The last of the sorted stretches that begins at or before a unit of the file and covers it. */
function covering(sorted: readonly Stretch[], unit: number): Stretch | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.source ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low - 1];
  return found !== undefined && unit < found.source + found.sourceLength ? found : null;
}

/** An article as its reader left it: markup, navigation and front matter are not shown. */
export function readingOfArticle({ text, blocks, stretches }: Pick<Article, 'text' | 'blocks' | 'stretches'>): Reading {
  if (stretches === null) return { text, blocks, place: (span) => span };
  const sorted = [...stretches].sort((a, b) => a.source - b.source);
  const place = ({ start, end }: Span): Span | null => {
    const first = covering(sorted, start);
    const last = covering(sorted, end - 1);
    if (first === null || last === null) return null;
    // A run of another length than its source stands for it as a whole.
    const within = (run: Stretch, unit: number) => (run.length === run.sourceLength ? unit - run.source : null);
    const from = first.text + (within(first, start) ?? 0);
    const to = last.text + (within(last, end) ?? last.length);
    return from < to ? { start: from, end: to } : null;
  };
  return { text, blocks, place };
}

/** Blank lines between paragraphs, whatever ends a line. */
const GAP = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r(?!\n)|\n)\s*/g;

/** A file of which nothing more is known: its own text, with blank lines between paragraphs; one that repeats the title is the headline. */
export function readingOfText(text: string, title: string | null): Reading {
  const blocks: Block[] = [];
  const add = (start: number, end: number) => {
    const words = text.slice(start, end).replace(/^#+\s/, '').trim();
    if (words !== '') blocks.push({ start, end, zone: words === title ? 'headline' : 'body' });
  };
  let start = 0;
  for (const gap of text.matchAll(GAP)) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  return { text, blocks, place: (span) => span };
}
