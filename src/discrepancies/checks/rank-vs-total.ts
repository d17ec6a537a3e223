import type { Check } from '../check.ts';
import { creditedOf, thingOf } from '../wording.ts';

export const rankVsTotal: Check = {
  id: 'rank-vs-total',
  family: 'arithmetic',
  severity: 'error',
  title: 'a rank beyond the total',
  why: 'If somebody is the thirteenth to die, at least thirteen have died. A total of twelve beside it is older, or wrong.',
  advice: 'bring the total up to date, or say what the rank counts',
  flags: ['She was the 13th soldier to die there. Twelve soldiers have been killed there, the army said.'],
  passes: ['She was the 12th soldier to die there. Twelve soldiers have been killed there, the army said.'],
  find: function* ({ shares, byId }) {
    for (const { kind, whole, quote, low } of shares) {
      const total = kind === 'rank' ? byId.get(whole ?? '') : undefined;
      const high = total?.figure.high ?? null;
      if (total && high !== null && low > high)
        yield { claims: [total], pair: null, gap: low - high, data: { rank: quote } };
    }
  },
  word: ({ claims: [total], data = {} }) => {
    if (!total) return { title: '', message: '' };
    const title = `${thingOf(total)}: the ${data.rank} of ${total.figure.phrase}`;
    return {
      title,
      message: `${thingOf(total)}: somebody is the ${data.rank}, and the total is ${creditedOf(total)}.`,
    };
  },
};
