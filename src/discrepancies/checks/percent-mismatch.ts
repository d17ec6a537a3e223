import type { Share } from '../../figures/share.ts';
import type { Check, Finding, Material } from '../check.ts';
import type { Claim } from '../claim.ts';
import { countOf, grouped, sentenceCase } from '../wording.ts';

/** Half a percentage point either way is rounding; words like "half" and "one in five" are looser. */
const ROUNDING = { percent: 0.005, fraction: 0.05 } as const;
/** Off by this factor it is a slip, not a rounding. */
const FAR = 2;

function judged(share: Share, part: Claim, whole: Claim): Finding[] {
  if (share.kind !== 'percent' && share.kind !== 'fraction') return [];
  const [p, w] = [part.figure, whole.figure];
  if (w.low <= 0 || p.form === 'vague' || w.form === 'vague') return [];
  const least = w.high === null ? 0 : p.low / w.high;
  const most = p.high === null ? 1 : p.high / w.low;
  const top = share.high ?? 1;
  const [low, high] = [share.low - ROUNDING[share.kind], top + ROUNDING[share.kind]];
  if (least <= high && most >= low) return [];
  const off = Math.max(least / top, share.low / Math.max(most, Number.MIN_VALUE));
  const exact = p.form === 'exact' && w.form === 'exact';
  const data = { share: share.quote, computed: Math.round((1000 * p.low) / w.low) / 10 };
  return [
    {
      claims: [part, whole],
      pair: null,
      severity: exact && off > FAR ? 'error' : 'warning',
      ratio: off,
      gap: null,
      data,
    },
  ];
}

const stated = ({ shares, byId }: Material): Finding[] =>
  shares.flatMap((share) => {
    const [part, whole] = [byId.get(share.part ?? ''), byId.get(share.whole ?? '')];
    return part && whole ? judged(share, part, whole) : [];
  });

export const percentMismatch: Check = {
  id: 'percent-mismatch',
  family: 'arithmetic',
  severity: 'warning',
  title: 'a percentage or fraction that the counts beside it do not give',
  why: 'The part, the whole and the share are all in the copy, so the share can be worked out, and it comes out otherwise.',
  advice: 'work the share out again, or say what it is a share of',
  flags: ['Of the 40 people killed, 12, or three percent, were children, officials said.'],
  passes: ['Of the 40 people killed, 12, or 30 percent, were children, officials said.'],
  find: stated,
  word: ({ claims: [part, whole], data = {} }) => {
    if (!part || !whole) return { title: '', message: '' };
    return {
      title: `${sentenceCase(countOf(part))} of ${countOf(whole)} is not ${data.share}`,
      message: `${sentenceCase(countOf(part))} of ${countOf(whole)} is ${data.computed} percent, not ${data.share} as written (${grouped(part.figure.low)} by ${grouped(whole.figure.low)}).`,
    };
  },
};
