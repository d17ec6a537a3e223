import type { SourceKind } from './categories.ts';

/**
 * Verbs by which somebody says something, by what they need before they credit a number; lemmas.
 * `say` credits its subject with what follows, clause or noun. `think` does too, but yields to somebody who says it around it (*the mayor said police
 * believe*). `show` is also what bombs, cameras and searchers do: it needs a subject that is a source, and a count or a clause after it. `put` needs *at*.
 * `talk` says something without crediting what stands beside it (*described the bombing that killed 12*).
 */
export const CUE_VERBS = {
  say: `say tell report announce add claim state confirm estimate write note declare explain reveal disclose acknowledge admit insist maintain stress warn indicate suggest calculate assess allege argue assert boast deny
    dispute tweet retweet post testify recount complain conclude tally predict project forecast concede contend remark repeat inform advise brief point_out accuse reckon emphasize emphasise caution assure
    reassure aver avow affirm reaffirm attest  pronounce opine  relay   notify apprise reiterate restate clarify specify stipulate underline underscore divulge  
     concur corroborate  summarize summarise sum_up spell_out  retort  rejoin mention hypothesize hypothesise theorize theorise  swear     
     let_slip     imply insinuate intimate`,
  think: 'believe think fear know understand expect surmise speculate conjecture foresee anticipate',
  show: `show find count record document verify register list determine publish release monitor hear learn detail log signal collate compile tabulate itemize itemise enumerate catalog catalogue chronicle
    authenticate certify establish ascertain discover demonstrate substantiate validate reconstruct gauge`,
  put: 'put place peg',
  talk: `confess lament joke hint quip confide convey communicate leak describe reply respond ask cite quote dismiss reject comment observe name identify recall broadcast carry issue answer agree disagree refute rebut contradict decry denounce condemn criticize criticise deplore
    deride praise hail laud applaud commend congratulate thank apologize apologise urge appeal demand call_for plead exhort implore promise vow pledge threaten discuss refer allude talk speak blame
    mourn wonder muse ponder  elaborate highlight reminisce narrate murmur whisper shout yell exclaim scream mutter grumble bemoan bewail  hesitate decline
       ridicule lambast lambaste castigate chide scold rebuke reprimand recommend propose inquire enquire interject interrupt  brag gloat gush`,
} as const;

/** All verbs of saying. */
export const REPORT_VERBS = Object.values(CUE_VERBS).join(' ');

