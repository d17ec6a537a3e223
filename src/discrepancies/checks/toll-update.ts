import { byAge } from '../age.ts';
import { bundled } from '../bundled.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import type { Clash } from '../clashes.ts';
import { dayWords } from '../day-words.ts';
import { together } from '../together.ts';
import { numberOf, sayerOf, thingOf } from '../wording.ts';

/** One claim for each step, the one with a source and a day where there is one: a number given again is no new step. */
function stepsOf(claims: readonly Claim[]): Claim[] {
  const told = bundled([...claims].sort(byAge), ({ figure: { low, high } }) => `${low} ${high}`);
  return [...told.values()]
    .flatMap((same) => same.find(({ figure }) => figure.source && figure.asOf) ?? same.slice(0, 1))
    .sort(byAge);
}

/** The first and the newest steps, where there are many between. */
function shortened(steps: readonly Claim[]): string[] {
  const numbers = steps.map(numberOf);
  return numbers.length > 5 ? [...numbers.slice(0, 2), '…', ...numbers.slice(-2)] : numbers;
}

const inOrder = (finding: Finding): Finding => ({ ...finding, claims: [...finding.claims].sort(byAge) });

const isOfOneVoice = ({ first: { figure: one }, second: { figure: other } }: Clash): boolean =>
  one.article === other.article && one.source !== null && one.source.name === other.source?.name;

/** Two sources of one article, or its headline and its body: at odds, whatever either says of its own earlier count. */
const areAtOdds = ({ first: { figure: one }, second: { figure: other } }: Clash): boolean =>
  one.article === other.article &&
  ((one.source !== null && other.source !== null && one.source.name !== other.source.name) || one.zone !== other.zone);

/** A source that mends its own count is not mended by others: beside *the army, which had said 12*, the rebels' 40 is no step of that article's toll. */
function stepping(clashes: readonly Clash[]): Clash[] {
  const updates = clashes.filter(({ verdict }) => verdict === 'update');
  const mended = new Set(updates.filter(isOfOneVoice).flatMap(({ first, second }) => [first, second]));
  return updates.filter((clash) => !areAtOdds(clash) || !(mended.has(clash.first) || mended.has(clash.second)));
}

export const tollUpdate: Check = {
  id: 'toll-update',
  family: 'time',
  severity: 'note',
  title: 'a count that has moved: earlier and later numbers for the same thing',
  why: 'Early counts are replaced by later ones. Told with their days they are no contradiction, but a reader who sees only one of them should see the newest.',
  advice: 'lead with the newest number and say as of when it holds',
  flags: ['The death toll rose to 52 on Tuesday, up from 40, officials said.'],
  passes: ['The death toll stood at 52 on Tuesday, officials said.'],
  find: ({ clashes }) => together(stepping(clashes), () => true).map(inOrder),
  word: ({ claims, pair }) => {
    const steps = stepsOf(claims);
    const [first] = pair ?? claims;
    const thing = first ? thingOf(first) : '';
    const dated = (claim: Claim): string => {
      const { asOf } = claim.figure;
      return `${numberOf(claim)} (${sayerOf(claim)}${asOf === null ? '' : `, ${dayWords(asOf)}`})`;
    };
    return {
      title: `${thing}: from ${shortened(steps).join(' to ')}`,
      message: `${thing}: ${steps.map(dated).join(', then ')}; the count has moved.`,
    };
  },
};
