import type { Share } from '../../figures/share.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { countOf } from '../wording.ts';

/** "Twice as many" is said of what is nearly twice as many. */
const TOLERANCE = 0.15;

function judged(share: Share, more: Claim, base: Claim): Finding[] {
  const [m, b] = [more.figure, base.figure];
  if (b.low <= 0 || m.high === null || b.high === null || m.form === 'vague' || b.form === 'vague') return [];
  const [least, most] = [m.low / b.high, m.high / b.low];
  if (least <= share.high * (1 + TOLERANCE) && most >= share.low * (1 - TOLERANCE)) return [];
  const off = Math.max(least / share.high, share.low / Math.max(most, Number.MIN_VALUE));
  return [
    {
      claims: [more, base],
      pair: null,
      ratio: off,
      gap: null,
      data: { share: share.quote, computed: Math.round((10 * m.low) / b.low) / 10 },
    },
  ];
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
    const title = `${countOf(more)} is not “${data.share}” ${countOf(base)}`;
    return {
      title,
      message: `${countOf(more)} is ${data.computed} times ${countOf(base)}, not “${data.share}” as written.`,
    };
  },
};
