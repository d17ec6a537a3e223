import type { Quantity } from '../quantities/quantity.ts';
import type { Token } from '../tokens/token.ts';
import { lowerAt } from './tokens-at.ts';

const PARENTS = /^(?:mother|father|parent|grandmother|grandfather|widow|dad|mum|mom)$/;

/** *a father of two*: his children. */
export const isParentage = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'of' && PARENTS.test(lowerAt(tokens, at - 2));

/** How far behind the number its other half may stand, in tokens. */
const RATIO = 6;

/** *three for one*, *if seven men are hurt for each who dies*: how many come on one, and nobody counted. */
export function isRatio(tokens: readonly Token[], { to }: Quantity): boolean {
  if (lowerAt(tokens, to) === 'for' && /^(?:one|each|every)$/.test(lowerAt(tokens, to + 1))) return true;
  for (let at = to; at < to + RATIO && tokens[at]?.kind === 'word'; at++)
    if (lowerAt(tokens, at) === 'for' && /^(?:each|every)$/.test(lowerAt(tokens, at + 1)))
      return /^(?:one|who|man|soldier|killed|dead|death)$/.test(lowerAt(tokens, at + 2));
  return false;
}

/** More than these no rule asks for. */
const LEAST_ASKED = 10;

/** *the second attack with four or more deaths*: what is asked of an attack to be counted. */
export const isCriterion = (tokens: readonly Token[], { from, after, low }: Quantity): boolean =>
  low <= LEAST_ASKED &&
  lowerAt(tokens, after) === 'or_more' &&
  /^(?:with|which|where|as|claiming|claim)$/.test(lowerAt(tokens, from - 1));
