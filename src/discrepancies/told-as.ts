import type { Claim } from './claim.ts';

/** Told as all there are: *in all*, *the toll*. */
export const isTotal = ({ figure }: Claim): boolean => figure.cues.includes('total');

const MOVING = ['total', 'update', 'cumulative'] as const;

/** Told as a count that goes on, not as that of one day. */
export const isMoving = ({ figure }: Claim): boolean => MOVING.some((cue) => figure.cues.includes(cue));
