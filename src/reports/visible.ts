const PICTURES = 0x24_00;
const PICTURE_OF_DELETE = '\u2421';

/**
 * What a terminal, a log or a reader's eye could be misled by: C0, DEL and C1 controls, line and paragraph separators, bidi embeddings,
 * overrides and isolates, characters without any shape, and half surrogate pairs (in `u` mode a whole pair does not match).
 */
const UNSEEN = /[\0-\x1F\x7F-\x9F\xAD\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uD800-\uDFFF]/gu;

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? PICTURE_OF_DELETE : `\\u{${code.toString(16).toUpperCase()}}`;
}

/** Text with every character that does not show, or that moves what stands around it, made visible: `␛[31m`, `\u{202E}`. For paths and ids. */
export const visible = (text: string): string => text.replace(UNSEEN, picture);

/** The article's own words on one line: white space becomes one space, soft hyphens and zero-width spaces go, the rest is `visible`. */
export const inline = (text: string): string =>
  visible(text.replace(/[\xAD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' '));

/** Half surrogate pairs become `�`: for encoders that throw on them. */
export const wellFormed = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

/**
 * Lines as one text that ends with a newline, and that no CI runner obeys: one takes `::` after white space at the start of a line for
 * a command, and `##[` and `##vso[` anywhere in it, so a space goes between.
 */
export const page = (lines: readonly string[]): string =>
  lines
    .map((line) => `${line}\n`)
    .join('')
    .replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1: ')
    .replace(/#(?=#[A-Za-z]*\[)/g, '# ');
