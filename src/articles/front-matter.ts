import { type Run, verbatim } from './composition.ts';
import { isBlank, lineAt, skipBlank, trimBlank } from './lines.ts';
import { type Field, onOneLine, type Preamble } from './preamble.ts';

const KEY = /^([A-Za-z_][\w -]{0,40}?)[ \t]{0,4}:(?=[ \t]|$)/;
const COMMENT = /(?:^|[ \t])#/;
const FOLDED = /^[|>][+-]?\d?$/;

/**
 * The front matter of a draft: what stands between a first line `---` and the next `---`, or null where there is none. Of YAML it reads what
 * drafts use: a name and one value (plain, quoted, folded) at the margin. Lists and nested names are passed over.
 */
export function readFrontMatter(source: string): Preamble | null {
  const fence = lineAt(source, 0);
  if (source.slice(0, fence.end).trimEnd() !== '---') return null;
  const fields: Field[] = [];
  for (let start = fence.next; start < source.length; ) {
    const { end, next } = lineAt(source, start);
    const line = source.slice(start, Math.min(end, start + 80));
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return { fields, end: Math.min(next, source.length) };
    const [mark, name] = KEY.exec(line) ?? [];
    if (mark !== undefined && name !== undefined) {
      const from = skipBlank(source, start + mark.length, end);
      const [close, after] = valueEnd(source, end, next);
      fields.push({ name: name.toLowerCase(), value: valueIn(source, from, trimBlank(source, from, end), close) });
      start = after;
    } else {
      if (fields.length === 0 && line.trim() !== '' && !line.startsWith('#')) return null;
      start = next;
    }
  }
  return null;
}

/** Where a value ends that goes on over the indented lines below it, and where the line after it begins. */
function valueEnd(source: string, end: number, next: number): readonly [number, number] {
  let [close, start] = [end, next];
  while (start < source.length && isBlank(source.charCodeAt(start))) {
    const line = lineAt(source, start);
    close = line.end;
    start = line.next;
  }
  return [close, start];
}

/** A value that begins at `from`; its first line ends at `end`, all of it at `close`. */
function valueIn(source: string, from: number, end: number, close: number): Run {
  const line = source.slice(from, end);
  if (line === '' && close > end) return verbatim(source, from, from);
  if (FOLDED.test(line)) {
    const start = skipSpace(source, end, close);
    return onOneLine(source, start, trimBlank(source, start, close));
  }
  const quote = line.charAt(0);
  if (quote === '"' || quote === "'") return quoted(source, from, close, quote);
  const comment = COMMENT.exec(line);
  if (comment) return verbatim(source, from, trimBlank(source, from, from + comment.index));
  return onOneLine(source, from, trimBlank(source, from, close));
}

function quoted(source: string, from: number, close: number, quote: string): Run {
  let at = from + 1;
  for (; at < close; at++) {
    if (quote === '"' && source[at] === '\\') at++;
    else if (source[at] === quote && quote === "'" && source[at + 1] === quote) at++;
    else if (source[at] === quote) break;
  }
  const run = onOneLine(source, from + 1, Math.min(at, close));
  const text = quote === "'" ? run.text.replaceAll("''", "'") : run.text.replace(/\\(u[\da-fA-F]{4}|[\s\S])/g, escaped);
  return { ...run, text };
}

const escaped = (_: string, code: string): string => {
  if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return code === 'n' || code === 't' ? ' ' : code;
};

function skipSpace(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(source.charAt(at))) at++;
  return at;
}
