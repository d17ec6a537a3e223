import { Buffer } from 'node:buffer';
import type { Figure } from '../figures/figure.ts';

/** 1-based; the column counts what the format counts. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|\r|\n/;

/** How many lines a figure's words go on for, and the part of them that stands on the last. */
function lastLine(quote: string): { down: number; text: string } {
  const lines = quote.split(LINE_END);
  return { down: lines.length - 1, text: lines.at(-1) ?? '' };
}

/** Where a figure's words end: the position after their last unit, in UTF-16 units. */
export function endOf({ line, column, quote }: Figure): Position {
  const { down, text } = lastLine(quote);
  return { line: line + down, column: (down > 0 ? 1 : column) + text.length };
}

/**
 * UTF-8 byte columns of an article's figures, by id: the bytes before a figure on its line are counted on from the figure before it, so that
 * a megabyte on one line is counted once.
 */
export function byteColumns(text: string, figures: readonly Figure[]): Map<string, number> {
  const columns = new Map<string, number>();
  let lineStart = -1;
  let at = 0;
  let bytes = 0;
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    const start = figure.start - (figure.column - 1);
    if (start !== lineStart) {
      lineStart = start;
      at = start;
      bytes = 0;
    }
    bytes += Buffer.byteLength(text.slice(at, figure.start));
    at = figure.start;
    columns.set(figure.id, bytes + 1);
  }
  return columns;
}

/** `endOf` in UTF-8 bytes, for a figure that starts at the byte column given. */
export function byteEndOf({ line, quote }: Figure, column: number): Position {
  const { down, text } = lastLine(quote);
  return { line: line + down, column: (down > 0 ? 1 : column) + Buffer.byteLength(text) };
}
