import { pluralOf } from '../../lexicon/nouns.ts';
import { shapesOf } from '../../lexicon/shapes.ts';

/** Kinds of happenings; words of one kind may name the same one. */
export type Family = 'violence' | 'war' | 'disaster' | 'accident' | 'custody' | 'movement';

/** Nouns of happenings by kind, in the singular. */
const NOUNS: Record<Family, string> = {
  violence: `attack assault bombing blast explosion shooting strike airstrike air_strike raid ambush clash battle massacre killing
    murder stabbing rampage shootout gunfight siege gunbattle firefight standoff riot raid shelling bombardment barrage incident operation
    confrontation melee brawl hijacking slaying bomb hostage-taking hostage_crisis crackdown protest demonstration rally mutiny
    missile rocket drone mine fighting violence unrest strife offensive harassment beheading lynching execution assassination skirmish gunfire`,
  war: 'war conflict invasion insurgency uprising genocide rebellion feud intifada occupation revolution',
  disaster: `earthquake quake tremor aftershock storm tornado hurricane typhoon cyclone flood flooding landslide mudslide avalanche
    eruption tsunami wildfire bushfire heatwave heat_wave drought famine epidemic outbreak pandemic blizzard monsoon twister weather`,
  accident: `crash accident collision derailment collapse fire blaze stampede sinking shipwreck capsizing wreck pileup disaster tragedy
    plunge leak`,
  custody: 'arrest swap exchange sweep roundup detention',
  movement: 'exodus deployment drawdown withdrawal mobilization mobilisation evacuation',
};

/** A noun of a happening: its singular and kind. */
export interface EventWord {
  readonly noun: string;
  readonly family: Family;
  readonly plural: boolean;
}

const WORDS = new Map<string, EventWord>();
for (const [family, nouns] of Object.entries(NOUNS) as [Family, string][])
  for (const noun of nouns.replaceAll('\n', ' ').split(' ')) {
    if (noun === '') continue;
    WORDS.set(pluralOf(noun), { noun, family, plural: true });
    WORDS.set(noun, { noun, family, plural: false });
  }

const mayBe = shapesOf(WORDS.keys());

/** What a word in lower case names as a happening; null where it names none. Of a phrase the last word counts. */
export function eventWord(lower: string): EventWord | null {
  const own = mayBe(lower) ? WORDS.get(lower) : undefined;
  if (own) return own;
  return lower.includes('_') ? (WORDS.get(lower.slice(lower.lastIndexOf('_') + 1)) ?? null) : null;
}

/** What happened, by the verbs that tell of it. */
const DEEDS: Record<string, string> = {
  crash: 'crashed crashes overturned overturns skidded skids careened',
  collision: 'collided collides',
  derailment: 'derailed derails',
  plunge: 'plunged plunges',
  sinking: 'sank sinks sunk capsized capsizes',
  shooting: 'shot gunned shoots',
  stabbing: 'stabbed stabs',
  attack: 'attacked attacks stormed storms assaulted',
  ambush: 'ambushed ambushes',
  raid: 'raided raids',
  bombing: 'bombed bombs bombarded',
  shelling: 'shelled shells',
  clash: 'clashed',
  execution: 'executed beheaded',
  eruption: 'erupted erupts',
};

const DEED_OF = new Map(
  Object.entries(DEEDS).flatMap(([noun, verbs]) => verbs.split(' ').map((verb) => [verb, noun] as const)),
);

/** The noun of what a verb in lower case tells of: *crash* of *overturned*; null where it tells of none. */
export const deedOf = (lower: string): string | null => DEED_OF.get(lower) ?? null;

/** Whether a noun, or *invaded*, names or may name what goes on for years. */
export const goesOn = (lower: string): boolean =>
  eventWord(lower)?.family === 'war' || /^(?:fighting|violence|unrest|strife|invaded)$/.test(lower);

/** Words before a noun of a happening that tell it from the one spoken of. */
export const OTHER = new Set(
  'another separate similar other previous earlier different subsequent unrelated past'.split(' '),
);

/** Prepositions by which a sentence relates its happening to one before: *a day after an assault*, *the deadliest since a blast*, *similar to a bombing*. */
export const RELATES = new Set('after since following to than like'.split(' '));

/** Words at the head of a sentence that turn to something else. */
export const ELSEWHERE = /^(?:elsewhere|separately|in_addition)$/;

/** Nouns of places that a name may stand before or after: *Logar province*, *the town of Safina*. */
export const SITES = new Set(
  `city town village province district region county state prefecture island camp prison jail airport base university hospital school church
   mosque temple market mall capital port parish municipality suburb neighborhood neighbourhood area valley mountain mountains river coast
   square station hotel club centre center street avenue road highway territory governorate department canton peninsula oblast hamlet
   settlement enclave jurisdiction villages towns cities provinces districts borough house park beach plant mine factory stadium`.split(
    /\s+/,
  ),
);
