import { visible } from '../visible.ts';

/** Finished HTML. Only `markup` makes it, so that a plain string is always escaped on its way into a page. */
export interface Markup {
  readonly markup: string;
}

/** What a hole in the template may hold: text (escaped), numbers, finished HTML, lists of these; null and false leave nothing. */
export type Piece = string | number | Markup | null | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Lines and tabs are laid out by the browser; characters without a shape would only break words. */
const shown = (text: string): string =>
  text.replace(/[\xAD\u200B\u2060\uFEFF]/g, '').replace(/[^\t\n\r]+/g, (run) => visible(run));

/** Text made safe between tags and between quotation marks alike, with its control characters made visible. */
export const escapeText = (text: string): string =>
  shown(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

function written(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return escapeText(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(written).join('');
}

/** A template of HTML: ``markup`<td>${figure.quote}</td>` ``. What stands in a hole is escaped unless it is `Markup`. */
export function markup(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let out = literals[0] ?? '';
  for (const [index, piece] of pieces.entries()) out += written(piece) + (literals[index + 1] ?? '');
  return { markup: out };
}

/** A link to another site where the address is http or https, else its text alone. */
export function outwardLink(address: string, text: string): Markup {
  return /^https?:\/\/[^\s]/i.test(address)
    ? markup`<a href="${address}" rel="noopener noreferrer nofollow">${text}</a>`
    : markup`${text}`;
}
