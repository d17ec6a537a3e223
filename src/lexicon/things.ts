import { ARMS } from './things/arms.ts';
import { HAPPENINGS } from './things/happenings.ts';
import { MATTERS } from './things/matters.ts';
import { MEASURES_OF_THINGS } from './things/measures.ts';
import { PLACES_COUNTED } from './things/places.ts';

/**
 * What a number may count that is no person: the plural is made by rule, or given (`foot/feet`, `aircraft/aircraft`). Underscores join words.
 * An unknown noun after a verb of harm is read as people, so that the list is long.
 */
export const THINGS = MEASURES_OF_THINGS + ARMS + PLACES_COUNTED + HAPPENINGS + MATTERS;

/** Things that hit people, and so stand as the agent of a verb of harm, never as its victim. */
export const CAUSES = `attack strike raid assault airstrike air_strike air_raid bombing explosion blast detonation shooting clash battle ambush/ambushes fire blaze inferno earthquake quake tremor aftershock temblor storm thunderstorm
  sandstorm snowstorm blizzard tornado/tornadoes twister hurricane typhoon cyclone flood flash_flood flooding/flooding landslide mudslide rockslide crash collision pileup war civil_war conflict invasion offensive counteroffensive operation incursion
  bomb car_bomb missile rocket shell mortar grenade mine landmine drone bullet shelling bombardment violence/violence fighting/fighting gunfire/gunfire firefight gunfight gun_battle shootout crossfire/crossfire skirmish/skirmishes stampede crush
  avalanche eruption tsunami wildfire bushfire collapse derailment sinking capsizing shipwreck accident mishap disaster catastrophe tragedy/tragedies massacre rampage siege blockade unrest/unrest riot uprising rebellion revolt insurgency/insurgencies
  coup crackdown heatwave heat_wave drought famine epidemic pandemic outbreak virus/viruses disease cholera/cholera ebola/ebola covid/covid measles/measles malaria/malaria hunger/hunger starvation/starvation malnutrition/malnutrition poisoning fumes/fumes smoke/smoke
  gas_leak gas_explosion lightning/lightning cold/cold salvo/salvos barrage volley sniper_fire/sniper_fire artillery_fire/artillery_fire gunshot suicide_bombing suicide_attack car_bombing terror_attack terrorist_attack hijacking persecution/persecution
  repression/repression genocide purge pogrom reprisal retaliation/retaliation insurrection melee brawl rioting/rioting bloodshed/bloodshed carnage/carnage`;

/** Kinds of places. */
export const PLACES = `city/cities town village hamlet township suburb neighborhood neighbourhood district quarter borough county/counties province region governorate oblast raion prefecture department municipality/municipalities territory/territories
  state country/countries nation republic kingdom island peninsula archipelago coast shore beach/beaches sea ocean gulf bay strait lake river valley mountain hill border frontier capital street square avenue road highway bridge tunnel market
  airport port harbor harbour station camp base checkpoint school hospital church/churches mosque temple synagogue stadium hotel factory/factories mine prison area zone enclave slum outskirts/outskirts downtown/downtown north/north south/south east/east west/west`;
