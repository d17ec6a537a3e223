import type { Measure } from './categories.ts';

/**
 * Verbs that say a state only together with words behind their object: *took 12 to hospital*, *put 4,000 troops on alert*, *ordered 300 people to leave*.
 * Each row: the measure, the verbs, and the tails, parted by `|`. Between the words of a tail others may stand: *to a nearby hospital*.
 */
export const SPLIT_VERBS: readonly (readonly [measure: Measure, verbs: string, tails: string])[] = [
  [
    'wounded',
    'take rush transport airlift bring admit fly transfer ferry send move evacuate carry drive convey refer shift',
    'to hospital|to hospitals|to clinic|to clinics|to infirmary|to_hospital|to_hospitals|for treatment',
  ],
  [
    'detained',
    'take bring send throw put place keep lead drag haul',
    'away in_handcuffs|away in handcuffs|away police|away in vans|away in buses|into custody|in custody|to jail|to jails|to prison|to prisons|to detention|to barracks|to police_station|to police_headquarters|to police_stations|in_custody|in detention|behind_bars|under_arrest',
  ],
  ['abducted', 'hold take keep seize', 'as_hostages|as hostages|as hostage|hostage|for_ransom'],
  ['deployed', 'put set', 'to work'],
  ['deployed', 'put place keep', 'on alert|on standby|on readiness|on_duty|on patrol|on streets'],
  [
    'rescued',
    'pull lead carry bring take pluck winch lift airlift drag dig free fish hoist',
    'to safety|to surface|from rubble|from wreckage|from debris|from water|from sea|from waters|from river|from floodwaters|from mine|from rooftops|out alive|alive|out_of rubble|out_of water|out_of sea|off deck|off ship|off boat|off vessel|off roof|off roofs|off raft|from deck|from ship|from boat|from boats|from vessel|from roof|from roofs|from raft|from cliff|from hull|from ledge|from ruins|from mud|from flames|from burning|from snow|from well|from shaft|from cave|from lake|from canal|from pool|from harbour|from collapsed',
  ],
  [
    'evacuated',
    'move bus shift relocate transfer ferry take bring drive',
    'to safety|to higher ground|to safer|to shelters|to shelter|to safe|to relief camp|to relief camps|to relief centres|to relief centers|to evacuation centres|to evacuation centers|out_of harm',
  ],
  [
    'evacuated',
    'order tell ask urge advise instruct direct',
    'to leave|to evacuate|to flee|to get out|to move|to go|to get ready|to prepare to|out_of|from_their_homes|to vacate',
  ],
  [
    'displaced',
    'force drive chase push hound send oblige compel cause',
    'from homes|from_their_homes|out_of homes|to flee|to leave|to abandon|to move out|to relocate|to resettle|into exile|from land|to seek refuge|from houses|out_of villages|from villages|from town|from towns|from city|from capital|from area|from region|from country|to sleep|to live in tents|to live in the open',
  ],
  ['rescued', 'bring take haul', 'ashore|to surface|aboard|on_board'],
  ['rescued', 'cut', 'free|from wreckage|from car|from vehicle|from vehicles|out_of'],
  ['displaced', 'force drive chase push hound', 'out_of'],
  ['displaced', 'turn make', 'into refugees|homeless'],
  ['evacuated', 'get ferry move airlift fly bring', 'out_of|off'],
  ['evacuated', 'carry transport bus truck', 'out_of'],
  [
    'evacuated',
    'take bring',
    'off by helicopter|off by helicopters|off by boat|off by boats|off by tractor|off by bus|off by air|off ferry|off island|off islands|off mountain|off liner|off platform|off rig',
  ],
  ['casualties', 'put', 'out_of action|out_of_action'],
  ['evacuated', 'lead usher escort shepherd guide walk whisk hurry', 'out_of|outside'],
  ['withdrawn', 'pull bring take fly ship', 'out_of|out'],
  ['withdrawn', 'pull bring fly ship send', 'home'],
  ['withdrawn', 'pull bring', 'back'],
  ['withdrawn', 'cut trim slash remove shed', 'from'],
  ['released', 'let set', 'go|free'],
  ['released', 'get win', 'back'],
  ['released', 'hand give', 'back to|over to'],
  ['killed', 'send smuggle lead lure drag hurl push march', 'to deaths|to death|to_their_deaths|to their deaths'],
  [
    'killed',
    'put beat stab machete maul gore savage choke bludgeon batter hack crush trample stone burn club kick torture starve bomb whip',
    'to death|alive',
  ],
  ['mobilized', 'call', 'up|to_arms|to arms|to the colours|to the colors|to duty'],
];

/** Verbs of which the force that is sent stands behind *with*: *reinforce the border with 4,000 troops*. */
export const REINFORCING =
  'reinforce bolster flood strengthen augment back support beef_up ring surround encircle saturate blanket swamp man staff line fill';

/** Participles of them that may as well be the past of what people did themselves: *hundreds rushed to hospitals*. */
export const MOVED_BY_THEMSELVES = 'rushed walked hurried got moved relocated carried';
