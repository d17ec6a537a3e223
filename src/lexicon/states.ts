import type { Measure } from './categories.ts';

/** Adjectives and the like that predicate a state of people: *12 dead*, *40 were missing*. */
export const STATE_WORDS: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'dead deceased lifeless slain killed_in_action found_dead pronounced_dead declared_dead presumed_dead believed_dead confirmed_dead reported_dead missing_presumed_dead dead_on_arrival dead_at_the_scene',
  ],
  [
    'wounded',
    'hurt ill_with_burns in_hospital in_the_hospital hospitalized in_critical_condition in_serious_condition in_intensive_care in_the_icu in_icu in_an_intensive_care_unit in_the_intensive_care_unit in_intensive_care_units on_ventilators on_a_ventilator on_respirators on_a_respirator on_oxygen on_drips on_a_drip in_stable_condition in_a_critical_condition in_a_serious_condition in_a_stable_condition in_fair_condition in_good_condition in_guarded_condition in_serious_to_critical_condition in_critical_but_stable_condition in_serious_but_stable_condition in_extremely_critical_condition in_grave_condition on_life_support fighting_for_their_lives fighting_for_his_life fighting_for_her_life with_gunshot_wounds with_bullet_wounds with_shrapnel_wounds critically_ill',
  ],
  [
    'missing',
    'missing unaccounted_for untraced feared_trapped lost_at_sea unaccounted still_underground stuck_underground missing_in_action under_the_rubble under_the_ruins under_the_debris under_rubble under_the_wreckage beneath_the_rubble beneath_the_ruins buried_under buried_beneath buried_in trapped_under trapped_beneath trapped_in',
  ],
  [
    'detained',
    'in_custody in_police_custody under_arrest under_house_arrest behind_bars in_detention in_jail in_prison in_a_cell in_cells on_remand in_the_dock',
  ],
  ['abducted', 'hostage held_hostage in_captivity'],
  ['captured', 'captive prisoner'],
  [
    'rescued',
    'alive safe_and_sound safe_and_well found_safe found_safe_and_well found_safe_and_sound found_unharmed found_alive_and_well found_well',
  ],
  [
    'displaced',
    'homeless displaced without_shelter without_homes internally_displaced in_shelters in_camps in_tents in_refugee_camps in_relief_camps in_temporary_shelters in_makeshift_camps in_makeshift_shelters in_emergency_shelters on_the_move living_rough out_of_their_homes from_their_homes sleeping_outdoors sleeping_rough in_tent_cities without_a_roof without_a_home nowhere_to_live nowhere_to_go nowhere_to_sleep out_of_house_and_home as_refugees',
  ],
  [
    'evacuated',
    'under_evacuation_orders under_mandatory_evacuation_orders under_evacuation under_mandatory_evacuation',
  ],
  ['strength', 'under_arms'],
  ['deserted', 'awol absent_without_leave absent_without_official_leave'],
  [
    'deployed',
    'on_duty on_patrol on_the_streets in_the_streets on_the_ground in_place on_their_way on_the_scene on_scene on_hand stationed on_alert on_standby on_high_alert on_full_alert on_heightened_alert on_stand_by',
  ],
];

/** Nouns of a state that can be counted, by measure; `/` gives a plural that is not made by rule. */
export const STATE_NOUNS: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'death fatality/fatalities fatal_casualty/fatal_casualties killing murder homicide assassination execution drowning dead/dead kia martyr slaying beheading lynching suicide infanticide femicide electrocution self_immolation loss_of_life/losses_of_life lost_life/lost_lives',
  ],
  ['wounded', 'injury/injuries wounded/wounded injured/injured wounding maiming wia hospitalization hospitalisation'],
  ['casualties', 'casualty/casualties loss/losses'],
  ['missing', 'disappearance missing/missing disappeared/disappeared mia'],
  ['detained', 'arrest rearrest detention imprisonment incarceration internment'],
  ['abducted', 'abduction kidnapping kidnaping kidnap hostage_taking'],
  ['rescued', 'rescue'],
  ['displaced', 'displacement displaced/displaced homeless/homeless'],
  ['deserted', 'desertion defection'],
  ['captured', 'capture'],
  ['evacuated', 'evacuation'],
];

