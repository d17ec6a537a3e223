/** Things that hit people, and so stand as the agent of a verb of harm, never as its victim. */
export const CAUSES = `attack strike raid assault airstrike air_strike air_raid bombing explosion blast detonation shooting clash battle ambush/ambushes fire blaze inferno earthquake quake tremor aftershock temblor storm thunderstorm
  sandstorm snowstorm blizzard tornado/tornadoes twister hurricane typhoon cyclone flood flash_flood flooding/flooding landslide mudslide rockslide crash collision pileup war civil_war conflict invasion offensive counteroffensive operation incursion
  bomb car_bomb missile rocket shell mortar grenade mine landmine drone bullet shelling bombardment violence/violence fighting/fighting gunfire/gunfire firefight gunfight gun_battle shootout crossfire/crossfire skirmish/skirmishes stampede crush
  avalanche eruption tsunami wildfire bushfire collapse derailment sinking capsizing shipwreck accident mishap disaster catastrophe tragedy/tragedies massacre rampage siege blockade unrest/unrest riot uprising rebellion revolt insurgency/insurgencies
  coup crackdown heatwave heat_wave drought famine epidemic pandemic outbreak virus/viruses disease cholera/cholera ebola/ebola covid/covid measles/measles malaria/malaria hunger/hunger starvation/starvation malnutrition/malnutrition poisoning fumes/fumes smoke/smoke
  gas_leak gas_explosion lightning/lightning cold/cold salvo/salvos barrage volley sniper_fire/sniper_fire artillery_fire/artillery_fire gunshot suicide_bombing suicide_attack car_bombing terror_attack terrorist_attack hijacking persecution/persecution
  repression/repression genocide purge pogrom reprisal retaliation/retaliation insurrection melee brawl rioting/rioting bloodshed/bloodshed carnage/carnage`;

/** What people die of: *40 died, 31 of smoke*. */
export const DIED_OF = new Set(
  `smoke smoke_inhalation burns cold hunger thirst starvation exposure hypothermia frostbite suffocation asphyxia asphyxiation dehydration disease cholera malaria dysentery typhus injuries wounds shock
   drowning heat heatstroke heat_stroke exhaustion poisoning fumes gas carbon_monoxide electrocution shrapnel bullets bullet gunshot_wounds cardiac_arrest heart_attacks`.split(
    /\s+/,
  ),
);
