/** What happens, is done, said or decided; notation as in `THINGS`. */
export const HAPPENINGS = `
attack strike raid assault airstrike air_strike air_raid bombing bombardment shelling explosion blast detonation shooting incident clash/clashes battle firefight gunfight gun_battle shootout shoot_out skirmish/skirmishes ambush/ambushes sortie
operation offensive counteroffensive counterattack invasion incursion siege blockade occupation encounter engagement exchange_of_fire standoff stand_off ceasefire cease_fire truce armistice hostility/hostilities campaign
war civil_war conflict rebellion revolt revolution uprising insurrection insurgency/insurgencies mutiny/mutinies coup putsch crackdown purge pogrom massacre genocide atrocity/atrocities crime violation abuse human_rights_violation
salvo/salvos volley barrage launch/launches gunshot shot attempt assassination_attempt suicide_attack suicide_bombing terror_attack terrorist_attack gun_attack knife_attack arson_attack
hit near_miss/near_misses wound blow stab_wound burn fracture bruise scratch/scratches cut scar
accident crash/crashes collision pileup pile_up wreck derailment sinking capsizing shipwreck mishap emergency/emergencies breakdown malfunction leak spill blackout outage power_cut
disaster catastrophe calamity/calamities tragedy/tragedies crisis/crises earthquake quake aftershock tremor temblor tsunami eruption storm thunderstorm sandstorm snowstorm blizzard hailstorm tornado/tornadoes twister cyclone
hurricane typhoon monsoon flood flash_flood deluge landslide mudslide rockslide rockfall avalanche sinkhole drought heatwave heat_wave cold_snap wildfire bushfire brush_fire fire blaze inferno lightning_strike lightning_bolt
stampede crush/crushes collapse cave_in riot melee brawl fight scuffle disturbance protest demonstration rally/rallies vigil sit_in walkout stoppage hunger_strike boycott procession parade picket
outbreak epidemic pandemic disease illness/illnesses infection virus/viruses variant vaccine dose jab test positive_test case symptom complication strain wave
meeting session talk negotiation conference convention hearing inquiry/inquiries investigation probe inquest autopsy/autopsies examination inspection search/searches survey poll census/censuses audit review study/studies
visit trip tour journey voyage flight departure arrival stop_over landing takeoff ride drive walk hike expedition pilgrimage holiday vacation
election referendum/referendums vote ballot runoff primary/primaries by_election seat majority/majorities mandate inauguration swearing_in resignation
trial retrial lawsuit suit complaint appeal petition plea verdict ruling judgment judgement decision conviction acquittal sentence term life_sentence death_sentence death_penalty/death_penalties fine penalty/penalties punishment lash/lashes
charge count indictment felony/felonies misdemeanor misdemeanour offense offence warrant arrest_warrant subpoena summons/summonses injunction order decree edict law bill amendment clause statute regulation rule
ban sanction embargo/embargoes tariff tax/taxes levy/levies subsidy/subsidies curfew state_of_emergency quarantine lockdown restriction
robbery/robberies burglary/burglaries theft holdup hold_up heist carjacking mugging rape sexual_assault suicide overdose hijacking hostage_taking hostage_crisis/hostage_crises prison_break
jailbreak breakout escape_attempt extradition deportation_order
game match/matches race final semi_final semifinal quarterfinal tournament championship cup medal gold_medal goal penalty_kick wicket inning innings/innings lap title trophy/trophies record award prize win victory/victories defeat
draw concert performance show exhibition festival ceremony/ceremonies funeral burial wedding birthday anniversary/anniversaries feast celebration prayer sermon baptism
speech/speeches address/addresses lecture lesson course class/classes seminar exercise drill maneuver manoeuvre training_session rehearsal interview press_conference news_conference briefing debate argument dispute quarrel
call conversation chat message text_message email e_mail letter telegram fax/faxes cable tweet comment remark statement declaration announcement communique communiqué claim allegation accusation report
article news_story editorial headline caption photo photograph picture image video clip footage film movie documentary/documentaries episode series/series programme program broadcast recording tape audio song album
book novel chapter page paragraph word phrase verse poem quote quotation copy/copies edition version draft volume
document paper file dossier form certificate passport visa permit licence license identity_card id_card card ticket receipt invoice contract treaty/treaties agreement accord pact deal memorandum/memoranda resolution proposal plan
scheme project initiative strategy/strategies policy/policies budget loan grant donation contribution payment installment instalment debt bond share stock dividend asset investment transaction purchase sale shipment delivery/deliveries
consignment cargo/cargoes load truckload busload boatload planeload carload supply/supplies ration package packet box/boxes crate sack bag suitcase briefcase backpack bottle jar container bucket basket drum cylinder
`;
