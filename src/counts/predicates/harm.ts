import { SUFFERING, TAKING, WOUNDS } from '../../lexicon/states.ts';
import type { Token } from '../../tokens/token.ts';
import { lowerAt } from '../tokens-at.ts';

/** Verbs whose object is an injury: *suffered*. */
export const SUFFERS: ReadonlySet<string> = new Set(SUFFERING);
/** Verbs that bring somebody somewhere: *taken*, *rushed*. */
export const TAKES: ReadonlySet<string> = new Set(TAKING);
const HURTS = new Set(WOUNDS);

/** *suffered burns*, *lost a leg*, *escaped with scratches*. */
export const hurtWithin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) => HURTS.has(lowerAt(tokens, at + step)));

/** *52 patients with burns*, *two of them with gunshot wounds*. */
export const withWounds = (tokens: readonly Token[], at: number): boolean =>
  /^(?:with|from)$/.test(lowerAt(tokens, at)) &&
  hurtWithin(tokens, at + 1) &&
  !/^(?:of|in)$/.test(lowerAt(tokens, at + 1));

/** *to a local hospital*, within five words. */
export const hospitalWithin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3, 4, 5].some((step) => /^(?:hospitals?|in_hospital|clinics?)$/.test(lowerAt(tokens, at + step)));

/** *to the central prison*, within four words. */
export const jailWithin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) =>
    /^(?:jails?|prisons?|police_stations?|detention|barracks|cells|custody|police_headquarters)$/.test(
      lowerAt(tokens, at + step),
    ),
  );
