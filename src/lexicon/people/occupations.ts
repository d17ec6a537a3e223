/** People named for their work; notation as in `PEOPLE`. */
export const OCCUPATIONS = `
worker employee staffer staff_member -/personnel -/staff -/workforce laborer labourer farmhand farm_hand farmworker farmer peasant campesino sharecropper rancher cowboy gaucho landowner landlord landlady/landladies
planter picker harvester beekeeper gardener forester lumberjack logger woodcutter charcoal_burner fisherman/fishermen fisher trawlerman/trawlermen herder herdsman/herdsmen shepherd goatherd cattleman/cattlemen
pastoralist drover butcher baker miller brewer miner coalminer goldminer quarryman/quarrymen driller oilman/oilmen roughneck builder bricklayer mason stonemason carpenter joiner plumber
electrician painter decorator roofer welder blacksmith locksmith tailor weaver shoemaker cobbler potter craftsman/craftsmen tradesman/tradesmen artisan mechanic technician engineer machinist fitter repairman/repairmen lineman/linemen linesman/linesmen
steelworker ironworker metalworker shipbuilder dockworker docker longshoreman/longshoremen stevedore porter warehouseman/warehousemen trader merchant vendor hawker peddler
pedlar stallholder stall_holder shopkeeper storekeeper grocer greengrocer florist jeweler jeweller goldsmith salesperson/salespeople salesman/salesmen cashier
clerk receptionist secretary/secretaries typist accountant auditor bookkeeper teller banker broker stockbroker financier economist businessman/businessmen businessperson/businesspeople entrepreneur industrialist tycoon
magnate executive manager supervisor foreman/foremen administrator owner proprietor shareholder investor employer consultant contractor subcontractor
driver cabbie chauffeur trucker truckdriver teamster conductor railwayman/railwaymen
stationmaster signalman/signalmen motorman/motormen pilot copilot flight_attendant air_hostess steward purser air_traffic_controller crew_member crewmember crewman/crewmen crewwoman/crewwomen -/crews
crew/crew deckhand mariner seafarer boatman/boatmen skipper ferryman/ferrymen helmsman/helmsmen lighthouse_keeper diver astronaut cosmonaut aviator baggage_handler courier messenger postman/postmen mailman/mailmen
mail_carrier letter_carrier delivery_man/delivery_men deliveryman/deliverymen dispatcher operator guard
watchman/watchmen gatekeeper doorkeeper doorman/doormen bouncer usher janitor caretaker custodian cleaner sweeper garbage_collector rubbish_collector scavenger launderer
servant maid housemaid housekeeper domestic_helper nanny/nannies au_pair babysitter childminder caregiver carer bodyguard escort aide assistant butler valet cook chef waiter bartender
barman/barmen barmaid barista hotelier innkeeper restaurateur caterer barber hairdresser beautician masseuse masseur prostitute call_girl stripper dancer
teacher schoolteacher headteacher headmaster headmistress principal tutor lecturer professor instructor trainer coach academic scholar researcher scientist physicist chemist biologist geologist archaeologist
archeologist historian anthropologist sociologist psychologist psychotherapist therapist counselor counsellor librarian archivist curator linguist translator interpreter statistician mathematician meteorologist
seismologist volcanologist climatologist ecologist conservationist zoologist botanist veterinarian zookeeper astronomer programmer developer analyst surveyor architect designer draughtsman/draughtsmen
lawyer attorney barrister solicitor advocate notary/notaries paralegal judge magistrate jurist prosecutor human_rights_lawyer bailiff coroner juror prison_officer
jailer jailor warden park_ranger forest_ranger wildlife_ranger gamekeeper probation_officer interrogator torturer executioner undertaker gravedigger
mortician embalmer official bureaucrat functionary/functionaries politician statesman/statesmen lawmaker legislator
parliamentarian member_of_parliament/members_of_parliament mp senator congressman/congressmen congressperson/congresspersons assemblyman/assemblymen councilor councillor councilman/councilmen alderman/aldermen mayor
governor minister president head_of_state/heads_of_state chancellor premier king prince emir sultan sheikh sheik chief elder
headman/headmen village_head trade_unionist unionist
candidate delegate envoy ambassador diplomat consul attache attaché emissary/emissaries negotiator mediator consular_officer spokesperson/spokespeople -/monitors observer
census_taker tax_collector weapons_inspector fact_finder investigator examiner assessor regulator ombudsman/ombudsmen
priest cleric clergyman/clergymen clergy/clergy bishop archbishop cardinal pope pastor vicar parson preacher evangelist deacon minister_of_religion/ministers_of_religion chaplain monk friar abbot novice seminarian missionary/missionaries
imam mullah ayatollah mufti rabbi/rabbis cantor lama pandit guru swami theologian muezzin lay_worker lay_preacher catechist altar_boy layman/laymen
artist writer author novelist poet playwright dramatist essayist publisher printer bookseller actor filmmaker film_maker director producer cinematographer stuntman/stuntmen comedian clown musician singer
composer drummer guitarist pianist violinist bandmember rapper dj entertainer performer acrobat magician sculptor intellectual philosopher athlete sportsman/sportsmen player footballer
cricketer golfer boxer wrestler fencer gymnast skater runner sprinter marathoner swimmer rower jockey referee umpire
goalkeeper olympian paralympian teammate bullfighter matador mountaineer sherpa mountain_guide -/guides trekking_guide tour_guide hunter trapper
apprentice trainee intern volunteer recruit new_recruit adviser advisor agent informant informer collaborator spy/spies double_agent colleague coworker
call_center_worker
oil_company_worker -/field_staff
chief_executive_officer chairman/chairmen chairperson/chairpersons director_general/directors_general officeholder office_holder leader founder organizer organiser coordinator co_ordinator spokesman/spokesmen
gunsmith smuggler trafficker people_smuggler gunrunner gun_runner bootlegger moonshiner pimp dealer loan_shark con_man/con_men
co_pilot security_guard civil_servant deputy_mayor ex_minister prime_minister opposition_leader special_envoy co_worker chief_executive
mineworker agronomist handler helper
`;
