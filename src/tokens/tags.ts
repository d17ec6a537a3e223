import type { Token } from './token.ts';

/** Whether the token exists and bears one of the tags. */
export const has = (token: Token | undefined, tags: number): boolean =>
  token !== undefined && (token.word.tags & tags) !== 0;
