import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { CLOSES, INLINE, SCOPES, VOID } from './html-grammar.ts';
import { openElements } from './open-elements.ts';

/** Of every kind of node: `parent` is the index of the element it stands in, -1 for the root; `after` that of the first node past all it holds. */
interface Position {
  readonly parent: number;
  readonly after: number;
  /** In the source, markup included. */
  readonly start: number;
  readonly end: number;
}

export interface MarkupElement extends Position {
  readonly kind: 'element';
  /** In HTML in small letters; in XML without its namespace prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A run of text as written, or one character reference. */
export interface MarkupText extends Position {
  readonly kind: 'text';
  readonly text: string;
}

export interface MarkupComment extends Position {
  readonly kind: 'comment';
  /** What stands between the dashes. */
  readonly text: string;
}

export type MarkupNode = MarkupElement | MarkupText | MarkupComment;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The nodes of a page or an XML file in the order they stand, a flat list that is walked without recursion. The first is the root, an element
 * without a name that holds all others. Never fails; linear.
 */
export function parseMarkup(source: string, language: 'html' | 'xml'): readonly MarkupNode[] {
  const html = language === 'html';
  const root = { kind: 'element', name: '', attributes: new Map(), parent: -1, after: 1, start: 0, end: 0 } as const;
  const nodes: Mutable<MarkupNode>[] = [{ ...root }];
  const open = openElements();
  let element: { name: string; attributes: Map<string, string>; start: number } | null = null;
  let attribute = '';
  let value = '';
  /** Where the last event ended. */
  let cursor = 0;

  const position = (end: number): Position => ({
    parent: open.innermost(),
    after: nodes.length + 1,
    start: cursor,
    end,
  });
  const addText = (text: string, start: number, end: number): void => {
    if (text !== '') nodes.push({ kind: 'text', text, ...position(end), start });
    cursor = end;
  };
  const closeFrom = (depth: number): void =>
    open.closeFrom(depth, (index) => {
      const node = nodes[index];
      if (!node) return;
      node.after = nodes.length;
      node.end = cursor;
    });
  const localName = (start: number, end: number): string => {
    const name = source.slice(start, end);
    return html ? name.toLowerCase() : name.slice(name.indexOf(':') + 1);
  };
  const finishTag = (end: number, empty: boolean): void => {
    if (!element) return;
    const { name, attributes, start } = element;
    element = null;
    const closing = html ? CLOSES.get(name) : undefined;
    if (closing) {
      const [block] = closing.within;
      const isWall = (other: string): boolean => (block === '' ? !INLINE.has(other) : closing.within.includes(other));
      const depth = open.find(closing.closes, isWall);
      if (depth > 0) closeFrom(depth);
    }
    nodes.push({ kind: 'element', name, attributes, ...position(end), start });
    cursor = end;
    if (!empty && !(html && VOID.has(name))) open.push(nodes.length - 1, name);
  };

  const events: TokenizerCallbacks = {
    ontext: (start, end) => addText(source.slice(start, end), start, end),
    ontextentity: (code, end) => addText(String.fromCodePoint(code), cursor, end),
    oncdata: (start, end, offset) => {
      if (!html) addText(source.slice(start, end - offset), start, end - offset);
      cursor = end + 1;
    },
    onopentagname: (start, end) => {
      element = { name: localName(start, end), attributes: new Map(), start: start - 1 };
    },
    onattribname: (start, end) => {
      attribute = localName(start, end);
      value = '';
    },
    onattribdata: (start, end) => {
      value += source.slice(start, end);
    },
    onattribentity: (code) => {
      value += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (element && !element.attributes.has(attribute)) element.attributes.set(attribute, value);
    },
    onopentagend: (end) => finishTag(end + 1, false),
    onselfclosingtag: (end) => finishTag(end + 1, !html || open.has('svg')),
    onclosetag: (start, end) => {
      const name = localName(start, end);
      const inline = INLINE.has(name);
      const isWall = (other: string): boolean => html && (inline ? !INLINE.has(other) : SCOPES.has(other));
      const depth = open.find([name], isWall);
      cursor = end + 1;
      if (depth > 0) closeFrom(depth);
      else if (html && name === 'br') nodes.push({ kind: 'element', name, attributes: new Map(), ...position(cursor) });
    },
    oncomment: (start, end, offset) => {
      nodes.push({ kind: 'comment', text: source.slice(start, end - offset), ...position(end + 1) });
      cursor = end + 1;
    },
    ondeclaration: (_, end) => {
      cursor = end + 1;
    },
    onprocessinginstruction: (_, end) => {
      cursor = end + 1;
    },
    onend: () => {
      cursor = source.length;
      closeFrom(0);
    },
    isInForeignContext: () => open.has('svg'),
  };
  const tokenizer = new Tokenizer({ xmlMode: !html, decodeEntities: true }, events);
  tokenizer.write(source);
  tokenizer.end();
  return nodes;
}
