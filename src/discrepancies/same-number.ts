import type { Claim } from './claim.ts';

/** Pairs of neighbouring counts of one measure and happening, in one article, that give the same number in different sentences, from `least` on. */
export function* sameNumbers(
  articles: ReadonlyMap<string, readonly Claim[]>,
  least: number,
): Iterable<readonly [Claim, Claim]> {
  for (const claims of articles.values()) {
    const last = new Map<string, Claim>();
    for (const claim of claims) {
      const { form, low, high, measure, rate, delta, modality } = claim.figure;
      if ((form !== 'exact' && form !== 'about') || low < least || rate || delta || claim.happening === null) continue;
      const key = `${claim.happening}\n${measure}\n${modality}\n${low + (high ?? 0)}`;
      const before = last.get(key);
      if (before && before.figure.sentenceIndex !== claim.figure.sentenceIndex) yield [before, claim];
      last.set(key, claim);
    }
  }
}
