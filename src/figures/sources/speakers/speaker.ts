import type { Run } from './marks.ts';

/** Who says something, as token ordinals of one sentence: *Sharif Hotak*, aside *a member of the council*. */
export interface Speaker {
  readonly core: Run;
  /** An apposition right beside the core, on either side; null where there is none. */
  readonly aside: Run | null;
  /** *citing medics*, right behind: whom they have it from. */
  readonly cites?: Run;
}

export const firstOf = ({ core, aside }: Speaker): number => Math.min(core.from, aside?.from ?? core.from);
export const lastOf = ({ core, aside, cites }: Speaker): number => Math.max(core.to, aside?.to ?? 0, cites?.to ?? 0);

export const plain = (core: Run): Speaker => ({ core, aside: null });
