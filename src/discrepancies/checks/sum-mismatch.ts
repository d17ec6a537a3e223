import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { widerMeasures } from '../comparable.ts';
import { compareIntervals, type Interval } from '../interval.ts';
import { countOf, creditedOf, grouped, listed, thingOf } from '../wording.ts';

/** Parts are looked for this many sentences around their total. */
const NEAR = 1;
/** More parts than this are a table, not a sentence. */
const MOST_PARTS = 8;

export function sumOf(parts: readonly Claim[]): Interval {
  const low = parts.reduce((sum, { figure }) => sum + figure.low, 0);
  const high = parts.reduce<number | null>(
    (sum, { figure }) => (sum === null || figure.high === null ? null : sum + figure.high),
    0,
  );
  const forms = new Set(parts.map(({ figure }) => figure.form));
  const form =
    high === null
      ? 'atLeast'
      : forms.has('vague')
        ? 'vague'
        : forms.size === 1 && forms.has('exact')
          ? 'exact'
          : 'range';
  return { low, high, form, phrase: grouped(low) };
}

const isCount = ({ figure }: Claim): boolean => !figure.rate && !figure.delta && figure.modality === 'asserted';

/** A total of both sides, and a number for each of them. */
function* bySide(claims: readonly Claim[]): Iterable<Finding> {
  for (const total of claims) {
    const sides = total.counted.side.split('+');
    if (sides.length < 2 || !isCount(total)) continue;
    const parts = sides.map((side) => claims.filter((claim) => isSideOf(claim, total, side)));
    const largest = parts.flatMap((own) => own.toSorted((a, b) => b.figure.low - a.figure.low).slice(0, 1));
    if (largest.length === sides.length) yield* differing(total, largest, 'more');
  }
}

const isSideOf = (claim: Claim, total: Claim, side: string): boolean =>
  isCount(claim) &&
  claim.counted.side === side &&
  claim.counted.group === total.counted.group &&
  claim.happening === total.happening &&
  (claim.figure.measure === total.figure.measure || widerMeasures(claim.figure.measure).includes(total.figure.measure));

function* differing(total: Claim, parts: readonly Claim[], which: 'more' | 'either'): Iterable<Finding> {
  const sum = sumOf(parts);
  const { meeting, ratio, gap } = compareIntervals(total.figure, sum);
  const less = total.figure.high === null || sum.low <= total.figure.high;
  if (meeting !== 'disjoint' || (which === 'more' && less)) return;
  yield { claims: [total, ...parts], pair: null, ratio, gap, data: { sum: sum.low, sumHigh: sum.high } };
}

export const sumMismatch: Check = {
  id: 'sum-mismatch',
  family: 'arithmetic',
  severity: 'error',
  title: 'the parts do not add up to the stated total',
  why: 'A total and the parts it is made of stand side by side, and adding the parts gives another number. It is the most common slip in news arithmetic and every reader can catch it.',
  advice: 'add the parts again, or say which part is missing',
  flags: ['Fourteen people were killed: eight soldiers and five civilians, the army said.'],
  passes: ['Thirteen people were killed: eight soldiers and five civilians, the army said.'],
  find: function* ({ articles }) {
    for (const claims of articles.values()) yield* bySide(claims);
  },
  word: ({ claims, data }) => {
    const [total, ...parts] = claims;
    if (!total) return { title: '', message: '' };
    const sum = `${grouped(Number(data?.['sum']))}${data?.['sumHigh'] === null ? ' or more' : ''}`;
    return {
      title: `${thingOf(total)}: parts of ${sum} against a total of ${countOf(total)}`,
      message: `${listed(parts.map(creditedOf), 9)} make ${sum}, not the stated ${countOf(total)}.`,
    };
  },
};
void NEAR;
void MOST_PARTS;
