import type { Piece, Run } from './composition.ts';
import type { MarkupNode } from './markup.ts';
import { ancestors, nameAt } from './markup-tree.ts';
import type { Passage } from './passages.ts';

/** Longer cells are those of a table that lays out a page. */
const LONGEST_CELL = 120;

/** A cell's text stands no deeper in it. */
const DEEPEST = 10;

/** Passages as pieces, the short cells of a table's row joined by ` | ` into one: a number in a cell means nothing without those beside it. */
export function withRows(nodes: readonly MarkupNode[], passages: readonly Passage[]): Piece[] {
  const pieces: Piece[] = [];
  let line: Run[] = [];
  let [row, cell] = [-1, -1];
  for (const { block, text, runs, caption } of passages) {
    const around = ancestors(nodes, block, DEEPEST);
    const inCell = around.find((index) => /^t[dh]$/.test(nameAt(nodes, index))) ?? -1;
    const inRow = text.length <= LONGEST_CELL ? (around.find((index) => nameAt(nodes, index) === 'tr') ?? -1) : -1;
    if (inRow >= 0 && inRow === row && inCell !== cell) addCell(line, runs);
    else {
      line = [...runs];
      pieces.push({ zone: caption ? 'caption' : 'body', runs: line });
    }
    [row, cell] = [inRow, inCell];
  }
  return pieces;
}

function addCell(line: Run[], runs: readonly Run[]): void {
  const end = line.at(-1);
  const from = end ? end.source + end.sourceLength : 0;
  line.push({ text: ' | ', source: from, sourceLength: Math.max(0, (runs[0]?.source ?? from) - from) });
  for (const run of runs) line.push(run);
}
