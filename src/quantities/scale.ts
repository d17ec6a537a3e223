import { SCALES } from '../lexicon/numerals.ts';
import type { Token } from '../tokens/token.ts';

export const SCALE_OF: ReadonlyMap<string, number> = new Map(Object.entries(SCALES));

/** The value of the scale at a token (*dozen*, *million*); null where none stands. */
export const scaleAt = (tokens: readonly Token[], at: number): number | null =>
  SCALE_OF.get(lowerAt(tokens, at)) ?? null;

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
