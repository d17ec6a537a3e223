import type { Span } from '../span.ts';
import type { Stretch } from './article.ts';
import type { Embedded } from './embedded.ts';

/** What stands between the quotes of a string, with its escapes. */
export type RawString = Span;

/** The strings of a JSON text by where they stand, `bodies.0.value`, down to `DEEPEST` names; or where it stops being JSON. */
export type JsonStrings = { readonly strings: ReadonlyMap<string, RawString> } | Broken;

/** Deeper strings are checked and not kept: no format has its copy there. */
const DEEPEST = 4;

/** An object or list that is open, and the name or ordinal of what is read in it. */
interface Level {
  readonly end: '}' | ']';
  name: string | number;
}

/** What may come next: a value, a name, either of them or the end of what has just begun, or what follows a value. */
type Expected = 'value' | 'name' | 'first value' | 'first name' | 'after';

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Finds the strings of a JSON text without recursion and in linear time, so that no nesting is too deep. */
export function jsonStrings(source: string): JsonStrings {
  const strings = new Map<string, RawString>();
  const levels: Level[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = skipSpace(source, at);
    const mark = source.charAt(at);
    const level = levels.at(-1);
    const mayEnd = expected === 'after' || expected.startsWith('first');
    if (expected === 'after' && !level) return at < source.length ? { error: at } : { strings };
    if (level && mayEnd && mark === level.end) {
      levels.pop();
      expected = 'after';
      at++;
    } else if (level && expected === 'after') {
      if (mark !== ',') return { error: at };
      expected = level.end === ']' ? 'value' : 'name';
      if (typeof level.name === 'number') level.name++;
      at++;
    } else if (level && expected.endsWith('name')) {
      const end = mark === '"' ? stringEnd(source, at + 1) : { error: at };
      if (typeof end !== 'number') return end;
      level.name = decodeString(source, { start: at + 1, end }).text;
      at = skipSpace(source, end + 1);
      if (source[at] !== ':') return { error: at };
      expected = 'value';
      at++;
    } else if (mark === '{' || mark === '[') {
      levels.push(mark === '[' ? { end: ']', name: 0 } : { end: '}', name: '' });
      expected = mark === '[' ? 'first value' : 'first name';
      at++;
    } else {
      const end = mark === '"' ? stringEnd(source, at + 1) : literalEnd(source, at);
      if (typeof end !== 'number') return end;
      const isKept = mark === '"' && levels.length <= DEEPEST;
      if (isKept) strings.set(levels.map(({ name }) => name).join('.'), { start: at + 1, end });
      expected = 'after';
      at = mark === '"' ? end + 1 : end;
    }
  }
}

function skipSpace(source: string, from: number): number {
  let at = from;
  for (let unit = source.charCodeAt(at); unit === 32 || unit === 10 || unit === 13 || unit === 9; )
    unit = source.charCodeAt(++at);
  return at;
}

interface Broken {
  readonly error: number;
}

/** Where the string ends whose first unit is at `from`, or where it is broken. */
function stringEnd(source: string, from: number): number | Broken {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 34) return at;
    if (unit < 32) return { error: at };
    if (unit !== 92) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(source)) return { error: at };
    at = ESCAPE.lastIndex - 1;
  }
  return { error: source.length };
}

function literalEnd(source: string, at: number): number | Broken {
  LITERAL.lastIndex = at;
  return LITERAL.test(source) ? LITERAL.lastIndex : { error: at };
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
