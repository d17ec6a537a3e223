import { SUFFERING, WOUNDS } from '../../lexicon/states.ts';
import type { Token } from '../../tokens/token.ts';
import { lowerAt } from '../tokens-at.ts';

/** Verbs whose object is an injury: *suffered*. */
export const SUFFERS: ReadonlySet<string> = new Set(SUFFERING);
const HURTS = new Set(WOUNDS);

/** *suffered burns*, *lost a leg*, *escaped with scratches*. */
export const hurtWithin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) => HURTS.has(lowerAt(tokens, at + step)));

/** *52 patients with burns*, *two of them with gunshot wounds*. */
export const withWounds = (tokens: readonly Token[], at: number): boolean =>
  /^(?:with|from)$/.test(lowerAt(tokens, at)) &&
  hurtWithin(tokens, at + 1) &&
  !/^(?:of|in)$/.test(lowerAt(tokens, at + 1));
