import type { Group, Measure } from '../figures/figure.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that narrow nothing: articles, pronouns, counters, and the nouns by which news copy varies "people". */
export const NEUTRAL = words(`
  a an the this that these those their its his her our your my he she it we you of in on at from with and or who whom which were was been have had has
  others other another more further additional them they all both each in total some
  people person persons human humans lives life souls individuals victims victim dead casualties casualty fatalities fatality deaths death
  bodies body killed wounded injured injuries missing hurt survivors survivor wounding homeless displaced evacuees evacuee hostages hostage
  arrests arrest detained losses toll internally corpse corpses martyr martyrs fallen slain
  members member personnel staff side sides nation nations country
`);

/** Words for people by what befell them: they leave open whose people they are. */
export const STATES_ONLY = words(`
  the an a of in all others other more dead deaths death died casualties casualty fatalities fatality losses killed wounded wounding injured injuries injury hurt
  missing lives life bodies body victims victim toll total homeless displaced arrests arrest
`);

/** Nouns that say no more than the group does. */
export const GENERIC: Readonly<Record<Group, ReadonlySet<string>>> = {
  military: words(`
    soldier soldiers troop troops serviceman servicemen servicewoman servicewomen servicemember servicemembers service military combat army armed force forces
    security fighter fighters men man women boys ground losses government regime loyalist
  `),
  civilians: words('civilian civilians noncombatant noncombatants non-combatants ordinary residents villagers'),
  militants: words(`
    militant militants gunman gunmen rebel rebels fighter fighters insurgent insurgents guerrilla guerrillas terrorist terrorists attacker attackers assailant
    assailants extremist extremists jihadist jihadists armed group suspected man men militiamen forces
  `),
  police: words('police policeman policemen policewoman policewomen officer officers gendarme gendarmes agents'),
  children: words('child children minor minors kid kids youngsters'),
  women: words('woman women'),
  men: words('man men'),
  journalists: words('journalist journalists reporter reporters media worker workers'),
  aid_workers: words('aid relief humanitarian worker workers'),
  medics: words('medic medics medical health worker workers doctors'),
  prisoners: words('prisoner prisoners inmate inmates detainee detainees war pow pows captives'),
  migrants: words('migrant migrants refugee refugees asylum seekers displaced'),
  people: words(''),
};

/** Said of people of a nation, these narrow nothing: "Israeli tourists" abroad are the Israelis there. */
export const OF_A_NATION = words(
  'tourist tourists citizen citizens national nationals visitor visitors travellers travelers holidaymakers',
);

/** Groups by the wider groups they are part of; everybody is part of `people`. */
export const PART_OF: Readonly<Partial<Record<Group, readonly Group[]>>> = {
  children: ['civilians'],
  women: ['civilians'],
  men: ['civilians'],
  journalists: ['civilians'],
  aid_workers: ['civilians'],
  medics: ['civilians'],
  migrants: ['civilians'],
};

/** What people were doing when it befell them: where an article counts nobody else, these are all of its dead, and narrow nothing. In the singular. */
export const ROLES = words(`
  passenger traveller traveler commuter motorist occupant villager resident local inhabitant islander townspeople worker miner co-worker coworker employee labourer laborer
  farmer fisherman student pupil worshipper worshiper pilgrim devotee faithful spectator fan guest visitor shopper customer reveller reveler partygoer concertgoer
  protester protestor demonstrator marcher supporter follower activist patient captive
  trooper sailor marine airman paratrooper peacekeeper conscript recruit jawan reinforcement
`);

/** Groups that only say by what state people came to be counted. */
export const GROUP_OF_STATE: Readonly<Partial<Record<Measure, Group>>> = {
  detained: 'prisoners',
  released: 'prisoners',
  captured: 'prisoners',
  abducted: 'prisoners',
  displaced: 'migrants',
};
