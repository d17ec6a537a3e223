/** People named for what they are to others, what they do, believe or suffer; notation as in `PEOPLE`. */
export const ROLES = `
person/people -/persons individual -/humans human_being life/lives soul victim body/bodies corpse cadaver -/remains -/dead_bodies
survivor hostage abductee kidnap_victim suspect fugitive deserter defector draft_dodger draft_evader conscientious_objector escapee absconder runaway accused/accused defendant offender lawbreaker wrongdoer convicted_criminal
other/others -/locals foreigner foreign_national expatriate expat national citizen dual_national dual_citizen noncitizen non_citizen compatriot -/countrymen countryman/countrymen -/folk -/folks townsperson/townspeople townsfolk/townsfolk
townsman/townsmen villager islander highlander mountain_dweller cave_dweller city_dweller slum_dweller apartment_dweller camp_dweller dweller resident inhabitant occupant tenant lodger squatter homeowner home_owner householder house_owner
settler colonist colonizer pioneer indigene indigenous_person/indigenous_people -/indigenous_peoples tribesman/tribesmen tribesperson/tribespeople -/tribespeople tribal nomad neighbor neighbour roommate flatmate housemate
passenger fellow_passenger pedestrian motorist motorcyclist cyclist bicyclist biker rider scooter_rider moped_rider pillion_rider horseman/horsemen commuter traveler traveller wayfarer hitchhiker hitch_hiker backpacker tourist
holidaymaker holiday_maker vacationer sightseer visitor day_tripper tripper camper hiker trekker walker dog_walker climber skier snowboarder surfer bather beachgoer sunbather boater kayaker canoeist rafter yachtsman/yachtsmen
snorkeler paraglider parachutist skydiver jogger guest hotel_guest wedding_guest patron customer client shopper diner drinker clubber reveler reveller partygoer party_goer concertgoer concert_goer festivalgoer festival_goer
moviegoer cinemagoer theatergoer theatregoer churchgoer club_goer nightclubber bargoer spectator onlooker bystander passerby/passersby passer_by/passers_by eyewitness witness viewer attendee attender participant competitor contestant entrant
worshipper worshiper believer faithful/faithful parishioner congregant pilgrim hajji devotee disciple follower convert mourner funeral_goer student university_student high_school_student school_student pupil undergraduate
graduate freshman/freshmen sophomore alumnus/alumni boarder seminary_student madrassa_student exchange_student classmate schoolmate playmate
protester protestor demonstrator marcher picketer striker rally_goer rallygoer dissident activist human_rights_activist rights_activist peace_activist political_activist opposition_activist environmental_activist climate_activist
campaigner defender_of_rights/defenders_of_rights human_rights_defender rights_defender agitator instigator troublemaker hooligan football_hooligan vandal rioter looter stone_thrower stonethrower poacher burglar intruder plotter coup_plotter conspirator
ringleader culprit thug ruffian drunk drunkard addict drug_addict drug_user junkie/junkies alcoholic beggar vagrant drifter hobo tramp homeless_person/homeless_people street_person/street_people
family_member relative next_of_kin/next_of_kin kinsman/kinsmen parent grandparent son daughter grandson granddaughter stepson stepdaughter godson goddaughter sibling half_brother half_sister -/twins -/triplets cousin in_law spouse ex_spouse
partner ex_partner fiance fiancé fiancee fiancée lover sweetheart newlywed loved_one friend best_friend acquaintance companion comrade mate pal buddy/buddies guardian foster_parent heir descendant ancestor bereaved/bereaved
adult grown_up -/elderly youth young_person/young_people young_adult elderly_person/elderly_people pensioner retiree senior_citizen oldster octogenarian nonagenarian septuagenarian centenarian
patient hospital_patient outpatient inpatient disabled_person/disabled_people amputee paraplegic cancer_patient dialysis_patient aids_patient sufferer leper blood_donor
member -/associates associate supporter sympathizer sympathiser backer adherent opponent critic skeptic detractor voter elector constituent taxpayer donor benefactor beneficiary/beneficiaries recipient
claimant applicant petitioner plaintiff complainant litigant winner loser finalist champion medalist medallist record_holder licence_holder ticket_holder passport_holder card_holder consumer user subscriber reader listener buyer seller
bidder borrower lender creditor debtor policyholder jobseeker job_seeker unemployed_person/unemployed_people stakeholder newcomer early_riser latecomer
-/muslims -/christians jew jewess -/hindus -/sikhs -/buddhists -/catholics -/protestants orthodox_christian coptic_christian copt -/anglicans -/methodists -/baptists -/lutherans -/mormons quaker jehovah_'s_witness/jehovah_'s_witnesses -/evangelicals -/pentecostals -/sunnis
-/shiites -/shi'ites shia/shias shi'a/shi'a -/ahmadis ahmadiyya -/ismailis -/alawites alevi druze/druze -/zoroastrians bahai baha'i -/maronites melkite -/chaldeans -/jains parsi -/sufis -/salafists -/salafis -/wahhabis atheist non_muslim non_christian dalit brahmin jesuit franciscan dominican_friar
-/arabs -/africans african_american -/asians asian_american -/europeans westerner southerner northerner easterner -/latin_americans -/central_americans -/north_africans -/west_africans -/latinos latina -/hispanics -/caucasians -/blacks -/whites -/gays -/lesbians
-/homosexuals -/transsexuals transgender_person/transgender_people mestizo indio -/creoles mulatto/mulattoes eskimo/eskimos untouchable -/scandinavians -/slavs
-/communists -/socialists -/leftists -/rightists left_winger right_winger far_rightist -/marxists -/leninists -/nationalists -/republicans -/royalists -/monarchists -/loyalists -/democrats -/fascists -/neo_fascists skinhead
hippie hipster celebrity/celebrities dignitary/dignitaries vip personality/personalities hero/heroes heroine guy chap fellow dude newsmaker outsider stranger oddball
holdout no_show stayer straggler runner_up/runners_up carjacker mugger pickpocket thief/thieves swindler fraudster scammer rapist molester pedophile paedophile sex_offender abuser stalker
serial_killer murder_victim murder_suspect shooting_victim bombing_victim gunshot_victim burn_victim rape_victim torture_victim accident_victim crash_victim flood_victim quake_victim earthquake_victim war_victim disaster_victim landmine_victim mine_victim drowning_victim fire_victim
terror_suspect terrorism_suspect war_criminal wanted_man/wanted_men homicide_victim stabbing_victim trafficking_victim -/fans -/pro_democracy_activists chief_suspect
breadwinner dependent dependant family_dependent occupier liberator invader trespasser transient bus_passenger airline_passenger train_passenger ferry_passenger
`;
