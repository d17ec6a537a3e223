import type { Token } from '../../tokens/token.ts';
import { lowerAt } from '../tokens-at.ts';

/** *took two of the men to hospital*: those who are brought there are no captives. */
export const hospitalAhead = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'to' &&
  [1, 2, 3].some((step) => /^(?:hospitals?|clinics?|safety)$/.test(lowerAt(tokens, at + step)));
