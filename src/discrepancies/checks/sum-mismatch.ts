import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { compareIntervals } from '../interval.ts';
import { bySide, inSentences, type Sum, sumOf, woundedAndKilled } from '../sums.ts';
import { countOf, creditedOf, grouped, listed, thingOf } from '../wording.ts';

/** A sum that misses its total by more than this was never meant as one. */
const NEAR_MISS = { from: 0.75, to: 1.5 };

const isExact = ({ figure }: Claim): boolean => figure.form === 'exact';

function judged({ total, parts, isWhole, certain }: Sum): Finding[] {
  const sum = sumOf(parts);
  const { meeting, ratio, gap } = compareIntervals(total.figure, sum);
  if (meeting !== 'disjoint') return [];
  const below = sum.high !== null && sum.high < total.figure.low;
  if (below && !isWhole) return [];
  const off = below ? (sum.high ?? 0) / total.figure.low : sum.low / (total.figure.high ?? sum.low);
  if (!certain && (off < NEAR_MISS.from || off > NEAR_MISS.to)) return [];
  const severity = [total, ...parts].every(isExact) ? 'error' : 'warning';
  return [{ claims: [total, ...parts], pair: null, severity, ratio, gap, data: { sum: sum.low, sumHigh: sum.high } }];
}

export const sumMismatch: Check = {
  id: 'sum-mismatch',
  family: 'arithmetic',
  severity: 'error',
  title: 'the parts do not add up to the stated total',
  why: 'A total and the parts it is made of stand side by side, and adding the parts gives another number. It is the commonest slip in news arithmetic, and any reader can catch it.',
  advice: 'add the parts again, or say which part is missing',
  flags: ['Fourteen people were killed: eight soldiers and five civilians, the army said.'],
  passes: ['Thirteen people were killed: eight soldiers and five civilians, the army said.'],
  find: function* ({ articles }) {
    for (const claims of articles.values()) {
      for (const sum of [...bySide(claims), ...woundedAndKilled(claims), ...inSentences(claims)]) yield* judged(sum);
    }
  },
  word: ({ claims, data = {} }) => {
    const [total, ...parts] = claims;
    if (!total) return { title: '', message: '' };
    const sum = `${grouped(Number(data.sum))}${data.sumHigh === null ? ' or more' : ''}`;
    return {
      title: `${thingOf(total)}: parts of ${sum} against a total of ${countOf(total)}`,
      message: `${listed(parts.map(creditedOf), 9)} make ${sum}, not ${countOf(total)} as stated.`,
    };
  },
};
