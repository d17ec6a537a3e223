import { DISEASES, HURTING, ILLNESS, INJURY } from '../lexicon/illness-words.ts';
import type { Token } from '../tokens/token.ts';

/** Whether a sentence tells of an illness and of nothing that hurts: *240 were admitted to hospital with cholera* counts nobody hurt. */
export const tellsOfIllness = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => ILLNESS.has(lower)) && !tokens.some(({ lower }) => INJURY.test(lower));

/** Whether a text tells of a disease and of nothing that hurts: those in hospital are ill throughout. */
export const tellsOfDisease = (text: string): boolean => DISEASES.test(text) && !HURTING.test(text);
