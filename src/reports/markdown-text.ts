import { inline, visible } from './visible.ts';

const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** The article's words as Markdown that shows them as they are: not for the start of a line. */
export const md = (text: string): string => escaped(inline(text));

/** A path or an id as Markdown. */
export const mdPath = (path: string): string => escaped(visible(path));

export interface MdColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
}

export const left = (head: string): MdColumn => ({ head, align: 'left' });
export const right = (head: string): MdColumn => ({ head, align: 'right' });

/** The lines of a table, and an empty one; cells are Markdown already. Nothing where there are no rows. */
export function mdTable(columns: readonly MdColumn[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'right' ? '--:' : ':--'));
  return [line(columns.map(({ head }) => head)), line(rule), ...rows.map(line), ''];
}
