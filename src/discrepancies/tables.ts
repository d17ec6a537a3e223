import { bundled } from './bundled.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './interval.ts';
import { isTotal } from './told-as.ts';

/** Whether its number stands alone in a table's cell. */
export const inTable = ({ figure }: Claim): boolean => figure.rule === 'table-cell';

/** Numbers of a table and of the prose that lie farther apart, many times the one the other, are of other things. */
const NEAR = 2;
/** Below this, prose counts people here and there; a first count of them is one of all. */
const FEW = 10;

/** Whether one of the two is a table's and the other what its article gives in prose, so near that they count one thing. */
export function isTableAgainstText(a: Claim, b: Claim, { ratio, gap }: Comparison): boolean {
  if (a.figure.article !== b.figure.article || inTable(a) === inTable(b)) return false;
  const prose = inTable(a) ? b : a;
  return gap !== null && ratio !== null && ratio < NEAR && (prose.leads || prose.figure.low >= FEW);
}

/** A table's total and the rows of its column. */
export interface Column {
  readonly total: Claim;
  readonly rows: readonly Claim[];
}

/** The columns of an article's tables that have a total below or above their rows. */
export function columnsIn(claims: readonly Claim[]): Column[] {
  const cells = bundled(claims.filter(inTable), ({ figure }) => figure.measure);
  return [...cells.values()].flatMap((column) =>
    column.flatMap((total, at) => {
      if (!isTotal(total) || total.figure.part) return [];
      const above = rowsFrom(column, at, -1).reverse();
      const rows = above.length > 0 ? above : rowsFrom(column, at, 1);
      return rows.length > 1 ? [{ total, rows }] : [];
    }),
  );
}

/** The rows right above or below that follow each other without a gap. */
function rowsFrom(column: readonly Claim[], at: number, step: 1 | -1): Claim[] {
  const rows: Claim[] = [];
  for (let next = at + step; ; next += step) {
    const [row, before] = [column[next], column[next - step]];
    if (!row?.figure.part || !before) return rows;
    if (row.figure.sentenceIndex !== before.figure.sentenceIndex + step) return rows;
    rows.push(row);
  }
}
