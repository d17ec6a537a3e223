import { daysBetween } from './calendar.ts';
import { type Claim, isOwnVoice } from './claim.ts';
import { isDefinite } from './definite.ts';

/** In one voice, or beside the copy's own, a number this far below another is a detail of it that is not marked as one. */
export const DETAIL = 2;
/** Sentences within which small or denied numbers answer each other. */
const EARSHOT = 2;

/** Two claims of one thing that differ, and how they stand to each other in the copy. */
export interface Bearing {
  readonly small: Claim;
  readonly large: Claim;
  /** In one article. */
  readonly together: boolean;
  /** In sentences that answer each other. */
  readonly near: boolean;
  readonly oneVoice: boolean;
  /** Neither is in the copy's own voice. */
  readonly credited: boolean;
  /** Of different days. */
  readonly apart: boolean;
  /** One is far above the other. */
  readonly far: boolean;
  /** "The 12", "all six": one is of people told of before. */
  readonly definite: boolean;
}

/** How the smaller of two claims stands to the larger. */
export function bearingOf(a: Claim, b: Claim): Bearing {
  const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  const together = a.figure.article === b.figure.article;
  const near = together && Math.abs(a.figure.sentenceIndex - b.figure.sentenceIndex) <= EARSHOT;
  const days = daysBetween(together ? a.asOf : a.known, together ? b.asOf : b.known);
  return {
    small,
    large,
    together,
    near,
    oneVoice: a.voice === b.voice,
    credited: !isOwnVoice(a) && !isOwnVoice(b),
    apart: days !== null && days !== 0,
    far: large.figure.low > DETAIL * sizeOf(small) && !(near && isDefinite(large.figure)),
    definite: isDefinite(a.figure) || isDefinite(b.figure),
  };
}

/** The number that the words are built on. */
export const sizeOf = ({ figure: { form, low, high } }: Claim): number => (form === 'atMost' ? (high ?? low) : low);
