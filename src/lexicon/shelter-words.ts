/** Where people stay who have lost their homes; *center* only where it says which. */
export const SHELTERS =
  /(?:^|_)(?:camps?|shelters?|tents|tent_city|tent_cities|settlements?|encampments?|dormitories)$/;

/** What makes a *center* one of them: *evacuation centers*. */
export const SHELTER_CENTERS = new Set('evacuation reception transit relief displacement welcome community'.split(' '));

/** Camps of another kind: *training camps*. */
export const OTHER_CAMPS = new Set(
  'prison training labor labour concentration death military army detention summer boot rebel base internment pow holiday youth work mining logging jewish illegal tax animal bus bomb terrorist guerrilla militant'.split(
    ' ',
  ),
);

/** How people are said to stay somewhere. */
export const STAYING =
  /^(?:living|staying|sheltering|sheltered|housed|remaining|sleeping|registered|crammed|packed|crowded|accommodated|gathered|stranded|lived|live|lives|stay|stayed|remain|remained)$/;

/** What a shelter does with those who are in it: *serving*, *houses*. */
export const TAKES_IN =
  /^(?:hous(?:e|es|ed|ing)|host(?:s|ed|ing)?|serv(?:e|es|ed|ing)|hold(?:s|ing)?|held|accommodat(?:e|es|ed|ing)|shelter(?:s|ed|ing)?|feed(?:s|ing)?|fed|receiv(?:e|es|ed|ing)|contain(?:s|ed|ing)?|took_in|takes_in|taken_in|taking_in)$/;

/** What those do of whom the article has just said that they were displaced. */
export const MOVING_ON =
  /^(?:enter(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|cross(?:es|ed|ing)?|stay(?:s|ed|ing)?|living|registered|reach(?:es|ed|ing)?|sleeps?|slept|sleeping|camp(?:s|ed|ing)?|shelter(?:s|ed|ing)?)$/;

/** Guests of a house who have a home elsewhere. */
export const GUESTS =
  /^(?:guests|fans|spectators|visitors|students|pupils|delegates|tourists|athletes|patients|workers|employees|members|players|inmates|prisoners|passengers|diplomats|leaders|ministers)$/;

/** Verbs of a house or a town that has guests as well as refugees. */
export const HOUSING =
  /^(?:re)?(?:hous(?:e|es|ed|ing)|host(?:s|ed|ing)?|accommodat(?:e|es|ed|ing)|shelter(?:s|ed|ing)?|t(?:ook|ake|akes|aken|aking)_in|absorb(?:s|ed|ing)?)$/;

/** Words of the sea: who is picked up there is rescued. */
export const AT_SEA = new Set(
  'boat boats dinghy dinghies raft rafts sea ship ships vessel vessels lifeboat lifeboats waters coast_guard coast_guards coastguard coastguards trawler tanker freighter shipwreck capsized overboard migrants'.split(
    ' ',
  ),
);

/** Where those spend the night who cannot go home. */
export const NIGHT_SHELTERS =
  /^(?:schools?|churches|church|gyms?|gymnasiums?|halls?|stadiums?|mosques?|temples?|cent(?:er|re)s?|cars|tents|streets?|parks?|classrooms?|corridors?|warehouses?|open)$/;

/** How those live in a school or a church who have no home to go to. */
export const LIVING = /^(?:living|sleeping|camping|camped|sheltering|sheltered|housed|crammed|packed)$/;

/** Where people live who leave it together only in need. */
export const DWELLINGS = new Set(
  'hamlet hamlets villages homes houses homesteads farms farmsteads settlements huts'.split(' '),
);

/** Where holidaymakers stay, who are sent away in time. */
export const CAMPSITES = new Set('campsite campsites campground campgrounds caravans'.split(' '));
