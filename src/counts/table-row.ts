import type { Measure } from '../lexicon/categories.ts';
import { OTHER_UNITS, TOTAL_ROWS } from '../lexicon/table-words.ts';
import type { Token } from '../tokens/token.ts';
import { joinAfter, passiveState } from './state.ts';
import { lowerAt } from './tokens-at.ts';

/** What the numbers below each cell of a table's head count; null where they count nobody, or where two columns count the same. */
export type Columns = readonly (Measure | null)[];

/** What the cells of a table's row stand apart by in an article's text. */
export const CELL_MARK = ' | ';

const isMark = ({ lower }: Token): boolean => lower === '|';

/** What a row without numbers says of the columns below it; null where it names no state. */
export function columnsOf(tokens: readonly Token[]): Columns | null {
  const cells = cellsIn(tokens).map(stateIn);
  if (cells.every((measure) => measure === null)) return null;
  return cells.map((measure) => (cells.filter((other) => other === measure).length > 1 ? null : measure));
}

/** The state that the one number of a cell is of, where nothing else stands in that cell: the column's, or what a row of two cells is called. */
export function cellState(tokens: readonly Token[], from: number, to: number, columns: Columns | null): Measure | null {
  if (lowerAt(tokens, from - 1) !== '|' || (to < tokens.length && lowerAt(tokens, to) !== '|')) return null;
  const column = tokens.slice(0, from).filter(isMark).length;
  const isPair = column === 1 && to === tokens.length;
  return columns?.[column] ?? (isPair ? stateIn(tokens.slice(0, from - 1)) : null);
}

/** Whether the row adds up the others. */
export const isTotalRow = (tokens: readonly Token[]): boolean => TOTAL_ROWS.has(lowerAt(tokens, 0));

function cellsIn(tokens: readonly Token[]): Token[][] {
  const cells: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token)) cells.push([]);
    else cells[cells.length - 1]?.push(token);
  }
  return cells;
}

/** Words of a cell that names a column or a row. */
const LONGEST = 5;

/** *Killed*, *Deaths*, *Killed or wounded*; null where the cell names no state, or another unit than people. */
function stateIn(cell: readonly Token[]): Measure | null {
  if (cell.length > LONGEST || cell.some(({ lower }) => OTHER_UNITS.has(lower))) return null;
  for (const [at, token] of cell.entries()) {
    const passive = passiveState(token);
    const measure = token.word.stateNoun?.measure ?? (passive?.weak ? null : passive?.measure);
    if (measure) return joinAfter(cell, at + 1, measure).measure;
  }
  return null;
}
