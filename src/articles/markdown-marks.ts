import type { Span } from '../span.ts';
import { isBlank, skipBlank, trimBlank } from './lines.ts';

const BULLET = /^(?:[-*+]|(\d{1,9})[.)])(?:[ \t]{1,4}|$)/;
const RULE = /^(?:(?:\*[ \t]{0,9}){3,99}|(?:-[ \t]{0,9}){3,99}|(?:_[ \t]{0,9}){3,99})$/;
const CLOSING_MARKS = /(?:^|[ \t])#{1,20}$/;

/** Whether a line is a rule: three or more of the same mark, which part what is above from what is below. */
export const isRule = (line: string): boolean => RULE.test(line);

/** The marks that a line begins with. */
export interface Marks {
  /** The first unit after the marks. */
  readonly start: number;
  readonly quotes: number;
  readonly isItem: boolean;
  /** How many columns of space stand after the last mark. */
  readonly indent: number;
}

/** The marks of quotations and items that a line begins with. In a paragraph a number begins a list only if it is 1. */
export function containerMarks(source: string, from: number, end: number, inParagraph: boolean): Marks {
  let [start, quotes, isItem] = [from, 0, false];
  for (;;) {
    let indent = 0;
    for (; start < end && isBlank(source.charCodeAt(start)); start++) indent += source[start] === '\t' ? 4 : 1;
    const rest = source.slice(start, Math.min(end, start + 200));
    const [bullet, number] = BULLET.exec(rest) ?? [];
    const isProse = inParagraph && !isItem && number !== undefined && number !== '1';
    if (rest.startsWith('>')) {
      quotes++;
      start++;
    } else if (bullet !== undefined && !isProse && !isRule(rest.trimEnd())) {
      isItem = true;
      start += bullet.length;
    } else return { start, quotes, isItem, indent };
  }
}

/** A heading's words, between the marks before and after them. */
export function withoutMarks(source: string, { start, end }: Span, level: number): Span {
  const first = skipBlank(source, start + level, end);
  const closing = CLOSING_MARKS.exec(source.slice(Math.max(first, end - 30), end))?.[0].length ?? 0;
  return { start: first, end: trimBlank(source, first, end - closing) };
}

/** The cells of a table's row, which `|` part unless a `\` stands before it. */
export function cellsOf(source: string, { start, end }: Span): Span[][] {
  const cells: Span[][] = [];
  let from = source[start] === '|' ? start + 1 : start;
  for (let at = from; at <= end; at++) {
    if (at < end && (source[at] !== '|' || source[at - 1] === '\\')) continue;
    const first = skipBlank(source, from, at);
    const last = trimBlank(source, first, at);
    if (last > first) cells.push([{ start: first, end: last }]);
    from = at + 1;
  }
  return cells;
}
