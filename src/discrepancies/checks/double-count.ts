import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { creditedOf, numberOf, peopleOf, sentenceCase, thingOf } from '../wording.ts';

/** Sentences between the parts and the total that counts them twice. */
const NEAR = 2;

function twice(total: Claim, claims: readonly Claim[], byId: ReadonlyMap<string, Claim>): Finding[] {
  if (total.figure.form !== 'exact' || total.figure.rate) return [];
  return claims.flatMap((part) => {
    const whole = byId.get(part.figure.whole ?? '');
    if (
      !whole ||
      whole === total ||
      whole.figure.measure !== total.figure.measure ||
      part.figure.measure !== total.figure.measure
    )
      return [];
    if (total.happening !== whole.happening || Math.abs(part.figure.sentenceIndex - total.figure.sentenceIndex) > NEAR)
      return [];
    const sums =
      part.figure.form === 'exact' &&
      whole.figure.form === 'exact' &&
      part.figure.low + whole.figure.low === total.figure.low;
    return sums && part.figure.low > 0 ? [{ claims: [total, whole, part], pair: null }] : [];
  });
}

export const doubleCount: Check = {
  id: 'double-count',
  family: 'arithmetic',
  severity: 'error',
  title: 'a total that counts the same people twice',
  why: '“Twelve people, including four children” are twelve people. A total of sixteen adds the children to the people they are among.',
  advice: 'take the part out of the sum, or say that the two share nobody',
  flags: ['Twelve people were killed, including four children, police said. That brought the total to 16 dead.'],
  passes: ['Twelve people were killed, including four children, police said.'],
  find: function* ({ articles, byId }) {
    for (const claims of articles.values()) {
      const parts = claims.filter(({ figure }) => figure.part && figure.whole !== null);
      if (parts.length === 0) continue;
      for (const total of claims)
        if (total.figure.cues.includes('total') || total.figure.cues.includes('update'))
          yield* twice(total, parts, byId);
    }
  },
  word: ({ claims: [total, whole, part] }) => {
    if (!total || !whole || !part) return { title: '', message: '' };
    return {
      title: `${thingOf(total)}: a total of ${numberOf(total)} that counts ${numberOf(part)} twice`,
      message: `${sentenceCase(creditedOf(total))} is ${numberOf(whole)} and the ${numberOf(part)} ${peopleOf(part)} who are already among them.`,
    };
  },
};
