import type { Span } from '../span.ts';
import { type Run, verbatim } from './composition.ts';
import { linkEnd } from './markdown-link.ts';
import { characterOf } from './markdown-reference.ts';
import { endOfComment, endOfTag } from './markdown-tag.ts';
import { readSuppressions, type SuppressionComment } from './suppression-comment.ts';

/** What the lines of a block say without their markup. */
export interface Inline {
  readonly runs: readonly Run[];
  /** The texts that stand for pictures. */
  readonly captions: readonly (readonly Run[])[];
  readonly comments: readonly SuppressionComment[];
}

/** A bracket that may begin a link, a picture or a note. */
interface Opener {
  readonly kind: 'link' | 'image' | 'note';
  /** How many runs stood before it. */
  readonly run: number;
  /** The first unit after it. */
  readonly start: number;
}

/** A line while it is read. */
interface Scan {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** What is looked at. */
  at: number;
  /** The first unit that is not yet in a run. */
  from: number;
  readonly runs: Run[];
  readonly captions: Run[][];
  readonly comments: SuppressionComment[];
  readonly openers: Opener[];
  readonly isDefined: (label: string) => boolean;
  /** Where the next comment on the line ends; null where that is not known. */
  commentEnd: number | null;
}

/**
 * Reads the lines of a block. Emphasis, code marks, tags, comments and the addresses of links are left out, references resolved; the text of a
 * picture is a caption. Emphasis is not paired: a mark beside a word is left out, since it is no part of the word. `isDefined` says whether the
 * draft defines the address of a link by a label. Linear.
 */
export function readInline(source: string, lines: readonly Span[], isDefined: (label: string) => boolean): Inline {
  const kept = {
    runs: [] as Run[],
    captions: [] as Run[][],
    comments: [] as SuppressionComment[],
    openers: [] as Opener[],
  };
  let before: Span | null = null;
  for (const { start, end } of lines) {
    if (before) kept.runs.push({ text: ' ', source: before.end, sourceLength: start - before.end });
    const scan: Scan = { source, start, end, at: start, from: start, ...kept, isDefined, commentEnd: null };
    while (scan.at < end) {
      const read = MARKS[source.charAt(scan.at)];
      if (read) read(scan);
      else scan.at++;
    }
    skipTo(scan, end);
    before = { start, end };
  }
  return { runs: kept.runs.filter(({ text }) => text !== ''), captions: kept.captions, comments: kept.comments };
}

/** Keeps the words up to where the scan is, and goes on at `next`. */
function skipTo(scan: Scan, next: number): void {
  const end = Math.min(scan.at, scan.end);
  if (end > scan.from) scan.runs.push(verbatim(scan.source, scan.from, end));
  scan.at = next;
  scan.from = next;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[A-Za-z0-9À-ɏ]/;
const SPACE = /\s/;

/** Units that may be markup. */
const MARKS: Readonly<Record<string, (scan: Scan) => void>> = {
  '\\': (scan) => {
    const isEscape = scan.at + 1 < scan.end && PUNCTUATION.test(scan.source.charAt(scan.at + 1));
    if (isEscape) skipTo(scan, scan.at + 1);
    scan.at++;
  },
  '`': (scan) => skipTo(scan, scan.at + 1),
  '*': readEmphasis,
  _: readEmphasis,
  '~': readEmphasis,
  '!': (scan) => {
    if (scan.source[scan.at + 1] === '[') open(scan, 'image', 2);
    else scan.at++;
  },
  '[': (scan) => open(scan, scan.source[scan.at + 1] === '^' ? 'note' : 'link', 1),
  ']': close,
  '<': readTag,
  '&': (scan) => {
    const read = characterOf(scan.source, scan.at);
    if (!read) {
      scan.at++;
      return;
    }
    const source = scan.at;
    skipTo(scan, source + read.length);
    scan.runs.push({ text: read.text, source, sourceLength: read.length });
  },
};

/** Marks with space on both sides, as in "5 * 3", or a letter on both, as in "snake_case", are none; nor is a single "~", as in "~200". */
function readEmphasis(scan: Scan): void {
  const { source, at, start, end } = scan;
  const mark = source.charAt(at);
  let after = at;
  while (after < end && source[after] === mark) after++;
  const left = at > start ? source.charAt(at - 1) : ' ';
  const right = after < end ? source.charAt(after) : ' ';
  const isNone = (SPACE.test(left) && SPACE.test(right)) || (WORD.test(left) && WORD.test(right));
  if (mark === '~' ? after - at === 2 : !isNone) skipTo(scan, after);
  else scan.at = after;
}

/** The bracket is a run of its own, so that it can be taken back. */
function open(scan: Scan, kind: Opener['kind'], length: number): void {
  skipTo(scan, scan.at);
  const run = scan.runs.length;
  scan.at += length;
  skipTo(scan, scan.at);
  scan.openers.push({ kind, run, start: scan.at });
}

function close(scan: Scan): void {
  const { source, at, end, runs } = scan;
  const opener = scan.openers.pop();
  const after =
    opener && (linkEnd(source, at + 1, end) ?? (scan.isDefined(source.slice(opener.start, at)) ? at + 1 : null));
  if (!opener || (opener.kind !== 'note' && after === null)) {
    scan.at++;
    return;
  }
  skipTo(scan, after ?? at + 1);
  if (opener.kind === 'image') scan.captions.push(runs.slice(opener.run + 1));
  if (opener.kind === 'link') runs[opener.run] = verbatim(source, at, at);
  else runs.length = opener.run;
}

function readTag(scan: Scan): void {
  const { source, at, end } = scan;
  if (source.startsWith('<!--', at)) {
    scan.commentEnd ??= endOfComment(source, at, end);
    if (scan.commentEnd < at + 7) scan.commentEnd = endOfComment(source, at, end);
    if (scan.commentEnd <= end) {
      for (const comment of readSuppressions(source.slice(at + 4, scan.commentEnd - 3), at, scan.commentEnd))
        scan.comments.push(comment);
      skipTo(scan, scan.commentEnd);
      return;
    }
  }
  const tagEnd = endOfTag(source, at, end);
  if (tagEnd === null) scan.at++;
  else skipTo(scan, tagEnd);
}
