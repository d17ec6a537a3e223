import type { Span } from '../span.ts';

/**
 * A number near figures that is not a count of people itself but says how counts stand to each other:
 * `percent` and `fraction` ("40 percent of the dead", "one in five"), `times` ("twice as many as last year"), `rank` ("the 13th soldier to die"),
 * `rate` ("21 people a day"), `households` ("1,200 families were displaced"),
 * `pairing` ("12 and 15 died in Arvan and Belmonte respectively"). Plain JSON.
 */
export interface Share extends Span {
  /** `Article.path`. */
  readonly article: string;
  readonly kind: 'percent' | 'fraction' | 'times' | 'rank' | 'rate' | 'households' | 'pairing';
  /** The file's text from `start` to `end`. */
  readonly quote: string;
  /** Percent and fraction: 0 to 1. Times: the factor. Rank: the ordinal. Rate: people a day. Households: how many. Pairing: the numbers listed. Both ends included, as worded ("nearly half"). */
  readonly low: number;
  /** null is open: "more than twice as many". Pairing: the names that the numbers are dealt out to. */
  readonly high: number | null;
  /** Ordinal of its sentence in its article, 0-based. */
  readonly sentenceIndex: number;
  /** Id of the figure that is the share, the multiple, or the one counted at that rate or with that rank; null where it is not counted. */
  readonly part: string | null;
  /** Id of the figure it is a share or multiple of, or the total that a rank belongs to; null where it is not counted. */
  readonly whole: string | null;
  /** Rate: for how many days it ran, as the text says; null where it does not, and for every other kind. */
  readonly days: number | null;
}
