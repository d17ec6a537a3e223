import type { Figure } from '../../figures/figure.ts';
import type { Span } from '../../span.ts';
import { breaks, cells, wrap } from '../cells.ts';
import type { ReportContext } from '../report-context.ts';
import { inline, visible } from '../visible.ts';
import { letter, oneLine } from '../wording.ts';
import type { Ink, Paint } from './ink.ts';

/** A figure with its letter, and its quote as a range of the words that are shown. */
interface Mark extends Span {
  readonly figure: Figure;
  readonly order: number;
}

/** Words of the article on one line, with the figures marked in them. */
interface Quotation {
  readonly words: string;
  readonly marks: readonly Mark[];
}

/** UTF-16 units that are shown around a figure where the sentence goes on for longer. */
const AROUND = 400;

export interface Ordered {
  readonly figure: Figure;
  readonly order: number;
}

/** Figures of one sentence that stand near enough to be shown together, in the order they stand. */
export function neighbours(figures: readonly Ordered[]): Ordered[][] {
  const sorted = [...figures].sort((a, b) => a.figure.start - b.figure.start);
  const groups: Ordered[][] = [];
  for (const next of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1)?.figure;
    if (last !== undefined && next.figure.start - last.end < AROUND) group?.push(next);
    else groups.push([next]);
  }
  return groups;
}

function quotationOf(group: readonly Ordered[], text: string | null): Quotation {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return { words: '', marks: [] };
  if (text === null) {
    const words = inline(first.figure.phrase);
    return { words, marks: group.map((member) => ({ ...member, start: 0, end: words.length })) };
  }
  const { sentence, start } = first.figure;
  const from = Math.max(Math.min(sentence.start, start), start - AROUND);
  const to = Math.min(Math.max(sentence.end, last.figure.end), last.figure.end + AROUND);
  let words = from > sentence.start ? '…' : '';
  let at = from;
  const marks = group.map((member): Mark => {
    words += inline(text.slice(at, member.figure.start));
    const known =
      member.figure.start < at ? words.length - inline(text.slice(member.figure.start, at)).length : words.length;
    words += inline(text.slice(Math.max(at, member.figure.start), member.figure.end));
    at = Math.max(at, member.figure.end);
    return { ...member, start: known, end: words.length };
  });
  words += inline(text.slice(at, to)) + (to < sentence.end ? '…' : '');
  return { words, marks };
}

/** The line below the words: the mark under the number, and what it was read as beside or below it. */
function underline(before: number, length: number, label: string, ink: Paint, sign: string, room: number): string[] {
  const start = ' '.repeat(before);
  const drawn = start + ink(sign.repeat(Math.max(1, length)));
  if (label === '') return [drawn];
  const beside = before + length + 1;
  if (beside + cells(label) <= room) return [`${drawn} ${ink(label)}`];
  const whole = cells(label) <= room;
  const indent = ' '.repeat(Math.min(before, whole ? room - cells(label) : Math.floor(room / 3)));
  return [drawn, ...wrap(label, room - indent.length).map((line) => indent + ink(line))];
}

/** One sentence in a frame, as compilers show code: the words, and each figure underlined and labelled with its letter. */
export function frame(
  group: readonly Ordered[],
  gutter: number,
  width: number,
  context: ReportContext,
  ink: Ink,
  shade: Paint,
): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { article, line, column } = first.figure;
  const { words, marks } = quotationOf(group, context.textOf(article));
  const room = width - gutter - 3;
  const edge = (number = ''): string => ink.faint(`${number.padStart(gutter)} │`);
  const body = breaks(words, room).flatMap(({ start, end }) => {
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const under = here.flatMap((mark) => {
      const from = Math.max(mark.start, start);
      const upTo = Math.min(mark.end, end);
      const label = mark.end <= end ? `${letter(mark.order)}  ${oneLine(mark.figure)}` : '';
      const lead = mark.order === 0;
      const before = cells(words.slice(start, from));
      return underline(before, cells(words.slice(from, upTo)), label, lead ? shade : ink.bar, lead ? '^' : '-', room);
    });
    const number = here[0] === undefined ? '' : String(here[0].figure.line);
    return [`${edge(number)} ${words.slice(start, end)}`, ...under.map((text) => `${edge()} ${text}`)];
  });
  const at = `${visible(article)}:${line}:${column}`;
  return [`${' '.repeat(gutter)} ${ink.faint('┌─')} ${ink.link(article)(at)}`, edge(), ...body, edge()];
}
