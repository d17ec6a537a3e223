import type { Article } from '../../../src/articles/article.ts';
import type { Source } from '../../../src/figures/figure.ts';
import { openCredits } from '../../../src/figures/sources/attribute.ts';
import { openDocument } from '../../../src/tokens/document.ts';

/** An article of plain paragraphs, parted by empty lines; a first line that begins with `# ` is its headline. */
export function articleOf(written: string): Article {
  const headline = written.startsWith('# ');
  const text = headline ? written.slice(2) : written;
  const blocks = [...text.matchAll(/(?:[^\n]+\n?)+/g)].map((match, nth) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    zone: headline && nth === 0 ? ('headline' as const) : ('body' as const),
  }));
  return {
    path: 'article.txt',
    encoding: 'utf-8',
    source: text,
    text,
    blocks,
    stretches: null,
    suppressions: [],
    title: null,
    published: null,
    outlet: null,
    place: null,
    language: null,
  };
}

/** Who is credited with the numbers in square brackets, in their order. */
export function creditsOf(written: string): (Source | null)[] {
  const places: { start: number; end: number }[] = [];
  const headline = written.startsWith('# ') ? 2 : 0;
  const plain = written.replace(/\[([^\]]*)\]/g, (_, number: string, at: number) => {
    const start = at - headline - 2 * places.length;
    places.push({ start, end: start + number.length });
    return number;
  });
  const document = openDocument(articleOf(plain));
  const credit = openCredits(document);
  return places.map((place) => {
    const sentence = document.sentences.findIndex(({ start, end }) => start <= place.start && place.start < end);
    return credit({ ...place, sentence });
  });
}
