import { bundled } from './bundled.ts';
import type { Claim } from './claim.ts';
import { ROLES, STATES_ONLY } from './population-words.ts';

/** Claims whose side nobody says ("Night bus: toll at 37"), where their article gives the same number of people without one. */
export function ofNoSide(claims: readonly Claim[]): ReadonlySet<Claim> {
  if (claims.length < 2) return new Set();
  const people = claims.filter(({ counted }) => counted.group === 'people');
  if (people.every(({ counted }) => counted.side === '')) return new Set();
  const bundles = bundled(people, ({ happening, figure: { article, measure, low } }) =>
    [article, happening, measure, low].join('\n'),
  );
  return new Set(
    [...bundles.values()].flatMap((bundle) =>
      bundle.some(({ counted }) => counted.side === '') ? bundle.filter((claim) => !namesPeople(claim)) : [],
    ),
  );
}

/** Whether its words say whom it counts, and not only what befell them. */
export const namesPeople = ({ figure }: Claim): boolean =>
  (figure.population.text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => !STATES_ONLY.has(word));

/**
 * Claims of people by what they were doing ("25 miners"), where their article counts nobody else: they are all whom it counts. Where it has another number for people
 * in general, they are some of these.
 */
export function allOfTheirs(claims: readonly Claim[]): ReadonlySet<Claim> {
  if (!claims.some(({ counted }) => ROLES.has(counted.only))) return new Set();
  const counts = claims.filter(({ figure }) => !figure.part && !figure.delta && !figure.rate);
  const bundles = bundled(counts, ({ figure, happening, counted: { group, side } }) =>
    [figure.article, happening, figure.measure, figure.modality, group, side].join('\n'),
  );
  return new Set(
    [...bundles.values()].flatMap((bundle) => {
      const body = bundle.filter(({ figure }) => figure.zone === 'body');
      const named = body.filter(({ counted }) => counted.only !== '');
      const isOne = named.length > 0 && named.every(({ counted }) => ROLES.has(counted.only)) && areOneByVoice(named);
      const isAll = body.every(
        (claim) =>
          claim.counted.only !== '' ||
          !namesPeople(claim) ||
          named.some(({ figure: { low } }) => low === claim.figure.low),
      );
      return isOne && isAll ? bundle.filter(({ counted }) => ROLES.has(counted.only)) : [];
    }),
  );
}

/** Each voice has one word for them: the police's *demonstrators* are the party's *supporters*. */
function areOneByVoice(named: readonly Claim[]): boolean {
  const roles = new Map<string, string>();
  for (const { voice, counted } of named) {
    if ((roles.get(voice) ?? counted.only) !== counted.only) return false;
    roles.set(voice, counted.only);
  }
  return true;
}
