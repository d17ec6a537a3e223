/** Nouns of the groups that a count of the unarmed is told apart by; notation as in `PEOPLE`. */

export const CIVILIANS = 'civilian noncombatant non_combatant';

export const CHILDREN = `
child/children minor infant baby/babies newborn new_born neonate toddler schoolchild/schoolchildren schoolgirl schoolboy school_child/school_children school_girl school_boy girl boy kid teenager teen -/tweens
youngster kindergartner kindergartener kindergarten_pupil preschooler pre_schooler nursery_pupil child_soldier child_bride child_labourer child_laborer street_child/street_children grandchild/grandchildren
orphan juvenile adolescent pre_teen preteen tot schoolkid school_kid babe_in_arms/babes_in_arms foundling boy_scout girl_scout girl_guide cub_scout 
primary_school_pupil elementary_school_student first_grader second_grader third_grader fourth_grader fifth_grader sixth_grader stepchild/stepchildren
foster_child/foster_children great_grandchild/great_grandchildren -/under_fives -/underage_children
`;

export const WOMEN = `
woman/women mother housewife/housewives grandmother great_grandmother wife/wives widow nun midwife/midwives lady/ladies sister daughter_in_law/daughters_in_law mother_in_law/mothers_in_law
sister_in_law/sisters_in_law aunt niece girlfriend stepmother godmother female pregnant_woman/pregnant_women expectant_mother mother_to_be/mothers_to_be actress waitress seamstress stewardess nurse_midwife/nurse_midwives
ex_wife/ex_wives mum mom mommy/mommies schoolmistress empress princess queen businesswoman/businesswomen congresswoman/congresswomen councilwoman/councilwomen saleswoman/saleswomen spokeswoman/spokeswomen
chairwoman/chairwomen sportswoman/sportswomen countrywoman/countrywomen clergywoman/clergywomen townswoman/townswomen tribeswoman/tribeswomen fisherwoman/fisherwomen 
cleaning_lady/cleaning_ladies charwoman/charwomen noblewoman/noblewomen comfort_woman/comfort_women bride bridesmaid divorcee ballerina
`;

export const MEN = `
man/men father grandfather great_grandfather husband uncle brother nephew boyfriend stepfather father_in_law/fathers_in_law brother_in_law/brothers_in_law son_in_law/sons_in_law widower godfather
male gentleman/gentlemen ex_husband dad daddy/daddies groom bridegroom lad bloke fellow_man/fellow_men menfolk/menfolk elderly_man/elderly_men
`;

export const JOURNALISTS = `
journalist reporter cameraman/cameramen camerawoman/camerawomen photographer photojournalist media_worker newsman/newsmen newswoman/newswomen newspaperman/newspapermen newspaperwoman/newspaperwomen correspondent
war_correspondent war_reporter broadcaster news_staffer camera_operator camera_crew_member press_worker -/press_people -/media_personnel -/media_professionals media_professional media_employee media_member
-/media_staff blogger vlogger columnist news_photographer press_photographer videographer video_journalist sound_man/sound_men soundman/soundmen newscaster news_anchor anchorman/anchormen anchorwoman/anchorwomen
television_presenter tv_presenter radio_presenter radio_host tv_crew_member stringer editor sub_editor news_editor newspaper_editor photo_editor freelancer freelance_journalist documentary_maker documentary_filmmaker
citizen_journalist paparazzo/paparazzi commentator fixer news_producer tv_producer pressman/pressmen
`;

export const AID_WORKERS = `
aid_worker relief_worker humanitarian_worker humanitarian aid_staffer aid_employee aid_official -/aid_personnel -/aid_staff -/relief_personnel -/humanitarian_staff -/humanitarian_personnel humanitarian_aid_worker
unrwa_worker unrwa_employee unrwa_staffer -/unrwa_staff red_cross_worker red_cross_employee red_cross_volunteer red_cross_staffer -/red_cross_staff red_crescent_worker red_crescent_volunteer red_crescent_paramedic
un_worker un_staffer un_employee un_staff_member -/un_staff -/un_personnel u.n._worker u.n._staffer u.n._employee u.n._staff_member -/u.n._staff -/u.n._personnel u.n._aid_worker un_aid_worker
united_nations_worker united_nations_employee -/united_nations_staff relief_official 
white_helmet 
world_central_kitchen_worker charity_worker ngo_worker ngo_employee development_worker peace_corps_volunteer mine_clearer
smokejumper `;

/** Who comes to help in a disaster: of no group of their own, since aid workers are others. */
export const RESCUERS = `
rescue_worker rescuer rescue_team_member rescue_volunteer -/rescue_personnel emergency_worker
emergency_responder emergency_service_worker -/emergency_personnel first_responder firefighter fire_fighter fireman/firemen fire_officer civil_defense_worker
civil_defence_worker civil_defense_volunteer civil_defence_volunteer civil_defense_member civil_defence_member -/civil_defense_personnel -/civil_defence_personnel
lifeguard lifeboatman/lifeboatmen search_and_rescue_worker
`;

export const MEDICS = `
medic doctor nurse paramedic surgeon physician health_worker healthcare_worker health_care_worker health_professional healthcare_professional medical_worker medical_professional medical_practitioner ambulance_worker
ambulance_driver ambulanceman/ambulancemen -/ambulance_crew -/ambulance_personnel -/ambulance_staff -/medical_personnel -/medical_staff -/health_personnel -/health_staff -/hospital_staff
-/hospital_workers hospital_worker hospital_employee medical_student medical_volunteer emergency_medical_technician emt stretcher_bearer army_medic field_medic anesthetist anaesthetist anesthesiologist
pediatrician paediatrician obstetrician gynecologist gynaecologist psychiatrist orthopedist dentist pharmacist physiotherapist radiologist cardiologist pathologist epidemiologist nursing_assistant orderly/orderlies
military_doctor military_nurse student_nurse resident_doctor vaccinator polio_worker vaccination_worker polio_vaccinator community_health_worker hospital_orderly/hospital_orderlies
`;

export const PRISONERS = `
prisoner prisoner_of_war/prisoners_of_war pow p.o.w./p.o.w. inmate detainee convict internee captive political_prisoner prison_inmate jail_inmate death_row_inmate death_row_prisoner jailbird lifer political_detainee security_prisoner security_detainee terror_detainee
former_prisoner war_prisoner arrestee camp_inmate prisoner_of_conscience/prisoners_of_conscience remand_prisoner 
`;

export const MIGRANTS = `
migrant refugee asylum_seeker immigrant returnee boat_person/boat_people 
emigrant emigre émigré expellee exile deportee war_refugee illegal_immigrant illegal_alien undocumented_migrant undocumented_immigrant economic_migrant
stowaway castaway border_crosser irregular_migrant repatriate 
`;

/** Displaced inside their country: people, not migrants. */
export const UPROOTED = `
evacuee -/new_arrivals displaced_person/displaced_people -/displaced_persons idp internally_displaced_person/internally_displaced_people -/internally_displaced_persons -/internally_displaced
`;
