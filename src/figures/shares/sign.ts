import type { Hedge } from '../../lexicon/hedges.ts';
import type { Share } from '../share.ts';

/** A share as its words give it, and what it ties together. `from` and `to` are tokens of its sentence, half-open. */
export interface Sign extends Pick<Share, 'kind' | 'low' | 'high' | 'part' | 'whole' | 'days'> {
  readonly from: number;
  readonly to: number;
}

/** *nearly half* reaches further down than "nearly" before a number. */
const NEARLY = { percent: 0.9, fraction: 0.8, times: 0.8 } as const;

/** `value`, give or take `slack`, after its modifiers, innermost first; no share is larger than one, and other multiples are open above. */
export function bounds(
  kind: 'percent' | 'fraction' | 'times',
  [least, most]: readonly [number, number],
  hedges: readonly Hedge[],
): { low: number; high: number | null } {
  const top = kind === 'times' ? null : Math.max(1, most);
  let [low, high]: [number, number | null] = [least, most];
  for (const hedge of hedges) {
    if (hedge === 'atLeast' || hedge === 'moreThan') high = top;
    else if (hedge === 'atMost' || hedge === 'fewerThan') low = 0;
    else if (hedge === 'nearly') low *= NEARLY[kind];
    else if (hedge === 'about') [low, high] = [low * 0.9, high === null ? null : high * 1.1];
  }
  return { low, high };
}
