import type { Count } from '../../counts/count.ts';
import type { Draft } from '../draft.ts';
import type { Group, Measure, Population } from '../figure.ts';

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

/** Whom a side's *dead* and *losses* count where the article has told of its soldiers and of nobody else of it: *4,000 Russian soldiers … Russia's dead*. Null where it does not say. */
export function carriedGroup(
  drafts: readonly Draft[],
  { noun, rule }: Count,
  { group, affiliation }: Population,
): Group | null {
  const [side] = affiliation;
  if ((noun.head !== 'state' && rule !== 'toll') || noun.group !== null || group !== 'people' || side === undefined)
    return null;
  const told = drafts.slice(-REACH).filter(({ population }) => population.affiliation.includes(side));
  return told.length > 0 && told.every(({ population }) => population.group === 'military') ? 'military' : null;
}
