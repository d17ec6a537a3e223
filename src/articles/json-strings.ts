import type { Span } from '../span.ts';
import type { Stretch } from './article.ts';
import type { Embedded } from './embedded.ts';

/** What stands between the quotes of a string, with its escapes. */
export type RawString = Span;

/** The strings of a JSON text by where they stand, `bodies.0.value`, down to `DEEPEST` names; or where it stops being JSON. */
export type JsonStrings = { readonly strings: ReadonlyMap<string, RawString> } | { readonly error: number };

/** Deeper strings are checked and not kept: no format has its copy there. */
const DEEPEST = 4;

/** An object or list that is open, and the name or ordinal of what is read in it. */
interface Level {
  readonly list: boolean;
  name: string | number;
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Finds the strings of a JSON text without recursion and in linear time, so that no nesting is too deep. */
export function jsonStrings(source: string): JsonStrings {
  const strings = new Map<string, RawString>();
  const levels: Level[] = [];
  let at = 0;
  /** What may come next: a value, a name, what follows a value, or an end of what has just begun. */
  let expected: 'value' | 'name' | 'after' = 'value';
  let fresh = false;
  while (true) {
    at = skipSpace(source, at);
    const mark = source.charAt(at);
    const level = levels.at(-1);
    if (expected === 'after') {
      if (!level) return at < source.length ? { error: at } : { strings };
      if (mark === (level.list ? ']' : '}')) levels.pop();
      else if (mark !== ',') return { error: at };
      else if (typeof level.name === 'number') level.name++;
      if (mark === ',') expected = level.list ? 'value' : 'name';
      at++;
      fresh = false;
    } else if (fresh && level && mark === (level.list ? ']' : '}')) {
      levels.pop();
      expected = 'after';
      fresh = false;
      at++;
    } else if (expected === 'name') {
      const end = mark === '"' ? stringEnd(source, at + 1) : -at - 1;
      if (end < 0) return { error: -end - 1 };
      if (level) level.name = decodeString(source, { start: at + 1, end }).text;
      at = skipSpace(source, end + 1);
      if (source[at] !== ':') return { error: at };
      at++;
      expected = 'value';
      fresh = false;
    } else if (mark === '{' || mark === '[') {
      levels.push({ list: mark === '[', name: mark === '[' ? 0 : '' });
      expected = mark === '[' ? 'value' : 'name';
      fresh = true;
      at++;
    } else if (mark === '"') {
      const end = stringEnd(source, at + 1);
      if (end < 0) return { error: -end - 1 };
      if (levels.length <= DEEPEST) strings.set(levels.map(({ name }) => name).join('.'), { start: at + 1, end });
      at = end + 1;
      expected = 'after';
      fresh = false;
    } else {
      LITERAL.lastIndex = at;
      if (!LITERAL.test(source)) return { error: at };
      at = LITERAL.lastIndex;
      expected = 'after';
      fresh = false;
    }
  }
}

function skipSpace(source: string, from: number): number {
  let at = from;
  for (let unit = source.charCodeAt(at); unit === 32 || unit === 10 || unit === 13 || unit === 9; )
    unit = source.charCodeAt(++at);
  return at;
}

/** Where a string ends whose first unit is at `from`; where it is broken, minus that place minus one. */
function stringEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 34) return at;
    if (unit < 32) return -at - 1;
    if (unit !== 92) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(source)) return -at - 1;
    at = ESCAPE.lastIndex - 1;
  }
  return -source.length - 1;
}

const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What a string says, with the way back to its escapes. */
export function decodeString(source: string, { start, end }: RawString): Embedded {
  const stretches: Stretch[] = [];
  let text = '';
  const add = (words: string, from: number, sourceLength: number): void => {
    if (words !== '') stretches.push({ text: text.length, length: words.length, source: from, sourceLength });
    text += words;
  };
  const raw = source.slice(start, end);
  let from = 0;
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
    add(raw.slice(from, at), start + from, at - from);
    const letter = raw.charAt(at + 1);
    const length = letter === 'u' ? 6 : 2;
    const code = Number.parseInt(raw.slice(at + 2, at + 6), 16);
    add(letter === 'u' ? String.fromCharCode(code) : (ESCAPED[letter] ?? letter), start + at, length);
    from = at + length;
  }
  add(raw.slice(from), start + from, raw.length - from);
  return { text, stretches };
}
