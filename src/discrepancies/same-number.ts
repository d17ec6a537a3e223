import type { Form } from '../figures/figure.ts';
import type { Claim } from './claim.ts';

/** Forms that give a number as it is. */
const GIVEN: ReadonlySet<Form> = new Set(['exact', 'about']);
/** Forms that are built on one number: *at least 310* as well. */
export const STATED: ReadonlySet<Form> = new Set([...GIVEN, 'atLeast']);

/** Pairs of neighbouring counts of one measure and happening, in one article, that give the same number in different sentences, from `least` on. */
export function* sameNumbers(
  articles: ReadonlyMap<string, readonly Claim[]>,
  least: number,
  forms: ReadonlySet<Form> = GIVEN,
): Iterable<readonly [Claim, Claim]> {
  for (const claims of articles.values()) {
    const last = new Map<string, Claim>();
    for (const claim of claims) {
      const { form, low, high, measure, rate, delta, modality } = claim.figure;
      if (!forms.has(form) || low < least || rate || delta || claim.happening === null) continue;
      const key = `${claim.happening}\n${measure}\n${modality}\n${low + (high ?? low)}`;
      const before = last.get(key);
      if (before && before.figure.sentenceIndex !== claim.figure.sentenceIndex) yield [before, claim];
      last.set(key, claim);
    }
  }
}
