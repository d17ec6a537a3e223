import type { Measure } from './categories.ts';
import type { TriggerSense } from './word.ts';

type Row = readonly [measure: Measure, counted: TriggerSense['counted'], weak: boolean, verbs: string];

/**
 * Verbs that put people into a state. Lemmas; underscores join phrasal verbs.
 * `weak` verbs say it only of a known noun of people (*lost 12 tanks*, *sent 40 soldiers*).
 */
export const TRIGGER_VERBS: readonly Row[] = [
  [
    'killed',
    'object',
    false,
    `kill murder slay assassinate execute massacre slaughter butcher gun_down mow_down cut_down shoot_dead stab_to_death beat_to_death
     burn_to_death burn_alive hack_to_death crush_to_death trample_to_death bomb_to_death electrocute behead decapitate lynch strangle suffocate asphyxiate hang
     martyr incinerate shoot_and_kill behead crucify exterminate stone_to_death knife_to_death batter_to_death club_to_death starve_to_death freeze_to_death
     put_to_death blow_to_pieces leave_dead sweep_to_death bury_alive`,
  ],
  ['killed', 'both', false, 'drown'],
  [
    'killed',
    'object',
    true,
    'eliminate liquidate neutralize neutralise bury bomb dispatch claim wipe_out take_out exhume cremate blow_up',
  ],
  [
    'killed',
    'subject',
    false,
    'die perish succumb lose_their_lives lose_his_life lose_her_life drop_dead lay_dead lie_dead burn_up blow_themselves_up:blew_themselves_up:blown_themselves_up blow_himself_up:blew_himself_up:blown_himself_up blow_herself_up:blew_herself_up:blown_herself_up hang_themselves:hanged_themselves:hanged_themselves',
  ],
  ['killed', 'subject', true, 'fall lose_lives lie_dead'],
  [
    'wounded',
    'object',
    false,
    'wound injure hurt maim mutilate burn scald stab hospitalize hospitalise knife bruise lacerate disfigure cripple blind_in concuss',
  ],
  // What an army loses may be dead, wounded or taken.
  ['casualties', 'object', true, 'lose'],
  // Shot says neither dead nor alive; *shot dead* and *shot and wounded* are read as what they add.
  ['casualties', 'object', false, 'shoot gun'],
  ['wounded', 'object', true, 'treat hit strike beat admit gas bite rush_to_hospital trample'],
  ['missing', 'subject', false, 'disappear vanish go_missing'],
  ['missing', 'object', true, 'sweep_away trap bury wash_away entomb'],
  ['captured', 'object', true, 'capture take_prisoner take_captive'],
  ['captured', 'subject', true, 'surrender lay_down_their_arms give_themselves_up'],
  [
    'detained',
    'object',
    false,
    'arrest detain jail imprison incarcerate intern handcuff take_into_custody round_up apprehend place_under_arrest remand',
  ],
  ['detained', 'object', true, 'nab hold catch seize charge convict indict sentence book pick_up lock_up question'],
  ['abducted', 'object', false, 'abduct kidnap take_hostage hold_hostage hold_captive'],
  ['abducted', 'object', true, 'snatch hijack'],
  ['released', 'object', true, 'release free liberate let_go exchange swap hand_over set_free repatriate return'],
  ['rescued', 'object', false, 'rescue pull_alive'],
  ['rescued', 'object', true, 'save evacuate_alive pull_out_alive dig_out'],
  ['rescued', 'subject', true, 'survive'],
  ['displaced', 'object', false, 'displace uproot render_homeless make_homeless leave_homeless'],
  [
    'displaced',
    'object',
    true,
    'shelter house resettle relocate expel deport force_from drive_from drive_out accommodate',
  ],
  ['displaced', 'subject', false, 'flee flee_home'],
  [
    'displaced',
    'subject',
    true,
    'seek_refuge seek_shelter take_refuge take_shelter cross_into pour_into stream_into stream_across flood_into seek_asylum',
  ],
  ['evacuated', 'both', false, 'evacuate'],
  [
    'evacuated',
    'object',
    false,
    'airlift order_to_leave order_to_evacuate tell_to_leave tell_to_evacuate urge_to_leave urge_to_evacuate ask_to_leave ask_to_evacuate advise_to_leave advise_to_evacuate order_evacuated',
  ],
  ['evacuated', 'object', true, 'move_to_safety bus_out ferry_out'],
  [
    'deployed',
    'object',
    true,
    'deploy station send dispatch mass amass position post redeploy rotate base garrison assign contribute pour airlift_in fly_in fly keep move_in call_in bring_in stand_guard station',
  ],
  [
    'deployed',
    'subject',
    true,
    'patrol guard search comb scour serve arrive participate_in respond mass stand_guard take_part',
  ],
  ['mobilized', 'object', true, 'mobilize mobilise call_up draft conscript recruit enlist press-gang train_up muster'],
  ['mobilized', 'subject', true, 'enlist sign_up volunteer join'],
  ['withdrawn', 'object', true, 'withdraw pull_out pull_back bring_home remove recall'],
  ['withdrawn', 'subject', true, 'withdraw retreat pull_out'],
  ['deserted', 'subject', true, 'desert defect mutiny refuse_to_fight refuse_to_serve go_awol abandon_their_posts'],
];

