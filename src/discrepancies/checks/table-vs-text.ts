import type { Check, Finding } from '../check.ts';
import { isOwnVoice } from '../claim.ts';
import { sumOf } from '../sums/sum.ts';
import { type Column, columnsIn } from '../tables.ts';
import { distinct, together } from '../together.ts';
import { countOf, grouped, setAgainst, thingOf } from '../wording.ts';

/** What a source said in prose may be older or newer than the table. */
const graded = (finding: Finding): Finding =>
  finding.claims.every(isOwnVoice) ? finding : { ...finding, severity: 'warning' };

function missed({ total, rows }: Column): Finding[] {
  const all = [total, ...rows];
  const sum = sumOf(rows).low;
  if (total.figure.low === sum || !all.every(({ figure }) => figure.form === 'exact')) return [];
  return [{ claims: all, pair: null, gap: Math.abs(sum - total.figure.low), data: { sum } }];
}

export const tableVsText: Check = {
  id: 'table-vs-text',
  family: 'conflict',
  severity: 'error',
  title: 'a table that disagrees with the text, or with its own total',
  why: 'Tables and fact boxes are made apart from the story and updated apart from it. Readers see both at once, and a total that its rows do not make is seen by whoever adds them up.',
  advice: 'bring the table and the text to one number, and add the rows again',
  flags: [
    'Fifty-two people were killed in the quake.\n\nKilled | 40\n\nWounded | 120',
    'The quake struck three towns.\n\nTown | Killed\n\nArvan | 8\n\nBelmonte | 5\n\nSorn | 4\n\nTotal | 16',
  ],
  passes: [
    'Fifty-two people were killed in the quake.\n\nKilled | 52\n\nWounded | 120',
    'The quake struck three towns.\n\nTown | Killed\n\nArvan | 8\n\nBelmonte | 5\n\nSorn | 4\n\nTotal | 17',
  ],
  find: function* ({ articles, clashes }) {
    for (const claims of articles.values()) for (const column of columnsIn(claims)) yield* missed(column);
    yield* together(clashes, ({ verdict }) => verdict === 'table').map(graded);
  },
  word: ({ claims, data = {} }) => {
    const [total] = claims;
    if (!total || data.sum === undefined) return setAgainst(distinct(claims), ', incompatible as written');
    const sum = grouped(Number(data.sum));
    return {
      title: `${thingOf(total)}: rows of ${sum} under a total of ${countOf(total)}`,
      message: `The rows of the table make ${sum}, not ${countOf(total)} as its total says.`,
    };
  },
};
