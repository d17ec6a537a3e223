import type { Claim } from './claim.ts';
import type { Group } from './comparable.ts';

/** As many figures as a finding about sources lists. */
const MOST = 24;

export const firstOf = (claims: readonly Claim[]): readonly Claim[] => claims.slice(0, MOST);

/** Claims of what has happened to whole numbers of people: what needs a source. */
export const isReported = ({ figure }: Claim): boolean =>
  figure.modality === 'asserted' && !figure.rate && figure.low > 0 && figure.high !== 0;

/** A year or more before its article: what has been in the books since. */
export function isHistory({ figure, facts }: Claim): boolean {
  const [then, now] = [Number(figure.asOf?.slice(0, 4)), Number(facts.published?.slice(0, 4))];
  return then < now;
}

/** Claims that count the same as one for which the article names somebody that `vouches` accepts. */
export function vouchedFor(groups: readonly Group[], vouches: (claim: Claim) => boolean): ReadonlySet<Claim> {
  const vouched = new Set<Claim>();
  for (const { claims, within } of groups) {
    const sound = new Set(
      [...claims, ...within.flatMap((group) => group.claims)].filter(vouches).map(({ figure }) => figure.article),
    );
    for (const claim of claims) if (sound.has(claim.figure.article)) vouched.add(claim);
  }
  return vouched;
}
