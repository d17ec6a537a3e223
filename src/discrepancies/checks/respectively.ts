import type { Share } from '../../figures/share.ts';
import { bundled } from '../bundled.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { sumOf } from '../sums/sum.ts';
import { isTotal } from '../told-as.ts';
import { counted, countOf, grouped, listed, numberOf, sentenceCase, thingOf } from '../wording.ts';

/** A list that comes this near a total beside it was meant to reach it. */
const LISTED = 0.75;

/** How many claims before and behind a list its total is looked for among. */
const BESIDE = 8;

/** A pairing, the claims whose numbers it lists, and those before and behind them. */
interface Dealt {
  readonly pairing: Share;
  readonly parts: readonly Claim[];
  readonly beside: readonly Claim[];
}

/** The pairings of an article with their claims; both in the order they stand, so that each is looked at once. */
function* dealtOut(pairings: readonly Share[], claims: readonly Claim[]): Generator<Dealt> {
  let at = 0;
  for (const pairing of pairings) {
    while ((claims[at]?.figure.start ?? Number.POSITIVE_INFINITY) < pairing.start) at += 1;
    const first = at;
    while ((claims[at]?.figure.end ?? Number.POSITIVE_INFINITY) <= pairing.end) at += 1;
    yield { pairing, parts: claims.slice(first, at), beside: claims.slice(Math.max(0, first - BESIDE), at + BESIDE) };
  }
}

/** The total told with the list, in its sentence or the next; it may hold others than the listed where the words make it a running one. */
function missed({ pairing, parts, beside }: Dealt): Finding[] {
  const [first] = parts;
  const alike = parts.every(
    ({ figure, happening }) =>
      figure.form === 'exact' && figure.measure === first?.figure.measure && happening === first.happening,
  );
  if (!first || !alike || parts.length !== pairing.low) return [];
  const sum = sumOf(parts).low;
  const total = beside.find(
    (claim) =>
      isTotal(claim) &&
      !parts.includes(claim) &&
      claim.figure.form === 'exact' &&
      claim.figure.measure === first.figure.measure &&
      claim.happening === first.happening &&
      [0, 1].includes(claim.figure.sentenceIndex - pairing.sentenceIndex),
  );
  if (!total || total.figure.low === sum) return [];
  const isRunning = total.figure.cues.includes('update') || total.figure.cues.includes('cumulative');
  if (sum < total.figure.low && (isRunning || sum < LISTED * total.figure.low)) return [];
  const gap = Math.abs(total.figure.low - sum);
  return [{ claims: [total, ...parts], pair: null, gap, data: { sum } }];
}

export const respectively: Check = {
  id: 'respectively',
  family: 'arithmetic',
  severity: 'warning',
  title: 'numbers dealt out with “respectively” that do not come out even',
  why: '“Respectively” makes the reader pair two lists. If one of them is longer, a number or a name was lost; if the numbers do not make the total beside them, one of them is wrong.',
  advice: 'give each number beside its own name',
  flags: [
    'Four, seven and nine soldiers were killed in Arvan and Belmonte respectively, the army said.',
    'Twelve and 15 people died on Monday and Tuesday respectively, 25 in all.',
  ],
  passes: [
    'Four and seven soldiers were killed in Arvan and Belmonte respectively, the army said.',
    'Twelve and 15 people died on Monday and Tuesday respectively, 27 in all.',
  ],
  find: function* ({ shares, articles }) {
    const pairings = shares.filter(({ kind }) => kind === 'pairing');
    for (const [article, own] of bundled(pairings, (pairing) => pairing.article))
      for (const dealt of dealtOut(own, articles.get(article) ?? [])) {
        const { pairing, parts } = dealt;
        if (pairing.low === pairing.high) yield* missed(dealt);
        else if (parts.length > 0)
          yield { claims: parts, pair: null, data: { numbers: pairing.low, names: pairing.high } };
      }
  },
  word: ({ claims, data = {} }) => {
    const [first, ...parts] = claims;
    if (!first) return { title: '', message: '' };
    const { sum, numbers, names } = data;
    if (typeof sum === 'number')
      return {
        title: `${thingOf(first)}: ${grouped(sum)} dealt out, ${numberOf(first)} in all`,
        message: `${sentenceCase(listed(parts.map(numberOf)))}, dealt out one by one, make ${grouped(sum)}, not ${countOf(first)} as stated.`,
      };
    const lists = `${counted(Number(numbers), 'number')} for ${counted(Number(names), 'name')}`;
    // The noun stands behind the last number of a list.
    const thing = thingOf(parts[parts.length - 1] ?? first);
    return {
      title: `${thing}: ${lists}`,
      message: `${thing}: “respectively” deals out ${lists} (${listed(claims.map(numberOf))}).`,
    };
  },
};
