import type { Group, Measure } from './categories.ts';

/** Nouns of people by group: singular and plural joined by `/`, a plural that adds -s written once with ``. Underscores join words. */
export const PEOPLE: Record<Group, string> = {
  military: `soldier troop/troops trooper serviceman/servicemen servicewoman/servicewomen servicemember service_member marine airman/airmen sailor seaman/seamen commando commando/commandoes conscript
    reservist draftee infantryman/infantrymen gunner sniper paratrooper legionnaire legionary/legionaries cadet private corporal sergeant lieutenant captain
    major colonel general admiral commander pilot peacekeeper blue_helmet guardsman/guardsmen national_guardsman/national_guardsmen border_guard veteran
    warrior combatant -/military_personnel -/armed_personnel -/army_personnel -/servicepeople tanker tank_crewman/tank_crewmen artilleryman/artillerymen cavalryman/cavalrymen
    coast_guardsman/coast_guardsmen submariner -/ground_troops -/combat_troops army_officer military_officer naval_officer air_force_officer military_adviser military_advisor special_forces_soldier
    army_recruit -/special_forces -/government_forces -/security_forces -/armed_forces -/forces -/army_forces -/ground_forces -/us_forces -/coalition_forces army_man/army_men -/regulars 
    grunt gi -/infantry -/cavalry -/defenders serviceperson/servicepersons military_police_officer officer_cadet military_man/military_men -/volunteers_fighters`,
  militants: `militant gunman/gunmen rebel fighter insurgent guerrilla guerilla terrorist extremist jihadist jihadi islamist suicide_bomber bomber attacker assailant
    hijacker separatist militiaman/militiamen militia_member mercenary/mercenaries paramilitary/paramilitaries shooter hostage_taker hostage-taker kidnapper bandit pirate assassin
    raider infiltrator secessionist fedayeen/fedayeen mujahid/mujahideen -/mujahedeen -/mujahidin maoist naxalite naxal partisan warlord
    cadre hit_man/hit_men hitman/hitmen armed_man/armed_men armed_person/armed_persons -/armed_people armed_individual armed_robber gang_member gangster cartel_member
    -/armed_youths rifleman/riflemen machine-gunner operative subversive delinquent criminal aggressor knifeman/knifemen -/irregulars assailant
    contra -/rebel_soldiers armed_civilian -/armed_elements -/subversives -/hitmen -/criminals rioter looter perpetrator culprit vigilante cattle_raider cattle_rustler marauder -/hooded_men`,
  police: `policeman/policemen policewoman/policewomen police_officer constable gendarme trooper_state sheriff deputy/deputies sheriff's_deputy/sheriff's_deputies state_trooper cop detective
    -/police patrolman/patrolmen -/riot_police police_personnel/police_personnel law_enforcement_officer -/police_agents police_agent police_commando inspector traffic_policeman/traffic_policemen
    police_cadet police_recruit policeperson law_officer peace_officer -/swat_officers customs_officer correctional_officer carabiniere/carabinieri jawan ranger security_officer`,
  civilians: `civilian noncombatant non-combatant`,
  children: `child/children minor infant baby/babies newborn toddler schoolchild/schoolchildren schoolgirl schoolboy girl boy kid teenager teen youngster kindergartner preschooler
    under-18 child_soldier grandchild/grandchildren orphan juvenile adolescent pre-teen`,
  women:
    'woman/women mother housewife/housewives grandmother wife/wives widow nun midwife/midwives lady/ladies sister daughter-in-law/daughters-in-law aunt',
  men: 'man/men father grandfather husband uncle brother',
  journalists: `journalist reporter cameraman/cameramen photographer photojournalist media_worker newsman/newsmen correspondent broadcaster news_staffer camera_operator press_worker
    media_professional blogger`,
  aid_workers: `aid_worker relief_worker humanitarian_worker humanitarian aid_staffer unrwa_worker -/unrwa_staff red_cross_worker un_worker u.n._worker -/aid_personnel un_staffer
    humanitarian_aid_worker -/humanitarian_staff un_employee rescue_worker rescuer first_responder firefighter fireman/firemen emergency_worker civil_defense_worker
    relief_official`,
  medics: `medic doctor nurse paramedic surgeon physician health_worker healthcare_worker medical_worker ambulance_worker -/medical_personnel -/medical_staff -/health_workers
    ambulance_driver health-care_worker health_care_worker`,
  prisoners: `prisoner inmate detainee convict internee captive political_prisoner prisoner_of_war/prisoners_of_war pow`,
  migrants: `migrant refugee asylum_seeker asylum-seeker immigrant evacuee displaced_person/displaced_people -/displaced_persons idp returnee boat_person/boat_people
    internally_displaced_person/internally_displaced_people emigrant expellee -/internally_displaced`,
  people: `person/people -/persons individual human human_being life/lives soul victim body/bodies corpse villager resident inhabitant citizen national passenger pedestrian motorist driver bystander
    passer-by/passers-by passerby/passersby worshipper worshiper pilgrim mourner shopper tourist visitor holidaymaker vacationer guest patron customer spectator commuter traveller traveler
    student pupil teacher worker employee staffer staff_member crew_member crewman/crewmen crewmember miner farmer peasant laborer labourer fisherman/fishermen fisher herder herdsman/herdsmen
    shepherd trader merchant vendor guard security_guard watchman/watchmen judge lawyer official politician lawmaker mayor councilor councillor candidate diplomat priest cleric bishop imam monk missionary/missionaries
    activist protester protestor demonstrator marcher dissident suspect hostage survivor others/others other/others local foreigner expatriate family_member relative youth young_person/young_people
    son daughter parent sibling adult pensioner senior_citizen member participant attendee dweller settler occupant clubber reveler reveller concertgoer churchgoer partygoer fan player athlete runner
    engineer technician scientist contractor mechanic electrician cook chef builder bus_driver taxi_driver truck_driver lorry_driver factory_worker construction_worker mine_worker oil_worker farm_worker farmworker
    servant maid bodyguard aide adviser advisor translator interpreter collaborator informant informer spy/spies agent operator seafarer crew/crews swimmer climber hiker skier camper surfer diver
    smuggler trafficker drug_trafficker dealer prostitute homeless_person/homeless_people black/blacks white/whites gay/gays deportee abductee escapee fugitive believer faithful/faithful parishioner
    -/personnel -/staff -/folks -/folk -/countrymen compatriot -/hospital_patients patient casualty_person townsperson/townspeople countryman/countrymen tribesman/tribesmen tribesperson islander townsman/townsmen
    businessman/businessmen salesman/salesmen tradesman/tradesmen craftsman/craftsmen clergyman/clergymen gunrunner stowaway onlooker neighbor neighbour roommate classmate colleague co-worker friend
    academic professor principal teaching_assistant trade_unionist unionist union_member peasant_farmer landowner rancher campesino intellectual jesuit congressman/congressmen deputy_mayor councilman/councilmen
    head_of_state/heads_of_state minister prosecutor investigator envoy delegate observer monitor inspector_un volunteer recruit militia_recruit guide waiter bartender cashier clerk manager owner executive
    retiree -/elderly sailor_merchant crewwoman/crewwomen jogger cyclist bicyclist biker motorcyclist rider bus_passenger flier flyer aviator astronaut cosmonaut beachgoer festival-goer festivalgoer
    office_worker postal_worker mail_carrier social_worker city_worker hotel_worker domestic_worker guest_worker migrant_worker foreign_worker sanitation_worker utility_worker election_worker poll_worker`,
};

/** Nouns of people that themselves say the state of those they count. */
export const PEOPLE_IN_STATE: readonly (readonly [Measure, string])[] = [
  [
    'displaced',
    'refugee displaced_person displaced_people displaced_persons idp internally_displaced_person internally_displaced_people internally_displaced asylum_seeker asylum-seeker',
  ],
  ['evacuated', 'evacuee'],
  ['abducted', 'hostage abductee'],
  ['captured', 'prisoner_of_war prisoners_of_war pow captive'],
  ['detained', 'detainee prisoner inmate internee political_prisoner'],
  ['rescued', 'survivor'],
  ['killed', 'corpse body'],
  ['casualties', 'victim'],
  ['mobilized', 'conscript reservist draftee recruit'],
];

/** Groups whose members, counted with no other state, are a strength. */
export const ARMED: ReadonlySet<Group> = new Set(['military', 'militants', 'police']);
