import { ILLNESS, INJURY } from '../lexicon/illness-words.ts';
import type { Token } from '../tokens/token.ts';

/** Whether a sentence tells of an illness and of nothing that hurts: *240 were admitted to hospital with cholera* counts nobody hurt. */
export const tellsOfIllness = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => ILLNESS.has(lower)) && !tokens.some(({ lower }) => INJURY.test(lower));
