import type { Article } from '../../src/articles/article.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { readFigures } from '../../src/figures/read.ts';
import { readingOf } from './reading.ts';

/**
 * The sentences of an article that hold figures, with carets under the numbers and the readings below, in the order they stand.
 * Where an article tells of several happenings, each reading ends in the letter of its own.
 */
export function draw(article: Article): string {
  const figures = readFigures(article);
  const letterOf = lettersOf(figures);
  const bySentence = new Map<number, Figure[]>();
  for (const figure of figures) {
    bySentence.set(figure.sentenceIndex, [...(bySentence.get(figure.sentenceIndex) ?? []), figure]);
  }
  const drawn = [...bySentence.values()].map((read) => drawSentence(article.source, read, letterOf));
  return drawn.length === 0 ? 'No figures.\n' : drawn.join('\n');
}

function lettersOf(figures: readonly Figure[]): (figure: Figure) => string {
  const keys = [...new Set(figures.map(({ event }) => event ?? ''))];
  return ({ event }) => (keys.length > 1 ? ` @${String.fromCharCode(97 + keys.indexOf(event ?? ''))}` : '');
}

function drawSentence(source: string, figures: readonly Figure[], letterOf: (figure: Figure) => string): string {
  const [{ sentence, zone } = { sentence: { start: 0, end: 0 }, zone: 'body' }] = figures;
  const lines: string[] = [];
  for (const { start, end } of wrapped(source, sentence.start, sentence.end)) {
    lines.push(source.slice(start, end));
    const under = [...new Set(figures.filter((figure) => figure.start >= start && figure.start < end))];
    if (under.length === 0) continue;
    const carets = Array.from({ length: end - start }, () => ' ');
    for (const figure of under)
      for (let at = figure.start; at < Math.min(figure.end, end); at += 1) carets[at - start] = '^';
    lines.push(carets.join('').trimEnd());
  }
  const readings = figures.map((figure) => `  ${readingOf(figure)}${letterOf(figure)}`);
  return [...(zone === 'body' ? [] : [`${zone}:`]), ...lines, ...readings, ''].join('\n');
}

const WIDTH = 100;

/** The lines of a sentence, cut at spaces and at its own line ends. */
function wrapped(source: string, start: number, end: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let from = start;
  while (from < end) {
    const own = source.indexOf('\n', from);
    const room = Math.min(end, own < 0 ? end : own, from + WIDTH);
    const space = room < end && source[room] !== '\n' ? source.lastIndexOf(' ', room) : room;
    const to = space > from ? space : room;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}
