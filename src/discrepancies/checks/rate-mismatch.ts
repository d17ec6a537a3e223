import type { Share } from '../../figures/share.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { countOf, grouped, thingOf } from '../wording.ts';

/** Rates are averages of averages: off by less than this factor, they may well be right. */
const LOOSE = 2;
const FAR = 5;

function judged(share: Share, days: number, total: Claim): Finding[] {
  const { low, high, form } = total.figure;
  if (form === 'vague' || low <= 0) return [];
  const [least, most] = [share.low * days, (share.high ?? Number.POSITIVE_INFINITY) * days];
  const off = high !== null && least > high ? least / high : low > most ? low / most : 1;
  if (off <= LOOSE) return [];
  const data = { rate: share.quote, days, product: Math.round(share.low * days) };
  return [{ claims: [total], pair: null, severity: off > FAR ? 'warning' : 'note', ratio: off, gap: null, data }];
}

export const rateMismatch: Check = {
  id: 'rate-mismatch',
  family: 'arithmetic',
  severity: 'note',
  title: 'a rate that does not lead to the total',
  why: 'So many a day for so many days come to something, and the total beside it is another. Either the rate is of a worse time or one of the numbers is wrong.',
  advice: 'say over what time the rate holds',
  flags: ['In three months of fighting, 2,000 soldiers were killed, about 100 a day, the army said.'],
  passes: ['In three months of fighting, 9,000 soldiers were killed, about 100 a day, the army said.'],
  find: ({ shares, byId }) =>
    shares.flatMap((share) => {
      const total = byId.get(share.whole ?? '');
      return share.kind === 'rate' && share.days !== null && total ? judged(share, share.days, total) : [];
    }),
  word: ({ claims: [total], data = {} }) => {
    if (!total) return { title: '', message: '' };
    const title = `${thingOf(total)}: ${data.rate} for ${data.days} days against ${countOf(total)}`;
    return {
      title,
      message: `${data.rate} for ${data.days} days come to ${grouped(Number(data.product))}, not ${countOf(total)}.`,
    };
  },
};
