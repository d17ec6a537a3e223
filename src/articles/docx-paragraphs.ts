import type { MarkupNode } from './markup.ts';
import { attributeOf, find, nameAt } from './markup-tree.ts';

/** A paragraph of a Word document, or a row of a table. */
export interface Paragraph {
  /** Without space at its ends; never empty. */
  readonly text: string;
  /** The name of its style in small letters: `title`, `heading 1`, `caption`; `''` where it has none. */
  readonly style: string;
}

/** Deleted and moved text, the codes of fields, and the copies that older versions are given. */
const LEFT_OUT = new Set(
  'del moveFrom instrText Fallback rPr pPr sectPr delText footnoteReference commentReference'.split(' '),
);
/** Elements that stand for a unit of text. */
const UNITS: Readonly<Record<string, string>> = { tab: ' ', br: ' ', cr: ' ', noBreakHyphen: '-' };

/** The paragraphs of `word/document.xml` in order; a row of a table is one, its cells set apart by ` | `. Linear. */
export function paragraphsOf(nodes: readonly MarkupNode[], styles: ReadonlyMap<string, string>): Paragraph[] {
  const found: Paragraph[] = [];
  let cells: string[] | null = null;
  let [text, style] = ['', ''];
  let [textEnd, rowEnd, cellEnd] = [0, 0, 0];
  const finishParagraph = (): void => {
    const words = text.trim();
    if (words !== '' && cells) cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${words}`.trim();
    else if (words !== '') found.push({ text: words, style });
    [text, style] = ['', ''];
  };
  const finishRow = (): void => {
    finishParagraph();
    const row = cells?.filter((cell) => cell !== '').join(' | ') ?? '';
    cells = null;
    if (row !== '') found.push({ text: row, style: '' });
  };
  for (let index = 0; index < nodes.length; index++) {
    if (index >= rowEnd && cells) finishRow();
    const node = nodes[index];
    if (node?.kind === 'text' && index < textEnd) text += node.text;
    if (node?.kind !== 'element') continue;
    const { name } = node;
    if (name === 'p') {
      finishParagraph();
      const id = attributeOf(nodes, find(nodes, 'pStyle', find(nodes, 'pPr', index)), 'val') ?? '';
      style = styles.get(id) ?? id.toLowerCase().replace(/^heading(?=\d)/, 'heading ');
    } else if (name === 'tr' && !cells) [cells, rowEnd] = [[], node.after];
    else if (name === 'tc' && cells && index >= cellEnd) {
      finishParagraph();
      cells.push('');
      cellEnd = node.after;
    } else if (name === 't') textEnd = node.after;
    else if (LEFT_OUT.has(name) || isHidden(nodes, index)) index = node.after - 1;
    else text += UNITS[name] ?? '';
  }
  if (cells) finishRow();
  finishParagraph();
  return found;
}

/** Whether a run is marked as not to be shown. */
const isHidden = (nodes: readonly MarkupNode[], index: number): boolean =>
  nameAt(nodes, index) === 'r' && find(nodes, 'vanish', find(nodes, 'rPr', index)) >= 0;
