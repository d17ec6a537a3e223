import type { Span } from '../span.ts';
import { readDateline } from './dateline.ts';
import { openLines, skipBlank, trimBlank } from './lines.ts';

/** A line beyond this many units was not wrapped by hand: it is a paragraph of its own. */
const WIDEST_WRAP = 120;

/**
 * The paragraphs of a text from `from` on, without the white space around them: parted by blank lines, and by line breaks where the text
 * was not wrapped at a margin. Of a wrapped text a break counts where the next word would still have fitted and a sentence ends, or much room
 * is left before a capital, where the next line is indented or an item of a list, and around a byline or dateline. Linear.
 */
export function paragraphs(text: string, from = 0): Span[] {
  const lines = linesOf(text, from);
  const width = lines.reduce((widest, line) => {
    const length = line.end - line.start;
    return length > widest && length <= WIDEST_WRAP ? length : widest;
  }, 0);
  const found: Span[] = [];
  let before: Span | null = null;
  for (const line of lines) {
    const last = found.at(-1);
    if (line.start === line.end) before = null;
    else if (last && before && !breaks(text, before, line, width))
      found[found.length - 1] = { start: last.start, end: line.end };
    else found.push(line);
    if (line.start < line.end) before = line;
  }
  return found;
}

/** Lines without the white space around them; a blank line is empty. */
function linesOf(text: string, from: number): Span[] {
  const lines: Span[] = [];
  const line = openLines(text);
  for (let at = from; at < text.length; ) {
    const { end, next } = line(at);
    const start = skipBlank(text, at, end);
    lines.push({ start, end: trimBlank(text, start, end) });
    at = next;
  }
  return lines;
}

/** A margin is kept to within this share of its width: what leaves more room is a heading. */
const RAGGED = 0.2;

const CAPITAL = /^["“‘']?[A-ZÀ-Þ]/;
const ITEM = /^(?:[-*+•·–—]|\d{1,3}[.)])\s/;
const SENTENCE_END = /[.!?:…]["'”’»)\]]{0,3}$/;
const BYLINE = /^(?:By|BY|by) [A-Z][\w.'’-]{0,30}(?: (?:[A-Z]|van |von |de |and )[\w.'’-]{0,30}){1,6}(?:,|$)/;

/** Whether two lines that stand one below the other are two paragraphs. */
function breaks(text: string, above: Span, below: Span, width: number): boolean {
  if (above.end - above.start > WIDEST_WRAP || below.end - below.start > WIDEST_WRAP) return true;
  const next = text.slice(below.start, below.end);
  if (ITEM.test(next) || indent(text, below) > indent(text, above)) return true;
  const line = text.slice(above.start, above.end);
  if (BYLINE.test(line) || BYLINE.test(next) || readDateline(next)) return true;
  const room = width - line.length - 1 - next.search(/\s|$/);
  return room >= 0 && (SENTENCE_END.test(line) || (room >= width * RAGGED && CAPITAL.test(next)));
}

/** The space before a line, which is part of no line. */
const indent = (text: string, { start }: Span): number => start - trimBlank(text, 0, start);

/** Whether a paragraph is a byline: "By Jane Doe, staff writer". */
export const isByline = (line: string): boolean => line.length <= 120 && BYLINE.test(line);
