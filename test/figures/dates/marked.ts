import { readText } from '../../../src/articles/plain.ts';
import { type Document, openDocument } from '../../../src/tokens/document.ts';

/** A place that a test marks with brackets, as offsets into the document's text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Opens a text whose figures stand in square brackets: *killed [12] people*. The brackets are taken out. */
export function openMarked(text: string, published: string | null): { document: Document; marks: Mark[] } {
  const spans: { start: number; end: number }[] = [];
  let plain = '';
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    const marked = piece.startsWith('[');
    const words = marked ? piece.slice(1, -1) : piece;
    if (marked) spans.push({ start: plain.length, end: plain.length + words.length });
    plain += words;
  }
  const article = readText({ path: 'draft.txt', encoding: 'utf-8', source: plain, known: { published } });
  const document = openDocument(article);
  const marks = spans.map((span) => {
    const sentence = document.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
    return { ...span, sentence };
  });
  return { document, marks };
}
