import type { Token } from './token.ts';

/**
 * The token at a place that may lie before the first: undefined there, as it is beyond the last. To the runtime `tokens[-1]` is the property of a name,
 * which takes it a hundred times as long to look for, and slows down every look at that place of the program from then on.
 */
export const nth = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at]);
