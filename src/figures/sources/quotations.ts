import type { Span } from '../../span.ts';
import type { Document } from '../../tokens/document.ts';

/** Words between quotation marks within one paragraph, marks included. */
export interface Quotation extends Span {
  /** The paragraph ends before it does. */
  readonly open: boolean;
  /** It began in a paragraph before. */
  readonly resumed: boolean;
}

const FARTHEST = 5;

/** The quotations of each paragraph, made when they are asked for. */
export function openQuotations(document: Document): (paragraph: number) => readonly Quotation[] {
  const { text, blocks } = document.article;
  const made = new Map<number, readonly Quotation[]>();
  const alone = new Map<number, readonly Quotation[]>();

  /** Read as if nothing came before. */
  const readAlone = (paragraph: number): readonly Quotation[] => {
    const known = alone.get(paragraph);
    if (known) return known;
    const block = blocks[paragraph];
    const read = block ? scan(text, block, false) : [];
    alone.set(paragraph, read);
    return read;
  };
  const entersOpen = (paragraph: number, depth: number): boolean => {
    if (depth === 0 || !readAlone(paragraph - 1).at(-1)?.open) return false;
    const before = blocks[paragraph - 1];
    return before !== undefined && (scan(text, before, entersOpen(paragraph - 1, depth - 1)).at(-1)?.open ?? false);
  };
  return (paragraph) => {
    const known = made.get(paragraph);
    if (known) return known;
    const block = blocks[paragraph];
    const read = block && entersOpen(paragraph, FARTHEST) ? scan(text, block, true) : readAlone(paragraph);
    made.set(paragraph, read);
    return read;
  };
}

function scan(text: string, block: Span, resumed: boolean): Quotation[] {
  const found: Quotation[] = [];
  let start = resumed && !'“"„«'.includes(text.charAt(block.start)) ? block.start : -1;
  let came = start >= 0;
  let single = false;
  for (let at = block.start, end = at; at < block.end; at = Math.max(end, at + 1)) {
    while (at < block.end && !mayBeMark(text.charCodeAt(at))) at++;
    end = markEnd(text, at, block);
    if (end === at) continue;
    const mark = text.slice(at, end);
    if (start < 0) {
      if (CLOSING.has(mark) || end >= block.end || (mark === "'" && isStop(unitBefore(text, at, block)))) continue;
      start = at;
      single = SINGLE.has(mark);
    } else if (!OPENING.has(mark) && single === SINGLE.has(mark)) {
      found.push({ start, end, open: false, resumed: came });
      start = -1;
      came = false;
    }
  }
  if (start >= 0 && !single) found.push({ start, end: block.end, open: true, resumed: came });
  return found;
}

const SINGLE = new Set(["'", '‘', '’']);
const OPENING = new Set(['“', '„', '«', '‘']);
const CLOSING = new Set(['”', '»', '’']);

/**
 * Where the quotation mark at a place ends, or the place itself where none stands: an apostrophe opens before a capital, and closes behind a stop.
 * By units, since all of a paragraph passes through here.
 */
function markEnd(text: string, at: number, block: Span): number {
  const unit = text.charCodeAt(at);
  if (at >= block.end || !mayBeMark(unit)) return at;
  if (unit === 0x22) {
    let end = at + 1;
    while (end < block.end && text.charCodeAt(end) === 0x22) end++;
    return end;
  }
  const next = at + 1 < block.end ? text.charCodeAt(at + 1) : 0;
  if (unit === next && (unit === 0x27 || unit === 0x60)) return at + 2;
  if (unit === 0x60) return at;
  if (unit !== 0x27 && unit !== 0x2018 && unit !== 0x2019) return at + 1;
  const before = unitBefore(text, at, block);
  const opens = unit !== 0x2019 && next >= 65 && next <= 90 && !isWordUnit(before) && !isStop(before);
  const closes = unit !== 0x2018 && isStop(before) && !isWordUnit(next);
  return opens || closes ? at + 1 : at;
}

const mayBeMark = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x22 || unit === 0x27 || unit === 0x60 : MARKS.has(unit);

/** “ ” „ « » ‘ ’ */
const MARKS = new Set([0x201c, 0x201d, 0x201e, 0xab, 0xbb, 0x2018, 0x2019]);

const unitBefore = (text: string, at: number, { start }: Span): number => (at > start ? text.charCodeAt(at - 1) : 0);

/** A full stop, comma, exclamation or question mark. */
const isStop = (unit: number): boolean => unit === 46 || unit === 44 || unit === 33 || unit === 63;

/** A to Z in any case, digits and the low line. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
