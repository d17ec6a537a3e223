import { bundled } from './bundled.ts';
import type { Claim } from './claim.ts';
import type { Group } from './comparable.ts';
import { isDefinite } from './definite.ts';
import { slipBetween } from './slips.ts';

/** Paragraphs and claims back to which "the 1,486 in the camps" may refer. */
const NEAR = 3;
const MOST = 12;

/**
 * Parts that nothing names ("1,846 of the evacuees are in camps") and the claim that tells of them again with "the", by its number or by one a slip
 * away from it. Parts are compared with nothing else.
 */
export function retoldParts(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const parts = new Map<Claim, Claim>();
  for (const own of bundled(claims, ({ figure }) => figure.article).values()) {
    for (const [i, again] of own.entries()) {
      if (again.figure.part || !isDefinite(again.figure)) continue;
      const part = own.slice(Math.max(0, i - MOST), i).findLast((before) => isToldIn(before, again));
      if (part) parts.set(again, part);
    }
  }
  return parts;
}

function isToldIn({ figure: part }: Claim, { figure: again }: Claim): boolean {
  const near = again.paragraph - part.paragraph <= NEAR && part.sentenceIndex < again.sentenceIndex;
  const same = part.measure === again.measure && part.population.group === again.population.group;
  return part.part && near && same && (part.low === again.low || slipBetween(part, again) !== null);
}

/** Each part with what tells of it again, as a thing of its own. */
export const retoldGroups = (retold: ReadonlyMap<Claim, Claim>): Group[] =>
  [...retold].map(([again, part]) => ({
    subject: `part ${part.order}`,
    claims: [part, again],
    within: [],
  }));
