import type { Span } from '../../span.ts';
import type { Document } from '../../tokens/document.ts';

/** Words between quotation marks within one paragraph, marks included. */
export interface Quotation extends Span {
  /** The paragraph ends before it does. */
  readonly open: boolean;
  /** It began in a paragraph before. */
  readonly resumed: boolean;
}

const MARK = /[“”„«»]|"+|''|``|(?<![\w.,!?])[‘'](?=[A-Z])|(?<=[.,!?])['’](?!\w)/g;
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
  const within = text.slice(block.start, block.end);
  let start = resumed && !/^[“"„«]/.test(within) ? block.start : -1;
  let came = start >= 0;
  let single = false;
  for (const match of within.matchAll(MARK)) {
    const at = block.start + match.index;
    const end = at + match[0].length;
    if (start < 0) {
      if (CLOSING.test(match[0]) || end >= block.end || (match[0] === "'" && closes(within, match.index))) continue;
      start = at;
      single = SINGLE.test(match[0]);
    } else if (!OPENING.test(match[0]) && single === SINGLE.test(match[0])) {
      found.push({ start, end, open: false, resumed: came });
      start = -1;
      came = false;
    }
  }
  if (start >= 0 && !single) found.push({ start, end: block.end, open: true, resumed: came });
  return found;
}

const SINGLE = /^['‘’]$/;
const OPENING = /^[“„«‘]$/;
const CLOSING = /^[”»’]$/;

const closes = (within: string, at: number): boolean => /[.,!?]/.test(within.charAt(at - 1));
