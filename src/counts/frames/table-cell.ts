import { cellState, isTotalRow } from '../table-row.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, columns }: Mention): Reading | null {
  const measure = cellState(tokens, quantity.from, quantity.to, columns);
  if (!measure) return null;
  // Below a head, each row is one of those that the last adds up.
  if (!columns) return { measure };
  return isTotalRow(tokens) ? { measure, cues: ['total'] } : { measure, part: true, cues: ['breakdown'] };
}

/** *Killed | 40*, or a number alone in a cell below *Killed*. */
export const tableCell: Frame = {
  id: 'table-cell',
  summary: 'the number stands alone in a cell, and its row or its column is called by the state',
  read,
  cases: ['Killed | 40 → killed', 'Deaths | 1,204 → killed', 'Killed or wounded | 90 → casualties'],
  rejects: ['Rate of deaths | 40', 'Houses destroyed | 40', 'Killed | 40 houses'],
};
