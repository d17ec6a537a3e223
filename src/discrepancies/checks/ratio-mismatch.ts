import type { Share } from '../../figures/share.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { countOf, sentenceCase } from '../wording.ts';

/** "Twice as many" is said of what is nearly twice as many. */
const TOLERANCE = 0.15;

/** "Twice as many as the 40" may be read as "as many as 40", a ceiling: here it is the number itself. */
const numberOf = ({ figure: { form, low, high } }: Claim): number | null =>
  form === 'atMost' ? high : form === 'vague' ? null : low;

function judged(share: Share, more: Claim, base: Claim): Finding[] {
  const [m, b] = [numberOf(more), numberOf(base)];
  if (m === null || b === null || b <= 0) return [];
  const times = m / b;
  const top = share.high ?? Number.POSITIVE_INFINITY;
  if (times <= top * (1 + TOLERANCE) && times >= share.low * (1 - TOLERANCE)) return [];
  const off = Math.max(times / top, share.low / times);
  const data = { share: share.quote, computed: Math.round(10 * times) / 10 };
  return [{ claims: [more, base], pair: null, ratio: off, gap: null, data }];
}

export const ratioMismatch: Check = {
  id: 'ratio-mismatch',
  family: 'arithmetic',
  severity: 'warning',
  title: '“twice as many” that the counts do not bear out',
  why: 'Multiples are written from memory and stay when the numbers change. Both numbers are in the copy, and they are not that far apart.',
  advice: 'work the multiple out again',
  flags: ['Sixty people were killed, twice as many as the 40 killed last year, police said.'],
  passes: ['Eighty people were killed, twice as many as the 40 killed last year, police said.'],
  find: ({ shares, byId }) =>
    shares.flatMap((share) => {
      const [more, base] = [byId.get(share.part ?? ''), byId.get(share.whole ?? '')];
      return share.kind === 'times' && more && base ? judged(share, more, base) : [];
    }),
  word: ({ claims: [more, base], data = {} }) => {
    if (!more || !base) return { title: '', message: '' };
    const title = `${sentenceCase(countOf(more))} is not “${data.share}” ${countOf(base)}`;
    return {
      title,
      message: `${sentenceCase(countOf(more))} is ${data.computed} times ${countOf(base)}, not “${data.share}” as written.`,
    };
  },
};