/** Nouns of sources by kind: the plural is made by rule, `/` gives an irregular one. Initials that are everyday words are left out (*WHO*). */
export const SOURCE_NOUNS: Record<SourceKind, string> = {
  official: `official authority/authorities government ministry/ministries minister president premier prime_minister governor mayor spokesman/spokesmen spokeswoman/spokeswomen spokesperson/spokespersons
    spokesperson/spokespeople administration department secretary/secretaries senator lawmaker deputy/deputies ambassador embassy/embassies agency/agencies prosecutor coroner council office kremlin chancellor parliament
    cabinet vice_president commissioner councilor councillor legislator mp emergency_services/emergency_services emergency_service civil_defense civil_defence civil_protection fire_department fire_brigade fire_service
    fire_chief disaster_cell control_room operations_centre operations_center command_centre command_center disaster_agency/disaster_agencies coast_guard coastguard white_house state_department foreign_ministry defense_ministry defence_ministry interior_ministry health_ministry ministry_of_defense
    ministry_of_defence ministry_of_health ministry_of_interior ministry_of_the_interior ministry_of_foreign_affairs emergencies_ministry emergency_ministry emergency_situations_ministry foreign_office home_office
    downing_street attorney prosecutor_'s_office prosecutors_'_office president_'s_office prime_minister_'s_office governor_'s_office mayor_'s_office medical_examiner_'s_office coroner_'s_office sheriff_'s_office
    state_media aide adviser advisor negotiator rescuer rescue_worker rescue_service firefighter consulate consul directorate directorate_general bureau board task_force junta regime opposition resistance/resistance coalition judge
    magistrate court tribunal prosecutor_general attorney_general district_attorney administrator commission committee delegate delegation envoy diplomat presidency/presidencies prefecture prefect governorate municipality/municipalities
    town_hall city_hall congress/congresses senate assembly/assemblies congressman/congressmen congresswoman/congresswomen assemblyman/assemblymen parliamentarian statesman/statesmen politician undersecretary/undersecretaries
    under_secretary/under_secretaries monarchy/monarchies palace king queen prince emir sultan crown_prince  ombudsman/ombudsmen regulator customs/customs civil_servant bureaucrat functionary/functionaries `,
  military: `military army general_staff commander general colonel major captain lieutenant brigadier admiral commodore marshal field_marshal sergeant corporal navy air_force pentagon armed_forces/armed_forces military_source
    command high_command southern_command central_command northern_command eastern_command western_command joint_chiefs_of_staff/joint_chiefs_of_staff chief_of_staff/chiefs_of_staff chief_of_general_staff militia
    rebel guerrilla insurgent militant separatist force military_spokesman/military_spokesmen army_spokesman/army_spokesmen soldier peacekeeper warlord marines/marines general_command headquarters/headquarters centcom idf`,
  police: `police/police police_chief sheriff sheriff_deputy/sheriff_deputies sheriff_'s_deputy/sheriff_'s_deputies police_officer officer detective inspector superintendent police_source investigator constable trooper lawman/lawmen
    police_department police_spokesman/police_spokesmen police_commissioner gendarmerie gendarme carabinieri/carabinieri cop fbi interpol europol scotland_yard secret_service border_patrol highway_patrol`,
  medical: `hospital doctor medic nurse surgeon paramedic physician psychiatrist pathologist hospital_official hospital_source medical_source morgue mortuary/mortuaries infirmary/infirmaries ambulance_service health_official
    health_worker medical_official medical_examiner medical_center medical_centre health_center health_centre health_department health_authority/health_authorities health_service red_crescent clinic pediatrician
    paediatrician midwife/midwives pharmacist forensics/forensics`,
  international: `united_nations/united_nations u.n./u.n. un/un unhcr unicef ocha ohchr undp unesco unrwa unifil icrc ifrc iom nato osce wfp iaea imf oas ecowas asean arab_league european_union european_commission security_council eu african_union
    red_cross world_health_organization world_health_organisation world_bank world_food_programme world_food_program human_rights_council international_criminal_court un_official u.n._official rapporteur
    special_rapporteur peacekeeping_mission`,
  ngo: `charity/charities ngo nonprofit non_profit monitor watchdog rights_group human_rights_group observatory/observatories activist campaigner advocate advocacy_group aid_group aid_agency/aid_agencies aid_worker relief_worker
    humanitarian volunteer syrian_observatory_for_human_rights syrian_observatory amnesty amnesty_international human_rights_watch airwars acled iraq_body_count mediazona bellingcat oxfam save_the_children
    doctors_without_borders medecins_sans_frontieres médecins_sans_frontières msf mercy_corps world_vision norwegian_refugee_council international_rescue_committee reporters_without_borders
    committee_to_protect_journalists b'tselem white_helmets/white_helmets group organization organisation foundation association network union trade_union federation relief_agency/relief_agencies society/societies`,
  media: `newspaper paper news agency/agencies news_agency/news_agencies wire_service radio/radio television tv station channel media/media press/press daily/dailies newscast reporter journalist correspondent broadcaster website web_site
    weekly/weeklies magazine outlet news_outlet tabloid publication editor columnist blogger anchor tally/tallies state_television state_tv state_radio reuters ap afp upi dpa efe ansa kyodo xinhua tass itar_tass ria_novosti interfax irna
    isna tasnim fars anadolu wafa petra antara yonhap kcna bernama pti bbc cnn nbc cbs npr pbs fox_news sky_news itv al_jazeera al_arabiya voice_of_america voa radio_free_europe deutsche_welle france_24/france_24 associated_press
    press_association agence_france_presse united_press_international press_trust_of_india new_york_times washington_post wall_street_journal los_angeles_times financial_times guardian daily_telegraph le_monde der_spiegel
    el_pais haaretz jerusalem_post novaya_gazeta meduza kommersant kyiv_independent kyiv_post ukrinform caracol globo`,
  expert: `expert analyst researcher professor historian scholar economist seismologist meteorologist geologist volcanologist epidemiologist demographer sociologist criminologist strategist consultant specialist statistician
    think_tank study/studies survey research/research scientist academic institute institution academy/academies university/universities laboratory/laboratories geological_survey author model lancet isw rand_corporation
    institute_for_the_study_of_war`,
  witness: `witness eyewitness resident survivor villager neighbor neighbour relative bystander onlooker passerby/passersby passer_by/passers_by -/locals passenger victim worker student teacher farmer driver shopkeeper mother father
    brother sister son daughter wife/wives husband widow parent cousin uncle aunt grandmother grandfather friend colleague classmate protester demonstrator worshipper tourist refugee evacuee migrant detainee prisoner inmate
    hostage captive fisherman/fishermen trader vendor motorist pedestrian employee crew_member family/families family_member townsperson/townspeople`,
  anonymous: `source report statement communique communiqué bulletin estimate figure data/data count statistic database census/censuses poll footage/footage video intelligence/intelligence rumor rumour insider letter document
    record account dispatch memo memorandum/memoranda dossier press_release news_release transcript testimony/testimonies affidavit indictment photograph image assessment analysis/analyses finding projection calculation`,
  other: `leader chief head director chairman/chairmen chairwoman/chairwomen chairperson member representative lawyer bishop priest pastor archbishop cardinal pope rabbi/rabbis imam cleric mullah ayatollah sheikh elder
    organizer organiser executive chief_executive manager owner operator speaker coordinator deputy_director director_general secretary_general airline company/companies firm corporation  church coach 
    guide candidate founder president_elect tribesman/tribesmen businessman/businessmen`,
};

