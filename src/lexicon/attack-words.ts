/** Nouns for those who belong to a body, which say nothing of arms. */
export const MEMBERS = /^(?:members|followers|recruits|gunmen|men)$/;

/** Bodies of armed people whose members are militants. */
export const GANGS =
  /^(?:gangs?|militias?|cartels?|rebel_group|guerrilla_group|terrorist_group|insurgency|faction|cell|cells)$/;

/** What befalls those who are attacked. */
export const ATTACKED =
  /^(?:killed|murdered|shot|stabbed|beaten|attacked|ambushed|assaulted|kidnapped|abducted|raped|robbed|slain|gunned_down|shot_dead|stabbed_to_death|beaten_to_death|hacked_to_death|seized|lynched|assassinated|wounded|injured|held_up)$/;

export const SHOOTS = /^(?:opened_fire|opens_fire|opening_fire|open_fire|fired|shooting|shot_at|firing)$/;

/** Nouns for attackers that say nothing of an attack. */
export const ATTACKERS =
  /^(?:men|people|persons|youths|individuals|suspects|teenagers|males|women|brothers|strangers|thugs)$/;

/** What attackers carry. */
export const ARMS =
  /^(?:guns?|rifles?|assault_rifles?|automatic_rifles?|pistols?|handguns?|machine_guns?|submachine_guns?|kalashnikovs?|machetes?|knives|swords?|axes|shotguns?|grenades?|weapons|arms|clubs)$/;
