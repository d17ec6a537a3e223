import type { SourceKind } from './categories.ts';

/**
 * Verbs by which somebody says something, by what they need before they credit a number; lemmas.
 * `say` credits its subject with what follows, clause or noun. `think` does too, but yields to somebody who says it around it (*the mayor said police
 * believe*). `show` is also what bombs, cameras and searchers do: it needs a subject that is a source, and a count or a clause after it. `put` needs *at*.
 * `talk` says something without crediting what stands beside it (*described the bombing that killed 12*).
 */
export const CUE_VERBS = {
  say: `say tell report announce add claim state confirm estimate write note declare explain reveal disclose acknowledge
    admit insist maintain stress warn indicate suggest calculate assess allege argue assert boast deny dispute tweet post testify recount complain conclude
    tally predict project forecast concede contend remark repeat inform advise brief point_out accuse reckon emphasize emphasise
    caution assure`,
  think: 'believe think fear know understand expect',
  show: `show find count record document verify register list determine publish release monitor hear
    learn detail log signal`,
  put: 'put place',
  talk: `describe reply respond ask cite quote dismiss reject comment observe name identify recall broadcast carry issue`,
} as const;

/** All verbs of saying. */
export const REPORT_VERBS = Object.values(CUE_VERBS).join(' ');

/** Nouns of sources by kind: singular; the plural is made by rule, `/` gives an irregular one. */
export const SOURCE_NOUNS: Record<SourceKind, string> = {
  official: `official authority/authorities government ministry/ministries minister president premier prime_minister governor mayor spokesman/spokesmen spokeswoman/spokeswomen spokesperson/spokespersons spokesperson/spokespeople 
    administration department secretary senator lawmaker deputy/deputies ambassador embassy/embassies agency/agencies prosecutor coroner council office kremlin chancellor parliament cabinet vice_president
    commissioner councilor legislator mp emergency_services emergency_service civil_defense civil_defence fire_department fire_brigade fire_chief disaster_agency coast_guard white_house state_department
    foreign_ministry defense_ministry defence_ministry interior_ministry health_ministry ministry_of_defense ministry_of_defence ministry_of_health ministry_of_interior attorney prosecutor's_office
    state_media aide adviser advisor negotiator rescuer rescue_worker firefighter consulate directorate bureau board task_force junta regime opposition coalition judge court sheriff's_office prosecutor_general attorney_general district_attorney administrator commission committee delegate envoy diplomat`,
  military: `military army general_staff commander general colonel major captain lieutenant brigadier admiral navy air_force defense_ministry defence_ministry pentagon armed_forces military_source 
    command high_command southern_command central_command militia rebel force military_spokesman soldier`,
  police:
    'police police_chief sheriff sheriff_deputy police_officer officer detective inspector superintendent police_source  investigator constable trooper lawman police_department police_spokesman police_commissioner gendarmerie fbi',
  medical:
    'hospital doctor medic nurse surgeon paramedic hospital_official hospital_source  medical_source  morgue ambulance_service health_official  health_worker medical_official medical_examiner red_crescent clinic',
  international:
    'united_nations u.n. un unhcr unicef ocha icrc iom nato osce wfp european_union eu african_union red_cross world_health_organization osce iaea un_official u.n._official ',
  ngo: 'charity/charities ngo monitor watchdog rights_group human_rights_group observatory activist campaigner aid_group aid_agency/aid_agencies syrian_observatory_for_human_rights amnesty human_rights_watch group organization organisation foundation association network union federation relief_agency/relief_agencies',
  media:
    'newspaper paper news agency news_agency radio television tv station channel media press daily newscast reporter journalist correspondent broadcaster website weekly magazine tally reuters ap afp bbc cnn xinhua tass interfax al_jazeera associated_press agence_france-presse new_york_times washington_post guardian',
  expert:
    'expert analyst researcher professor historian scholar economist think_tank study/studies survey research scientist academic institute university author',
  witness:
    'witness/witnesses eyewitness/eyewitnesses resident survivor villager neighbor neighbour relative bystander -/locals passenger victim worker student teacher farmer driver shopkeeper mother father brother sister son daughter',
  anonymous:
    'source report statement communique bulletin estimate figure data/data count statistic database census poll footage video intelligence rumor rumour insider letter document record',
  other:
    'spokesman_for leader chief head director chairman chairwoman member representative lawyer attorney bishop priest pastor archbishop pope organizer organiser executive manager owner speaker chairperson coordinator deputy_director director_general secretary_general secretary-general',
};

/** Words before a name that say a role or rank. */
export const TITLES = `president prime_minister premier minister chancellor king queen prince secretary senator governor mayor general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm
  commander cmdr brigadier brig marshal corporal cpl private chief officer detective inspector superintendent commissioner sheriff deputy judge justice dr doctor prof professor mr mrs ms sir lord lady
  rev reverend father sister bishop archbishop cardinal pope imam sheikh ayatollah rabbi rep representative congressman congresswoman ambassador spokesman spokeswoman spokesperson director chairman chairwoman
  head leader vice deputy_prime_minister foreign_minister defense_minister defence_minister interior_minister health_minister secretary-general secretary_general lieutenant_general major_general brigadier_general
  police_chief fire_chief attorney_general vice_president undersecretary adviser coroner pastor analyst author professor coach`;