/** Adjectives and the like that predicate a state of people: *12 dead*, *40 were missing*. */
export const STATE_WORDS: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'dead deceased lifeless slain fatally_shot fatally_wounded mortally_wounded fatally_injured fatally_stabbed killed_in_action shot_dead found_dead pronounced_dead feared_dead presumed_dead confirmed_dead lost_their_lives',
  ],
  [
    'wounded',
    'hurt ill_with_burns in_hospital in_the_hospital hospitalized in_critical_condition in_serious_condition in_intensive_care in_stable_condition critically_ill',
  ],
  [
    'missing',
    'missing unaccounted_for untraced feared_trapped lost_at_sea unaccounted missing_in_action buried_under buried_beneath buried_in trapped_under trapped_beneath trapped_in',
  ],
  ['detained', 'in_custody under_arrest behind_bars in_detention in_jail in_prison on_remand'],
  ['abducted', 'hostage held_hostage in_captivity'],
  ['captured', 'captive prisoner'],
  ['rescued', 'alive safe_and_sound'],
  [
    'displaced',
    'homeless displaced without_shelter without_homes internally_displaced in_shelters in_camps in_tents in_refugee_camps in_relief_camps in_temporary_shelters in_makeshift_camps in_makeshift_shelters in_emergency_shelters on_the_move living_rough out_of_their_homes from_their_homes sleeping_outdoors sleeping_rough in_tent_cities',
  ],
  [
    'evacuated',
    'under_evacuation_orders under_mandatory_evacuation_orders under_evacuation under_mandatory_evacuation',
  ],
  ['deployed', 'on_duty on_the_ground in_place stationed'],
];

/** Nouns of a state that can be counted, by measure; `` adds a plural in -s, `/` gives it. */
export const STATE_NOUNS: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'death fatality/fatalities killing murder homicide assassination execution drowning dead/dead kia martyr slaying beheading lynching',
  ],
  ['wounded', 'injury/injuries wounded/wounded injured/injured wounding maiming'],
  ['casualties', 'casualty/casualties loss/losses'],
  ['missing', 'disappearance missing/missing'],
  ['detained', 'arrest detention imprisonment'],
  ['abducted', 'abduction kidnapping kidnaping'],
  ['rescued', 'rescue'],
  ['displaced', 'displacement displaced/displaced homeless/homeless'],
  ['deserted', 'desertion deserter defection defector'],
  ['captured', 'capture'],
  ['evacuated', 'evacuation'],
];

/** Nouns that head a toll: *the death toll rose to 40*, *the number of dead*. Those with a measure say it themselves. */
export const TOLL_NOUNS: readonly (readonly [Measure | null, string])[] = [
  ['killed', 'death_toll death_count body_count fatality_count death_tally'],
  ['casualties', 'casualty_toll casualty_figure casualty_figures casualty_count casualty_list'],
  [null, 'toll tolls number numbers total totals count tally figure figures estimate estimates'],
];

