/** Nouns of people sent somewhere as one body, and of their being there: a number of them is deployed. */
export const SENT_BODIES = new Set(
  `presence contribution contributions deployment deployments contingent contingents garrison garrisons footprint mission missions detachment detachments commitment peacekeeping_force
   stabilization_force stabilisation_force multinational_force expeditionary_force observer_mission task_force peacekeeping_mission`.split(
    /\s+/,
  ),
);

/** What names the size of a force by itself. */
export const LEVELS = new Set(
  'troop_strength force_strength end_strength authorized_strength authorised_strength military_strength manpower'.split(
    ' ',
  ),
);

/** What a force is to have: *a target of 170,000 soldiers*. */
export const TARGETS = new Set('target goal ceiling cap limit aim'.split(' '));

/** What a force has a number of: *troop levels*, *personnel numbers*. */
export const SIZE_NOUNS = new Set(
  'level levels number numbers strength size ranks total totals ceiling cap'.split(' '),
);

/** Who such a number counts: *troop numbers*, *manpower levels*. */
export const SIZED = new Set(
  'troop troops force forces personnel manpower military staff staffing soldier police army'.split(' '),
);

/** Verbs by which a force grows or shrinks. */
export const RESIZING = new Set(
  `rise climb increase grow jump surge swell double triple treble quadruple raise drop fall decline lower reduce cut trim halve slash pare whittle downsize expand enlarge boost bolster shrink dwindle slump plunge
   bring take scale_down scale_back scale_up cut_back beef_up ramp_up build_up step_up draw_down build`.split(/\s+/),
);

/** Words that make a force one that is somewhere else: *troops in the valley*, *forces along the border*. */
export const STANDING_IN = new Set('in along at on near across inside around abroad overseas there'.split(' '));

/** Verbs of those who give a force people: *will provide 400 engineers*, *lent 150 soldiers*. */
export const PROVIDING =
  'provide supply commit lend loan contribute detail second earmark ready set_aside make_available';

/** The same of a promise: nobody is there yet. */
export const PROMISING = 'offer pledge promise authorize authorise';

/** What those do whose leave a force needs. */
export const APPROVING = new Set(
  'approve approves approved approving endorse endorses endorsed endorsing mandate mandates mandated authorising authorizing'.split(
    ' ',
  ),
);

/** Verbs of those who shift soldiers from one place to another: *moved 400 soldiers to the island*. */
export const SHIFTING = 'move transfer shift redirect divert relocate add';

/** Advisers of a foreign army, who are there where they are said to be. */
export const MILITARY_STAFF = /^(?:advis[eo]rs|instructors|trainers|observers|personnel|contractors|mercenaries)$/;

/** Trained people whom a state sends as it does soldiers. */
export const EXPERTS =
  /^(?:personnel|engineers?|experts?|specialists?|observers?|monitors?|advis[eo]rs?|instructors?|trainers?|technicians?|medics|doctors|nurses|paramedics|rescuers|firefighters|divers|inspectors|peacekeepers|contractors|mechanics|interpreters|men)$/;

/** What soldiers and police do who are on duty, and no attackers: *are clearing roads*, *guarded the square*. */
export const DUTIES =
  /^(?:(?:work|clear|search|comb|help|assist|aid|collaborat|reinforc|guard|secur|protect|ring|cordon|watch|monitor|escort|distribut|deliver|repair|rebuil|hunt|scour|seal|encircl|surround)(?:e?s|e?d|ing|e|)|rebuilt|rebuilding|dig|digs|dug|digging|patrol|patrols|patrolled|patrolling|keep|kept|keeping)$/;

/** What a body of people does that is sent somewhere: *landed at the airport*, *flew to the coast*. */
export const TRAVELS =
  /^(?:land|lands|landed|landing|fl(?:y|ies|ew|own|ying)|go|goes|went|gone|head|heads|headed|heading|travel|travels|travell?ed|travell?ing|sail|sails|sailed|sailing|reach|reaches|reached|reaching|enter|enters|entered|move|moves|moved|moving|cross|crossed|arriv(?:e|es|ed|ing)|set_off|join|joined|joining)$/;

/** Where those go who are sent: *left for the border*, *leaves for Mali*. */
export const BOUND = new Set(['for', 'to', 'towards', 'toward']);

/** Where those go who are done. */
export const HOMES = /^(?:home|homes|barracks|families|base|bases)$/;

/** Verbs of those who come to soldiers that are somewhere already. */
export const JOINS = /^(?:join(?:s|ed|ing)?|replac(?:e|es|ed|ing)|reliev(?:e|es|ed|ing))$/;

/** Verbs of those who have soldiers somewhere. */
export const KEEPS = /^(?:has|have|had|having|keeps?|kept|maintains?|maintained|ordered|orders)$/;

/** What soldiers do who are sent somewhere. */
export const GOES =
  /^(?:remain|remains|remained|stay|stayed|move|moved|fly|flew|go|went|head|headed|travel|travelled|traveled|arrive|arrived)$/;

/** Places where soldiers stand, beside those that are named. */
export const POSTS =
  /^(?:bases?|borders?|camps?|airports?|regions?|area|country|province|capital|north|south|east|west|front|scene|streets?|frontier|site|island|enclave|territory|zone)$/;

/** Ranks and offices: so many of them are told of one by one, and make no force. */
export const RANKS =
  /^(?:captain|general|major|lieutenant|sergeant|colonel|commander|veteran|veterans|detective|detectives|sheriff|deputy|deputies|generals|colonels|commanders|pilots?|inspectors?)$/;
