import type { Run } from './marks.ts';

/** Who says something, as token ordinals of one sentence: *Sharif Hotak*, aside *a member of the council*. */
export interface Speaker {
  readonly core: Run;
  /** An apposition right beside the core, on either side; null where there is none. */
  readonly aside: Run | null;
}

export const firstOf = ({ core, aside }: Speaker): number => (aside ? Math.min(core.from, aside.from) : core.from);
export const lastOf = ({ core, aside }: Speaker): number => (aside ? Math.max(core.to, aside.to) : core.to);

export const plain = (core: Run): Speaker => ({ core, aside: null });
