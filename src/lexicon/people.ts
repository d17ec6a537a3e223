import type { Group, Measure } from './categories.ts';
import { MILITANTS, MILITARY, POLICE } from './people/armed.ts';
import {
  AID_WORKERS,
  CHILDREN,
  CIVILIANS,
  JOURNALISTS,
  MEDICS,
  MEN,
  MIGRANTS,
  PRISONERS,
  RESCUERS,
  UPROOTED,
  WOMEN,
} from './people/civil.ts';
import { OCCUPATIONS } from './people/occupations.ts';
import { ROLES } from './people/roles.ts';

/**
 * Nouns of people by group: the plural is made by rule, or given (`man/men`); `-/troops` has no singular. Underscores join words.
 * Compounds stand here only where their last word alone is of another group or no noun of people (*army officer*, *hit man*).
 * Words that are more often something else in the singular are listed in the plural alone (*majors*, *fans*).
 */
export const PEOPLE: Record<Group, string> = {
  military: MILITARY,
  militants: MILITANTS,
  police: POLICE,
  civilians: CIVILIANS,
  children: CHILDREN,
  women: WOMEN,
  men: MEN,
  journalists: JOURNALISTS,
  aid_workers: AID_WORKERS,
  medics: MEDICS,
  prisoners: PRISONERS,
  migrants: MIGRANTS,
  people: ROLES + OCCUPATIONS + RESCUERS + UPROOTED,
};

/** Nouns of people that themselves say the state of those they count. */
export const PEOPLE_IN_STATE: readonly (readonly [Measure, string])[] = [
  [
    'displaced',
    'refugee displaced_person displaced_people displaced_persons idp new_arrivals internally_displaced_person internally_displaced_persons internally_displaced asylum_seeker war_refugee boat_person',
  ],
  ['evacuated', 'evacuee'],
  ['abducted', 'hostage abductee kidnap_victim'],
  ['deployed', 'peacekeeper blue_helmet military_observer un_observer u.n._observer'],
  ['captured', 'prisoner_of_war pow p.o.w. captive war_prisoner'],
  [
    'detained',
    'detainee internee political_prisoner prison_inmate jail_inmate arrestee political_detainee security_prisoner remand_prisoner',
  ],
  ['rescued', 'survivor'],
  ['killed', 'corpse body cadaver skeleton remains dead_bodies murder_victim homicide_victim drowning_victim'],
  ['casualties', 'victim shooting_victim bombing_victim stabbing_victim crash_victim'],
  ['deserted', 'deserter defector mutineer draft_dodger draft_evader'],
  ['mobilized', 'conscript reservist draftee recruit new_recruit army_recruit enlistee'],
];