/** Nouns that head a toll: *the death toll rose to 40*, *the number of dead*. Those with a measure say it themselves. */
export const TOLL_NOUNS: readonly (readonly [Measure | null, string])[] = [
  [
    'deployed',
    'troop_level troop_levels troop_number troop_numbers troop_strength troop_presence troop_count military_presence personnel_numbers troop_contribution',
  ],
  [
    'killed',
    'death_toll death_tolls death_count body_count fatality_count fatality_toll death_tally confirmed_death_toll official_death_toll overall_death_toll total_death_toll',
  ],
  ['wounded', 'injury_toll injury_count'],
  ['strength', 'army_strength force_strength total_strength fighting_strength authorized_strength authorised_strength'],
  [
    'casualties',
    'casualty_toll casualty_tolls casualty_figure casualty_figures casualty_count casualty_counts casualty_list casualty_lists',
  ],
  [
    null,
    'toll tolls number numbers total totals count counts tally tallies figure figures estimate estimates headcount head_count',
  ],
];

/** Bodies of armed people: *an army of 200,000*, *a 1,500-strong force*. */
export const COLLECTIVES = `battlegroup army force contingent unit brigade battalion regiment company platoon squad garrison militia group gang band convoy column team crew detachment patrol mission
  mob crowd corps division guard fleet task_force peacekeeping_force police_force military armed_forces armed_force strike_force posse cartel network navy air_force cadre commando legion horde faction squadron flotilla wing reserve army_corps security_force expeditionary_force multinational_force stabilization_force stabilisation_force
  monitoring_force border_force volunteer_force auxiliary_force paramilitary_force rebel_force rebel_army guerrilla_army guerrilla_force rapid_reaction_force rapid_deployment_force battle_group
  carrier_group strike_group observer_mission death_squad national_guard presidential_guard republican_guard home_guard territorial_army red_army swat_team honor_guard insurgency cohort throng swarm escort peacekeeping_mission`;

/** Verbs of a toll with the figure after them. `down` words say that it fell. */
export const TOLL_VERBS = `rise climb increase grow jump soar surge mount reach hit top pass surpass exceed near stand go put
  swell double triple number total bring take raise push drive send lift approach remain stay fall drop decline
  lower revise update estimate place set come amount tick inch leap spike balloon cross breach revise_up revise_down skyrocket rocket shoot_up creep_up edge_up tick_up jump_up quadruple treble multiply mushroom snowball swing hover peak plateau level_off slip sink shrink
  dwindle slump plunge ease range vary lie settle stop reduce cut scale_down scale_back trim slash halve boost expand beef_up add_up count_up work_out overtake
  pare whittle downsize enlarge bolster scale_up cut_back ramp_up build_up step_up draw_down`;

/** Nouns of what is done to people, before *of* and a number: *the deaths of 12*, *an exchange of 314 prisoners*. */
export const ACTION_NOUNS: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'death deaths killing killings murder murders assassination assassinations execution executions massacre slaughter slaying slayings drowning drownings killer killers murderer murderers bodies body corpses remains skeletons skulls ashes coffins lives shooting_deaths beheading lynching homicide fatalities',
  ],
  ['wounded', 'wounding injury injuries injuring maiming stabbing'],
  ['casualties', 'casualties losses loss'],
  ['detained', 'arrest arrests detention detentions jailing imprisonment internment'],
  [
    'abducted',
    'abduction abductions kidnapping kidnappings kidnap seizure kidnapper kidnappers kidnaper kidnapers abductor abductors captor captors hostage_taker hostage_takers',
  ],
  ['captured', 'capture surrender'],
  ['released', 'freedom release exchange swap freeing handover liberation repatriation'],
  ['rescued', 'rescue rescues'],
  ['displaced', 'exodus displacement flight influx expulsion deportation eviction uprooting'],
  ['evacuated', 'evacuation evacuations airlift'],
  ['deployed', 'deployment deployments dispatch presence sending rotation stationing reinforcement'],
  [
    'mobilized',
    'mobilization mobilisation call_up call_ups conscription recruitment enlistment draft activation induction conscripting',
  ],
  ['withdrawn', 'withdrawal pullout pull_out removal drawdown recall'],
  ['deserted', 'desertion desertions defection defections'],
  ['missing', 'disappearance disappearances whereabouts fate'],
];

