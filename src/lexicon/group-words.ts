import type { Group } from './categories.ts';

/** Nouns of people that *of* may follow to say whose they are: *members of the police*. */
export const COUNTING_MEMBERS = new Set(
  'member members personnel staff employees supporters followers relatives units people residents citizens nationals agents elements men officers troops soldiers guerrillas rebels fighters militants policemen workers priests survivors group groups families crew'.split(
    ' ',
  ),
);

/** Nouns of people that take the name of their organisation before them: *Hezbollah fighters*. */
export const BELONGING = new Set(
  `member members fighter fighters militant militants activist activists supporter supporters employee employees worker workers staff staffer staffers
   troops soldiers personnel agents rebels guerrillas recruits`.split(/\s+/),
);

/** Nouns of people whose modifier tells the group: *security personnel*, *army officers*. */
export const FORCE_NOUNS =
  /^(?:personnel|forces?|officers?|members?|men|staff|agents?|guards?|leaders?|operatives?|recruits?|officials?|elements?)$/;

/** Words before a state noun that tell whose it is: *military casualties*. */
export const MODIFIER_GROUPS: ReadonlyMap<string, Group> = new Map([
  ['civilian', 'civilians'],
  ['military', 'military'],
  ['army', 'military'],
  ['navy', 'military'],
  ['marine', 'military'],
  ['soldier', 'military'],
  ['troop', 'military'],
  ['combat', 'military'],
  ['government', 'military'],
  ['enemy', 'military'],
  ['battlefield', 'military'],
  ['police', 'police'],
  ['child', 'children'],
]);

/** Modifiers that make people militants: *armed youths*. */
export const MILITANT_MODIFIERS = new Set(
  'armed masked hooded rebel insurgent militant jihadist terrorist guerrilla taliban separatist paramilitary'.split(
    ' ',
  ),
);

/** Modifiers that make a force military: *army personnel*. */
export const MILITARY_MODIFIERS = new Set(
  'national_guard coast_guard guard marine military army security navy naval troop armed defense defence combat'.split(
    ' ',
  ),
);

/** Modifiers that make a force police. */
export const POLICE_MODIFIERS = new Set(['police', 'gendarmerie']);

/** Modifiers that make anybody a child: *minor daughters*, *teenage boys*. */
export const CHILDS_AGE = new Set(['minor', 'underage', 'teenage', 'teenaged', 'infant', 'newborn', 'preschool']);

/** Words that tell of a war: what a state loses in it are soldiers. */
export const AT_WAR: ReadonlySet<string> = new Set(
  'war wars battle battles battlefield front fighting offensive invasion campaign trenches siege combat frontline'.split(
    ' ',
  ),
);

/** Those under age, behind *were*. */
export const MINORS: ReadonlySet<string> = new Set(
  'minors children teenagers infants babies toddlers schoolchildren'.split(' '),
);

/** Words of a number without a scale: *several children*. */
export const UNCOUNTED = new Set([
  'several',
  'many',
  'some',
  'few',
  'numerous',
  'multiple',
  'dozens',
  'scores',
  'hundreds',
]);
