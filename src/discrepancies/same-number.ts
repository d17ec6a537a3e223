import type { Claim } from './claim.ts';

/** Below this, two counts are equal by chance. */
const TELLING = 20;

/** Pairs of neighbouring counts of one measure and happening, in one article, that give the same telling number in different sentences. */
export function* sameNumbers(articles: ReadonlyMap<string, readonly Claim[]>): Iterable<readonly [Claim, Claim]> {
  for (const claims of articles.values()) {
    const last = new Map<string, Claim>();
    for (const claim of claims) {
      const { form, low, high, measure, rate, delta, modality } = claim.figure;
      if ((form !== 'exact' && form !== 'about') || low < TELLING || rate || delta || claim.happening === null)
        continue;
      const key = [claim.happening, measure, modality, low + (high ?? 0)].join('\n');
      const before = last.get(key);
      if (before && before.figure.sentenceIndex !== claim.figure.sentenceIndex) yield [before, claim];
      last.set(key, claim);
    }
  }
}