/** Verbs after which a participle or an adjective says the state: *were reported killed*, *feared dead*, *listed as missing*, *remain trapped*. */
export const LINKING =
  `believed_to_be thought_to_be known_to_be reported_to_be presumed_to_be said_to_be living staying sleeping camping camped housed told ordered urged forced reported confirmed feared believed presumed thought listed found left said known declared pronounced considered registered counted remain remained remains lay went
  being become became becoming getting got get as to have been be still reportedly understood estimated assumed seen alleged claimed verified recorded identified rumored rumoured were was are is had`.split(
    /\s+/,
  );

/** Words before an infinitive that leave open whether it was done: *efforts to save*. */
export const EFFORTS =
  'try tries tried trying attempt attempts attempted attempting effort efforts bid work works worked working race races raced racing struggle struggled struggling battle battled battling hope hopes hoped hoping operation operations mission fight fought scramble scrambled scrambling'.split(
    ' ',
  );

/** Words after which nobody knows yet whether it is so: *feared dead*. */
export const FEARED = ['fear', 'fears', 'feared', 'fearing'];

/** Verbs and nouns before a gerund that leave it a plan: *would consider sending 2,000*. */
export const PONDERING =
  'consider considers considered considering weigh weighs weighed weighing mull mulls mulled mulling contemplate contemplates contemplated contemplating propose proposes proposed proposing suggest suggests suggested suggesting recommend recommends recommended recommending favor favors favored favoring favour favours favoured favouring oppose opposes opposed opposing advocate advocates advocated advocating discuss discusses discussed discussing rule_out rules_out ruled_out ruling_out support supports supported supporting urge urges urged urging approve approves approved approving authorise authorises authorised authorize authorizes authorized'.split(
    ' ',
  );

/** Participles that make what follows a plan: *expected to be sent*. */
export const PLANNING =
  `expected set due planned scheduled ready ordered prepared authorized authorised slated poised about going intended meant supposed needed required plan plans planning want wants wanted intend intends aims
  aim seek seeks agree agreed agrees vow vowed vows promise promised promises pledge pledged pledges decide decided decides prepare preparing prepares order orders ordering request requested offer offered offers propose proposed consider
  considering authorize announce approve approved announced hope hopes threaten threatened threatens expect expects would-be`.split(
    /\s+/,
  );

/** Verbs of those who would have what they have not: *wants an army of 300,000*. */
export const WANTING = /^(?:wants?|wanted|seeks?|sought|needs?|demands?|demanded|envisages?|envisaged|plans?|planned)$/;

/** Verbs of those to whom something happens. */
export const SUFFERING_VERBS = 'suffer sustain receive incur undergo';

/** Verbs that have injuries as their object: *suffered burns*, *sustained minor wounds*. */
export const SUFFERING =
  'escaped lost suffer suffered suffers suffering sustain sustained sustains sustaining receive received receiving incurred undergo underwent undergoing require required requiring need needed'.split(
    ' ',
  );
export const WOUNDS =
  'inhalation surgery stitches bone bones rib ribs shock shrapnel hypothermia gash gashes contusion contusions smoke_inhalation whiplash leg legs arm arms limb limbs eye eyes foot feet scratches scrapes grazes wound wounds injury injuries burn burns bruise bruises fracture fractures cut cuts concussion laceration lacerations trauma bruising'.split(
    ' ',
  );

/** Words between a toll and its value that make it a forecast. */
export const FORECASTING = 'could may might would will expected likely feared projected forecast predicted';
