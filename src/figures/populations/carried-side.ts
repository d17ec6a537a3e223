import type { Count } from '../../counts/count.ts';
import type { Draft } from '../draft.ts';
import type { Measure } from '../figure.ts';

/** Measures of soldiers whom a state sends or calls up. */
const SENT: ReadonlySet<Measure> = new Set(['deployed', 'mobilized']);

/** Nouns that say no more of them than that. */
const BARE =
  /^(?:(?:more|additional|extra|other|further|such) )?(?:troops|soldiers|service members|servicemen|personnel|reservists)$/i;

/** How many counts before may tell of them: so many that an article has seldom more. */
const REACH = 60;

/** Whose the soldiers are where the article has told of one side's alone: *Kenya will send 900 troops. … Some 400 soldiers have arrived.* `[]` where it does not say. */
export function carriedSide(drafts: readonly Draft[], { measure, noun }: Count): readonly string[] {
  if (!SENT.has(measure) || !BARE.test(noun.text)) return [];
  let side: string | null = null;
  for (const { count, population } of drafts.slice(-REACH)) {
    if (!SENT.has(count.measure) || population.group !== 'military') continue;
    const [name] = population.affiliation;
    if (name === undefined || population.affiliation.length > 1 || (side !== null && side !== name)) return [];
    side = name;
  }
  return side === null ? [] : [side];
}
