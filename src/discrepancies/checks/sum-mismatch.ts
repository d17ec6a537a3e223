import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { compareIntervals } from '../interval.ts';
import { bySide } from '../sums/by-side.ts';
import { bySwap } from '../sums/by-swap.ts';
import { inSentences } from '../sums/in-sentences.ts';
import { isSomeOf, LEAST_OF_A_SUM, type Sum, sumOf } from '../sums/sum.ts';
import { woundedAndKilled } from '../sums/wounded-and-killed.ts';
import { countOf, creditedTogether, grouped, sentenceCase, thingOf } from '../wording.ts';

/** A sum that goes this far beyond its total was never meant as one. */
const FAR = 1.5;

/** As many may be told of beside the numbers of a list. */
const UNCOUNTED = 2;

const isExact = ({ figure }: Claim): boolean => figure.form === 'exact';

function judged({ total, parts, wholeFrom, said }: Sum): Finding[] {
  const sum = sumOf(parts);
  const { meeting, ratio, gap } = compareIntervals(total.figure, sum);
  if (meeting !== 'disjoint') return [];
  const short = sum.high !== null && sum.high < total.figure.low ? sum.high : null;
  if (short !== null && (wholeFrom === null || short < wholeFrom * total.figure.low)) return [];
  // "37 men, three women and a child": the one is told of, and not counted.
  const isUncounted = parts.some(({ figure }) => figure.cues.includes('and-one'));
  if (short !== null && isUncounted && total.figure.low - short <= UNCOUNTED) return [];
  if (short === null && !said && sum.low > FAR * (total.figure.high ?? sum.low)) return [];
  const asParts = parts.some(isSomeOf);
  const certain = [total, ...parts].every(isExact) && (!asParts || said);
  const severity = short !== null && asParts ? 'note' : certain ? 'error' : 'warning';
  const data = { sum: sum.low, sumHigh: sum.high };
  return [{ claims: [total, ...parts], pair: null, severity, ratio, gap, data }];
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
      if (claims.length < LEAST_OF_A_SUM) continue;
      for (const sum of [...bySide(claims), ...bySwap(claims), ...woundedAndKilled(claims), ...inSentences(claims)])
        yield* judged(sum);
    }
  },
  word: ({ claims, data = {} }) => {
    const [total, ...parts] = claims;
    if (!total) return { title: '', message: '' };
    const sum = `${grouped(Number(data.sum))}${data.sumHigh === null ? ' or more' : ''}`;
    return {
      title: `${thingOf(total)}: parts of ${sum} against a total of ${countOf(total)}`,
      message: `${sentenceCase(creditedTogether(parts))} make ${sum}, not ${countOf(total)} as stated.`,
    };
  },
};
