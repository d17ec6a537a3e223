/** Nouns of armed people, by group; notation as in `PEOPLE`. */

export const MILITARY = `
soldier troop/troops trooper serviceman/servicemen servicewoman/servicewomen serviceperson/servicepersons -/servicepeople servicemember service_member marine airman/airmen airwoman/airwomen
sailor seaman/seamen commando/commandos commando/commandoes conscript reservist draftee infantryman/infantrymen rifleman/riflemen gunner sniper paratrooper para
paracommando legionnaire legionary/legionaries cadet midshipman/midshipmen corporal sergeant lieutenant captain colonel commander admiral brigadier -/generals -/majors -/privates
peacekeeper peace_keeper blue_helmet blue_beret guardsman/guardsmen national_guardsman/national_guardsmen -/national_guards border_guard frontier_guard presidential_guard coast_guardsman/coast_guardsmen
coast_guard_member veteran combatant warrior tank_crewman/tank_crewmen artilleryman/artillerymen cavalryman/cavalrymen
submariner bombardier fusilier grenadier lancer dragoon hussar ranger gurkha sepoy jawan sapper deminer de_miner grunt gi squaddie/squaddies doughboy leatherneck
green_beret navy_seal royal_marine army_ranger special_forces_soldier special_operator -/special_forces -/special_operations_forces -/commando_forces -/security_forces -/peacekeeping_forces -/multinational_forces -/revolutionary_guards -/republican_guards
-/government_forces -/army_forces -/ground_forces -/us_forces -/u.s._forces -/coalition_forces -/allied_forces -/forces -/armed_forces -/ground_troops -/combat_troops -/infantry -/cavalry -/regulars
-/reserves -/defenders -/reinforcements -/effectives -/warfighters -/military_personnel -/armed_personnel -/army_personnel -/navy_personnel -/air_force_personnel -/naval_personnel -/security_personnel
-/defense_personnel -/defence_personnel -/uniformed_personnel -/combat_personnel -/service_personnel -/armed_forces_personnel -/air_force_members -/army_members -/military_members -/security_force_members
-/security_force_personnel security_force_member army_officer military_officer naval_officer navy_officer air_force_officer marine_officer army_man/army_men military_man/military_men navy_man/navy_men army_soldier
army_recruit army_conscript military_recruit military_adviser military_advisor military_policeman/military_policemen military_police_officer military_observer un_observer u.n._observer officer_cadet army_cadet army_captain army_general
army_commander military_commander peshmerga/peshmergas -/peshmerga askari mobik/mobiks contract_soldier contract_serviceman/contract_servicemen
-/active_personnel -/active_duty_personnel -/full_time_personnel -/frontline_personnel fighter_pilot combat_pilot air_force_pilot army_pilot
non_commissioned_officer noncommissioned_officer noncom nco warrant_officer petty_officer enlisted_man/enlisted_men enlistee enlisted_soldier redcoat
`;

export const MILITANTS = `
militant gunman/gunmen gunwoman/gunwomen rebel fighter insurgent guerrilla guerilla guerrillero terrorist extremist jihadist jihadi mujahid/mujahideen -/mujahedeen -/mujahidin -/mujahedin -/mujaheddin islamist
fundamentalist suicide_bomber suicide_attacker car_bomber truck_bomber bomber attacker assailant aggressor hijacker separatist secessionist militiaman/militiamen militiawoman/militiawomen militia_member
militia_fighter mercenary/mercenaries paramilitary/paramilitaries shooter active_shooter hostage_taker kidnapper kidnaper abductor captor bandit brigand pirate assassin hit_man/hit_men hitman/hitmen contract_killer killer
murderer raider infiltrator fedayeen/fedayeen maoist naxalite naxal partisan warlord chieftain cadre operative saboteur arsonist subversive delinquent criminal
knifeman/knifemen stabber axeman/axemen -/irregulars contra -/rebel_soldiers -/rebel_forces -/rebel_troops armed_man/armed_men armed_woman/armed_women armed_person/armed_persons -/armed_people armed_individual armed_civilian
armed_robber robber gang_member gangster mobster mafioso/mafiosi cartel_member cartel_gunman/cartel_gunmen drug_lord -/armed_youths -/armed_elements -/hooded_men -/masked_men perpetrator 
vigilante cattle_raider cattle_rustler rustler marauder machine_gunner revolutionary/revolutionaries mutineer coup_leader renegade desperado/desperadoes
talib counterrevolutionary/counterrevolutionaries freedom_fighter resistance_fighter foreign_fighter holy_warrior martyrdom_seeker death_squad_member triggerman/triggermen insurrectionist putschist anarchist neo_nazi
supremacist white_supremacist lone_wolf/lone_wolves ex_combatant ex_guerrilla ex_rebel former_rebel hardliner janjaweed/janjaweed macoute outlaw 
`;

export const POLICE = `
-/police policeman/policemen policewoman/policewomen policeperson police_officer officer constable gendarme cop detective patrolman/patrolmen patrol_officer patrolwoman/patrolwomen -/riot_police riot_policeman/riot_policemen
-/police_personnel -/police_forces law_enforcement_officer -/law_enforcement law_enforcement_agent law_officer peace_officer lawman/lawmen sheriff deputy/deputies
sheriff_'s_deputy/sheriff_'s_deputies sheriff_deputy/sheriff_deputies state_trooper highway_patrolman/highway_patrolmen police_agent police_commando police_cadet police_recruit police_constable police_inspector police_sergeant
police_captain police_chief police_commander police_guard police_member police_official police_trainee special_police_officer traffic_policeman/traffic_policemen traffic_officer customs_officer
customs_agent correctional_officer corrections_officer carabiniere/carabinieri carabinero -/carabineros -/civil_guards -/swat_officers security_officer security_agent federal_agent fbi_agent border_agent
border_patrol_agent border_police_officer border_policeman/border_policemen secret_service_agent intelligence_officer undercover_officer superintendent marshal u.s._marshal wpc
garda/gardai garda/gardaí mountie/mounties militsiya/militsiya patrol_policeman/patrol_policemen inspector immigration_officer immigration_agent tactical_officer drug_agent narcotics_agent narcotics_officer counterterrorism_officer
`;
