/**
 * Phrasal verbs that say nothing of anybody's state, while their first word alone would: *shot down two helicopters*, *held talks*.
 * Other verbs are left out on purpose: what stands between a number and its state may well be one.
 */
export const HARMLESS_VERBS = `shoot_down burn_down strike_down strike_back strike_a_deal hit_back hit_out hold_talks hold_a_meeting hold_elections hold_out hold_off hold_back hold_up keep_up keep_watch keep_quiet
  catch_up catch_fire catch_sight fall_apart fall_through fall_behind fall_asleep fall_ill fall_sick fall_out fall_short fall_silent die_down die_out join_forces join_hands lose_control lose_power lose_contact
  lose_track lose_consciousness lose_ground lose_hope kill_time kill_off return_fire return_to_work capture_the_attention save_time save_money walk_away get_away emerge serve_as move_on pick_up_the_pieces`;