/** Bodies of armed people: *an army of 200,000*, *a 1,500-strong force*. */
export const COLLECTIVES = `battlegroup army force contingent unit brigade battalion regiment company platoon squad garrison militia group gang band convoy column team crew detachment patrol mission
  mob crowd corps division guard fleet task_force peacekeeping_force police_force military armed_forces armed_force strike_force posse cartel network navy air_force crew cadre commando`;

/** Verbs of a toll with the figure after them. `down` words say that it fell. */
export const TOLL_VERBS = `rise climb increase grow jump soar surge mount reach hit top pass surpass exceed near stand go put
  swell double triple number total bring take raise push drive send lift approach remain stay fall drop decline
  lower revise update estimate place set come amount tick inch leap spike balloon cross breach revise_up revise_down`;

/** Nouns of what is done to people, before *of* and a number: *the deaths of 12*, *an exchange of 314 prisoners*. */
export const ACTION_NOUNS: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'death deaths killing killings murder murders assassination assassinations execution executions massacre slaughter slaying slayings drowning drownings bodies body corpses remains lives shooting_deaths beheading lynching homicide fatalities',
  ],
  ['wounded', 'wounding injury injuries injuring maiming stabbing'],
  ['casualties', 'casualties losses loss'],
  ['detained', 'arrest arrests detention detentions jailing imprisonment internment'],
  ['abducted', 'abduction abductions kidnapping kidnappings kidnap seizure'],
  ['captured', 'capture surrender'],
  ['released', 'release exchange swap freeing handover liberation repatriation'],
  ['rescued', 'rescue rescues'],
  ['displaced', 'exodus displacement flight influx expulsion deportation eviction uprooting'],
  ['evacuated', 'evacuation evacuations airlift'],
  ['deployed', 'deployment deployments dispatch presence sending rotation stationing reinforcement'],
  ['mobilized', 'mobilization mobilisation call-up conscription recruitment enlistment draft'],
  ['withdrawn', 'withdrawal pullout pull-out removal drawdown recall'],
  ['deserted', 'desertion desertions defection defections'],
  ['missing', 'disappearance disappearances'],
];

/** Verbs after which a participle or an adjective says the state: *were reported killed*, *feared dead*, *listed as missing*, *remain trapped*. */
export const LINKING =
  `living staying sleeping camping camped housed told ordered urged forced reported confirmed feared believed presumed thought listed found left said known declared pronounced considered registered counted remain remained remains lay went
  being become became becoming getting got get as to have been be still reportedly understood estimated assumed seen alleged claimed verified recorded identified rumored rumoured were was are is had`.split(
    /\s+/,
  );

/** Participles that make what follows a plan: *expected to be sent*. */
export const PLANNING =
  `expected set due planned scheduled ready ordered prepared authorized authorised slated poised about going intended meant supposed needed required plan plans planning want wants wanted intend intends aims
  aim seek seeks agree agreed agrees vow vowed vows promise promised promises pledge pledged pledges decide decided decides prepare preparing prepares order orders ordering request requested offer offered offers propose proposed consider
  considering authorize announce approve approved announced hope hopes threaten threatened threatens expect expects would-be`.split(
    /\s+/,
  );

/** Verbs that have injuries as their object: *suffered burns*, *sustained minor wounds*. */
export const SUFFERING =
  'suffer suffered suffers suffering sustain sustained sustains sustaining receive received receiving incurred'.split(
    ' ',
  );
export const WOUNDS =
  'wound wounds injury injuries burn burns bruise bruises fracture fractures cut cuts concussion laceration lacerations trauma bruising'.split(
    ' ',
  );

/** Verbs that bring somebody to hospital. */
export const TAKING =
  'taken rushed transported airlifted brought admitted flown transferred ferried sent moved evacuated carried driven'.split(
    ' ',
  );
