import { createRequire } from 'node:module';

type Measure = (text: string) => number;

/** One cell each, and none joins its neighbour: Latin, Greek, Cyrillic, punctuation, arrows, control pictures, boxes, blocks and bars. */
const PLAIN =
  /^[ -~\xA0-\xAC\xAE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2200-\u22FF\u2400-\u2426\u2500-\u25CF\u2713\u2717\uFFFD]*$/;

/** The segmenter takes time that grows with the square of what it is given at once. */
const PIECE = /[\s\S]{1,200}/gu;

let wide: Measure | undefined;

/** Only text outside of `PLAIN` pays for the segmenter: its data takes longer to load than all else here. */
function measureWide(text: string): number {
  wide ??= (createRequire(import.meta.url)('string-width') as typeof import('string-width')).default;
  let sum = 0;
  for (const [piece] of text.matchAll(PIECE)) sum += wide(piece);
  return sum;
}

/** How many terminal cells a text takes: one for most letters, two for CJK and emoji, none for combining marks. Expects `visible` text. */
export const cells = (text: string): number => (PLAIN.test(text) ? text.length : measureWide(text));

/** Text followed by blanks up to a width; longer text is left as it is. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cells(text)));

/** How many UTF-16 units from `start` fit into `width` cells; at least one character, so that breaking comes to an end. */
function fitting(text: string, start: number, end: number, width: number): number {
  let at = start;
  let room = width;
  while (at < end) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    room -= cells(char);
    if (room < 0 && at > start) break;
    at += char.length;
  }
  return at - start;
}

/** The beginning of a text, with an ellipsis where it does not fit. */
export const clip = (text: string, width: number): string =>
  cells(text) <= width ? text : `${text.slice(0, fitting(text, 0, text.length, width - 1)).trimEnd()}…`;

/** The end of a text, with an ellipsis where it does not fit. */
function clipStart(text: string, width: number): string {
  if (cells(text) <= width) return text;
  let tail = '';
  for (const char of [...text].reverse()) {
    if (cells(char + tail) > width - 1) break;
    tail = char + tail;
  }
  return `…${tail}`;
}

/** A path that does not fit keeps its end, where the name of the file stands: `…/offensive.md`. */
export function clipPath(path: string, width: number): string {
  if (cells(path) <= width) return path;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const short = `…/${name}`;
  return cells(short) <= width ? short : clipStart(name, width);
}

/** Lines of at most `width` cells, broken at blanks (no-break spaces hold), or within a word that is longer than a line: half-open ranges of the text, without the blanks at the breaks. */
export function breaks(text: string, width: number): { start: number; end: number }[] {
  const room = Math.max(1, width);
  const lines: { start: number; end: number }[] = [];
  let open: { start: number; end: number; cells: number } | null = null;
  for (const word of text.matchAll(/(?:\S|\xA0)+/g)) {
    let start = word.index;
    const end = start + word[0].length;
    let size = cells(word[0]);
    if (open !== null) {
      const blanks = start - open.end;
      if (open.cells + blanks + size <= room) {
        open.cells += blanks + size;
        open.end = end;
        continue;
      }
      lines.push({ start: open.start, end: open.end });
      open = null;
    }
    while (size > room) {
      const taken = fitting(text, start, end, room);
      lines.push({ start, end: start + taken });
      size -= cells(text.slice(start, start + taken));
      start += taken;
    }
    if (start < end) open = { start, end, cells: size };
  }
  if (open !== null) lines.push({ start: open.start, end: open.end });
  return lines;
}

/** A text as lines of at most `width` cells; at least one line. */
export function wrap(text: string, width: number): string[] {
  const lines = breaks(text, width).map(({ start, end }) => text.slice(start, end));
  return lines.length > 0 ? lines : [''];
}
