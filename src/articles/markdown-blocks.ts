import type { Span } from '../span.ts';
import { type Line, lineAt, trimBlank } from './lines.ts';
import { beginsLeftOut, endOfLeftOut } from './markdown-left-out.ts';
import { cellsOf, containerMarks, isRule, withoutMarks } from './markdown-marks.ts';
import { readSuppressions, type SuppressionComment } from './suppression-comment.ts';

/** A heading, paragraph, item or table row of a draft. */
export interface MarkdownBlock {
  /** Of a heading, from 1; 0 for anything else. */
  readonly level: number;
  /** The lines without the marks before them; of a table row the cells, else one. */
  readonly cells: readonly (readonly Span[])[];
  /** Suppressions that stand before it. */
  readonly comments: readonly SuppressionComment[];
}

export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  /** Labels in small letters whose addresses the draft defines. */
  readonly labels: ReadonlySet<string>;
  /** Suppressions after the last block. */
  readonly comments: readonly SuppressionComment[];
}

const HEADING = /^(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^(?:={1,500}|-{1,500})$/;
const DEFINITION = /^\[([^\]^][^\]]{0,300})\]:[ \t]{0,9}\S/;
const NOTE = /^\[\^[^\]]{1,100}\]:[ \t]{0,9}/;
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** A draft while its lines are read. */
interface Draft {
  readonly source: string;
  readonly blocks: MarkdownBlock[];
  readonly labels: Set<string>;
  /** Suppressions that wait for the next block. */
  comments: SuppressionComment[];
  /** Where the line that is read ends, and where the next begins. */
  line: Line;
  /** The lines of the paragraph that is open. */
  lines: Span[];
  /** How many quotations the last line stood in. */
  quotes: number;
  inTable: boolean;
  inList: boolean;
  /** Beginnings whose ends were looked for in vain. */
  readonly unclosed: Set<string>;
}

/**
 * The blocks of a draft from `from` on; code, scripts and the addresses of links are left out. What is begun and never closed is read as text, so
 * that no slip of the pen hides the rest of a draft. Linear.
 */
export function markdownBlocks(source: string, from: number): MarkdownBlocks {
  const draft: Draft = {
    source,
    blocks: [],
    labels: new Set(),
    comments: [],
    line: { end: from - 1, next: from },
    lines: [],
    quotes: 0,
    inTable: false,
    inList: false,
    unclosed: new Set(),
  };
  for (let start = from; start < source.length; ) start = readLine(draft, start);
  finish(draft);
  return draft;
}

/** Reads the line at `start`, and what it begins; says where to go on. */
function readLine(draft: Draft, start: number): number {
  const { source } = draft;
  // A comment may end within a line, which is then not measured again.
  if (start > draft.line.end) draft.line = lineAt(source, start);
  const { end: lineEnd, next } = draft.line;
  const marks = containerMarks(source, start, lineEnd, draft.lines.length > 0);
  const line = { start: marks.start, end: trimBlank(source, marks.start, lineEnd) };
  const text = source.slice(line.start, Math.min(line.end, line.start + 2000));
  const wasTable = draft.inTable;
  draft.inTable = false;
  if (marks.isItem || marks.quotes > draft.quotes) finish(draft);
  if (text !== '') draft.quotes = marks.quotes;
  draft.inList = marks.isItem || (draft.inList && (text === '' || marks.indent > 0 || draft.lines.length > 0));
  if (text === '') return finish(draft, next);
  if (marks.indent >= 4 && draft.lines.length === 0 && !draft.inList) return next;

  const past = pastLeftOut(draft, line.start, next, text);
  if (past !== null) return past;
  const level = HEADING.exec(text)?.[1]?.length ?? 0;
  if (level > 0) {
    finish(draft);
    draft.lines = [withoutMarks(source, line, level)];
    return finish(draft, next, level);
  }
  if (draft.lines.length > 0 && !marks.isItem && UNDERLINE.test(text))
    return finish(draft, next, text.startsWith('=') ? 1 : 2);
  if (isRule(text)) return finish(draft, next);
  const header = draft.lines[0];
  if (wasTable || (header && draft.lines.length === 1 && text.includes('|') && DELIMITERS.test(text))) {
    draft.lines = [];
    add(draft, cellsOf(source, wasTable || !header ? line : header));
    draft.inTable = true;
    return next;
  }
  const label = header ? undefined : DEFINITION.exec(text)?.[1];
  if (label !== undefined) {
    draft.labels.add(label.trim().toLowerCase());
    return next;
  }
  const note = header ? 0 : (NOTE.exec(text)?.[0].length ?? 0);
  draft.lines.push({ start: line.start + note, end: line.end });
  return source.startsWith('  ', lineEnd - 2) ? finish(draft, next) : next;
}

function add(draft: Draft, cells: readonly (readonly Span[])[], level = 0): void {
  draft.blocks.push({ level, cells, comments: draft.comments });
  draft.comments = [];
}

/** Closes the paragraph that is open, as a heading where it has a level, and goes on at `next`. */
function finish(draft: Draft, next = 0, level = 0): number {
  if (draft.lines.length > 0) add(draft, [draft.lines], level);
  draft.lines = [];
  return next;
}

/** The place after a comment, fenced code or element without Markdown that begins at `start`; null where none does, or where it has no end. */
function pastLeftOut(draft: Draft, start: number, next: number, text: string): number | null {
  const { source, unclosed } = draft;
  const begin = beginsLeftOut(text);
  if (begin === null || unclosed.has(begin)) return null;
  const end = endOfLeftOut(source, start, next, begin);
  if (end === null) {
    unclosed.add(begin);
    return null;
  }
  finish(draft);
  if (begin === '<!--') {
    for (const comment of readSuppressions(source.slice(start + 4, end - 3), start, end)) draft.comments.push(comment);
  }
  return end;
}