/** Words before a name that say a role or rank, short forms without their full stop. */
export const TITLES = `president ex_president vice_president vice deputy_president prime_minister deputy_prime_minister premier minister chancellor vice_chancellor king queen prince princess crown_prince duke duchess earl countess baron baroness emperor empress shah sultan emir sheikh sheik sharif tsar czar secretary secretary_general secretary_of_state undersecretary under_secretary permanent_secretary press_secretary
  senator sen governor gov lieutenant_governor mayor deputy_mayor councillor councilor alderman assemblyman assemblywoman congressman congresswoman representative rep delegate lawmaker deputy speaker chairman chairwoman
  chairperson director managing_director executive_director director_general deputy_director head leader opposition_leader rebel_leader commissioner high_commissioner ambassador consul consul_general attache
  foreign_minister foreign_secretary defense_minister defence_minister defense_secretary defence_secretary interior_minister home_minister home_secretary health_minister health_secretary finance_minister justice_minister
  information_minister transport_minister emergencies_minister emergency_situations_minister culture_minister education_minister environment_minister energy_minister deputy_minister attorney_general attorney_gen
  solicitor_general prosecutor_general district_attorney public_prosecutor state_prosecutor chief_prosecutor judge justice magistrate marshal u.s._marshal
  general gen lieutenant_general lt_gen major_general maj_gen brigadier_general brig_gen brigadier brig colonel_general colonel col lieutenant_colonel lt_col major maj captain capt lieutenant lt first_lieutenant
  second_lieutenant sub_lieutenant ensign sergeant sgt staff_sergeant master_sergeant sergeant_major gunnery_sergeant warrant_officer petty_officer chief_petty_officer corporal cpl lance_corporal private pvt pte
  private_first_class pfc specialist spc airman seaman marine trooper sapper gunner rifleman bombardier cadet midshipman field_marshal air_marshal air_chief_marshal air_vice_marshal air_commodore group_captain
  wing_commander squadron_leader flight_lieutenant flying_officer admiral adm vice_admiral rear_admiral fleet_admiral commodore commander cmdr cdr lieutenant_commander commandant subedar havildar jawan naik
  comandante subcomandante commander_in_chief chief_of_staff army_chief military_spokesman army_spokesman spokesman spokeswoman spokesperson
  police_chief police_commissioner deputy_police_chief chief assistant_chief deputy_chief fire_chief battalion_chief sheriff undersheriff constable chief_constable detective detective_inspector detective_sergeant
  chief_inspector inspector inspector_general superintendent chief_superintendent supt officer agent special_agent patrolman gendarme coroner medical_examiner investigator
  dr doctor prof professor mr mrs ms miss mx sir dame lord lady madame monsieur herr frau señor senor señora senora don dona doña signor shri smt haji hajji hojatoleslam
  rev reverend father fr sister brother mother bishop archbishop metropolitan patriarch cardinal pope pastor priest vicar canon monsignor msgr deacon imam mullah mufti grand_mufti ayatollah grand_ayatollah rabbi
  chief_rabbi lama dalai_lama swami guru pandit maulana moulvi
  adviser advisor aide analyst author coach editor economist historian researcher scientist engineer pilot lawyer attorney activist journalist reporter correspondent nurse medic
  administrator coordinator manager supervisor principal dean rector envoy special_envoy rapporteur negotiator mediator boss founder owner chief_executive ceo`;
