import type { Measure } from './categories.ts';
import type { TriggerSense } from './word.ts';

type Row = readonly [measure: Measure, counted: TriggerSense['counted'], weak: boolean, verbs: string];

/**
 * Verbs that put people into a state. Lemmas; underscores join phrasal verbs. Each stands once.
 * Who is counted: the `object`, the `subject`, or `both` for verbs of either.
 * `weak` verbs say it only of a known noun of people (*lost 12 tanks*, *sent 40 soldiers*).
 */
export const TRIGGER_VERBS: readonly Row[] = [
  [
    'killed',
    'object',
    false,
    `kill murder slay assassinate execute massacre slaughter butcher gun_down mow_down cut_down shoot_dead shoot_to_death shoot_and_kill stab_and_kill strike_and_kill hit_and_kill attack_and_kill ambush_and_kill
     abduct_and_kill abduct_and_murder kidnap_and_kill kidnap_and_murder capture_and_kill torture_and_kill torture_and_murder rape_and_kill rape_and_murder rob_and_kill fatally_shoot fatally_stab fatally_wound
     fatally_injure fatally_strike fatally_hit fatally_beat fatally_burn mortally_wound mortally_injure stab_to_death beat_to_death hack_to_death crush_to_death trample_to_death bomb_to_death stone_to_death
     knife_to_death batter_to_death club_to_death bludgeon_to_death kick_to_death torture_to_death maul_to_death scald_to_death gas_to_death whip_to_death flog_to_death char_to_death machete_to_death roast_to_death run_over_and_kill knock_down_and_kill chop_to_death sweep_to_death send_to_their_deaths
     put_to_death put_to_the_sword burn_alive bury_alive burn_at_the_stake blow_to_pieces blow_to_bits blow_apart rip_to_pieces cut_to_pieces tear_to_pieces electrocute behead decapitate lynch strangle smother 
     garrotte garrote impale disembowel martyr incinerate crucify exterminate annihilate leave_dead leave_for_dead leave_lifeless guillotine immolate`,
  ],
  [
    'killed',
    'both',
    false,
    'drown suffocate asphyxiate burn_to_death freeze_to_death starve_to_death choke_to_death bleed_to_death bleed_out',
  ],
  [
    'killed',
    'object',
    true,
    `mourn eliminate liquidate neutralize neutralise bury bomb claim wipe_out take_out exhume cremate blow_up hang finish_off bump_off do_away_with gas decimate dismember rub_out pick_off vaporize vaporise
     obliterate disinter unearth crush`,
  ],
  [
    'killed',
    'subject',
    false,
    `die perish succumb drop_dead lay_dead lie_dead burn_up pass_away lose_their_lives lose_their_life lose_his_life lose_her_life give_their_lives lay_down_their_lives sacrifice_their_lives pay_with_their_lives fail_to_survive go_down_with
     meet_their_deaths meet_their_death fall_to_their_deaths fall_to_their_death fall_to_his_death fall_to_her_death plunge_to_their_deaths plunge_to_their_death jump_to_their_deaths jump_to_their_death
     leap_to_their_deaths leap_to_their_death commit_suicide take_their_own_lives take_his_own_life take_her_own_life kill_themselves kill_himself kill_herself shoot_themselves shoot_himself shoot_herself hang_themselves
     hang_himself hang_herself blow_up_themselves blow_up_himself blow_up_herself blow_themselves_up blow_himself_up blow_herself_up`,
  ],
  ['killed', 'subject', true, 'fall lose_lives'],
  [
    'wounded',
    'object',
    false,
    `wound injure hurt harm maim mutilate burn scald stab hospitalize hospitalise knife bruise lacerate disfigure cripple blind_in concuss bayonet shoot_and_wound shoot_and_injure stab_and_wound
     stab_and_injure attack_and_wound attack_and_injure hit_and_injure strike_and_injure leave_wounded leave_injured leave_hurt`,
  ],
  // Shot says neither dead nor alive; *shot dead* and *shot and wounded* are read as what they add.
  ['casualties', 'object', false, 'shoot gun put_out_of_action'],
  ['casualties', 'object', true, 'lose'],
  [
    'wounded',
    'object',
    true,
    `treat hit strike beat admit bite rush_to_hospital rush_to_the_hospital rush_to_hospitals trample slash maul batter bludgeon whip flog lash beat_up rough_up knock_down run_over run_down bash punch kick sting 
     blind deafen paralyze paralyse pepper_spray tear_gas`,
  ],
  [
    'wounded',
    'subject',
    true,
    'go_to_hospital go_to_the_hospital end_up_in_hospital wind_up_in_hospital land_in_hospital drive_themselves_to_hospital drive_themselves_to_hospitals drive_themselves_to_the_hospital drive_themselves_to_clinics drive_themselves_to_a_clinic drive_themselves_to_a_hospital make_their_own_way_to_hospital make_their_own_way_to_the_hospital make_their_own_way_to_hospitals make_their_way_to_hospital walk_into_hospital walk_into_hospitals take_themselves_to_hospital',
  ],
  [
    'wounded',
    'subject',
    false,
    'receive_treatment receive_medical_treatment receive_hospital_treatment undergo_treatment undergo_medical_treatment receive_medical_attention receive_medical_care need_treatment need_hospital_treatment need_medical_treatment require_treatment require_hospital_treatment require_medical_treatment require_medical_attention',
  ],
  [
    'missing',
    'subject',
    false,
    'disappear vanish go_missing fail_to_return fail_to_come_back fail_to_turn_up go_unaccounted_for',
  ],
  [
    'missing',
    'object',
    true,
    'sweep_away sweep_out_to_sea sweep_off sweep_overboard sweep_into sweep_down wash_overboard wash_out_to_sea trap wash_away carry_away entomb',
  ],
  ['captured', 'object', true, 'capture take_prisoner take_prisoners take_captive hold_prisoner make_prisoner'],
  [
    'captured',
    'subject',
    true,
    `surrender capitulate lay_down_their_arms lay_down_their_weapons lay_down_arms lay_down_weapons put_down_their_weapons hand_in_their_weapons hand_in_their_arms hand_over_their_weapons hand_over_their_arms surrender_their_weapons turn_in_their_weapons give_up_their_weapons give_themselves_up give_himself_up turn_themselves_in hand_themselves_in`,
  ],
  [
    'detained',
    'object',
    false,
    `arrest detain jail imprison incarcerate intern handcuff apprehend remand rearrest recapture round_up take_into_custody put_into_custody place_in_custody hold_in_custody keep_in_custody remand_in_custody place_under_arrest
     put_under_arrest place_under_house_arrest hold_for_questioning take_in_for_questioning hold_without_charge hold_without_trial put_behind_bars keep_behind_bars send_to_prison send_to_jail put_in_jail throw_in_jail
     throw_into_jail throw_into_prison place_in_detention`,
  ],
  [
    'detained',
    'object',
    true,
    `nab hold catch seize charge convict indict sentence book pick_up lock_up question arraign interrogate court_martial confine haul_in haul_away haul_off lead_away drag_off `,
  ],
  [
    'abducted',
    'object',
    false,
    'abduct kidnap take_hostage take_hostages take_as_hostages hold_hostage hold_hostages hold_as_hostages hold_captive hold_for_ransom hold_to_ransom',
  ],
  ['abducted', 'object', true, 'snatch hijack carry_off spirit_away drag_away whisk_away enslave'],
  [
    'released',
    'object',
    true,
    `release free liberate emancipate let_go let_out exchange swap hand_over hand_back turn_over set_free set_at_liberty repatriate return parole pardon `,
  ],
  [
    'rescued',
    'object',
    false,
    'rescue pull_alive pull_clear find_alive recover_alive dig_out_alive pull_out_alive bring_out_alive carry_out_alive lift_out_alive winch_to_safety airlift_to_safety pull_to_safety',
  ],
  [
    'rescued',
    'object',
    true,
    `take_aboard take_on_board bring_aboard pull_aboard haul_aboard bring_ashore save evacuate_alive take_out_alive haul_out_alive dig_out bring_to_safety carry_to_safety lead_to_safety lift_to_safety pluck_to_safety pluck`,
  ],
  [
    'rescued',
    'subject',
    true,
    'survive come_out_alive get_out_alive emerge_alive walk_out_alive make_it_out_alive make_it_out_safely escape_alive live_to_tell',
  ],
  ['released', 'subject', true, 'walk_free go_free regain_their_freedom regain_freedom win_their_freedom'],
  [
    'displaced',
    'object',
    false,
    `displace uproot dispossess render_homeless make_homeless leave_homeless leave_without_shelter leave_without_homes drive_from_their_homes force_from_their_homes force_out_of_their_homes drive_out_of_their_homes
     chase_from_their_homes`,
  ],
  [
    'displaced',
    'object',
    true,
    `house rehouse resettle relocate expel deport force_from drive_from drive_out force_out chase_out push_out accommodate evict banish host take_in absorb turn_into_refugees`,
  ],
  [
    'displaced',
    'subject',
    false,
    'seek_refuge find_refuge take_refuge seek_shelter find_shelter take_shelter seek_sanctuary find_sanctuary find_safety seek_safety seek_asylum flee flee_home flee_their_homes abandon_their_homes leave_their_homes lose_their_homes vacate_their_homes quit_their_homes abandon_their_houses leave_their_houses flee_their_houses lose_their_houses abandon_their_villages leave_their_villages flee_their_villages abandon_their_farms take_to_the_hills take_to_the_mountains take_to_the_bush take_to_the_roads take_to_the_forest take_to_the_forests',
  ],
  ['displaced', 'both', false, 'shelter'],
  [
    'displaced',
    'subject',
    true,
    `sleep_in_the_open sleep_outdoors sleep_outside sleep_in_the_streets sleep_in_their_cars sleep_in_tents spend_the_night_outdoors spend_the_night_in_the_open camp_out cross_the_border cross_from cross_into pour_into pour_across stream_into stream_across stream_out_of flood_into flood_across
     spill_into swarm_into surge_into`,
  ],
  ['evacuated', 'both', false, 'evacuate'],
  [
    'evacuated',
    'object',
    false,
    `airlift order_to_leave order_to_evacuate tell_to_leave tell_to_evacuate urge_to_leave urge_to_evacuate ask_to_leave ask_to_evacuate advise_to_leave advise_to_evacuate force_to_evacuate order_evacuated order_out`,
  ],
  [
    'evacuated',
    'object',
    true,
    'move_to_safety take_to_safety ferry_to_safety bus_out ferry_out fly_out airlift_out bring_out',
  ],
  [
    'deployed',
    'object',
    true,
    `deploy station send dispatch amass position preposition pre_position post redeploy rotate base garrison assign contribute pour pour_in airlift_in fly_in fly keep provide supply commit second furnish earmark lend move_in call_in call_out bring_in send_in
     send_out draft_in rush rush_in ship_out airdrop parachute_in maintain put_on_duty place_on_duty put_on_alert place_on_alert put_on_high_alert place_on_high_alert put_on_heightened_alert place_on_heightened_alert put_on_standby place_on_standby line_up`,
  ],
  [
    'deployed',
    'subject',
    true,
    `rotate_in rotate_into reinforce patrol help assist guard search comb scour serve arrive participate_in take_part stand_guard fan_out converge descend_on take_up_position take_up_positions march_into move_into cordon_off stand_by`,
  ],
  [
    'mobilized',
    'object',
    true,
    `mobilize mobilise summon call_up draft conscript recruit press_gang press_into_service train_up activate reactivate federalize federalise induct call_to_arms hire`,
  ],
  ['deployed', 'both', true, 'mass'],
  ['mobilized', 'both', true, 'enlist'],
  [
    'mobilized',
    'subject',
    true,
    'report_for_duty report_to_barracks turn_up_for_duty sign_up volunteer join join_up sign_contracts_with_the_army sign_contracts_with_the_military sign_contracts_with_the_armed_forces sign_contracts_with_the_ministry sign_contracts_with_the_defence_ministry sign_contracts_with_the_defense_ministry sign_contracts_to_serve sign_contracts_to_fight sign_military_contracts sign_army_contracts',
  ],
  ['withdrawn', 'both', true, 'withdraw pull_out pull_back fly_home'],
  [
    'withdrawn',
    'object',
    true,
    'bring_home bring_back send_home ship_home remove recall demobilize demobilise stand_down draw_down',
  ],
  ['strength', 'object', true, 'muster boast'],
  [
    'withdrawn',
    'subject',
    true,
    'go_home return_home sail_home head_home come_home fly_out_of march_out march_out_of leave depart retreat rotate_out rotate_home',
  ],
  [
    'deserted',
    'subject',
    true,
    `go_over_to cross_over_to walk_off_the_base flee_the_barracks flee_their_barracks flee_their_units flee_their_unit leave_their_units abandon_their_units abandon_their_unit run_away_from_the_army flee_the_army cross_the_lines quit_the_ranks leave_their_posts refuse_orders walk_off_the_job walk_away_from_their_posts walk_away_from_their_units walk_out_of_their_units desert defect mutiny run_away refuse_to_fight refuse_to_serve refuse_to_deploy go_awol abandon_their_posts abandon_their_positions desert_their_posts flee_their_posts switch_sides change_sides dodge_the_draft evade_the_draft
     throw_down_their_arms throw_down_their_weapons throw_down_their_rifles throw_away_their_weapons drop_their_weapons cross_to_the_enemy refuse_to_obey disobey_orders`,
  ],
];
