/** People named for what they are to others, what they do, believe or suffer; notation as in `PEOPLE`. */
export const ROLES = `
person/people -/persons individual -/humans human_being life/lives soul victim body/bodies corpse skeleton cadaver -/remains -/dead_bodies
survivor hostage abductee kidnap_victim suspect fugitive deserter defector draft_dodger draft_evader conscientious_objector escapee absconder runaway accused/accused defendant offender lawbreaker wrongdoer convicted_criminal
other/others -/locals foreigner expatriate expat national citizen noncitizen compatriot -/countrymen countryman/countrymen -/folk -/folks townsperson/townspeople townsfolk/townsfolk
townsman/townsmen villager islander highlander dweller resident inhabitant occupant tenant lodger squatter homeowner householder house_owner
settler colonist colonizer pioneer indigene -/indigenous_peoples tribesman/tribesmen tribesperson/tribespeople -/tribespeople tribal nomad neighbor neighbour roommate flatmate housemate
passenger pedestrian motorist motorcyclist cyclist bicyclist biker rider horseman/horsemen commuter traveler traveller wayfarer hitchhiker backpacker tourist
holidaymaker holiday_maker vacationer sightseer visitor tripper camper hiker trekker walker climber skier snowboarder surfer bather beachgoer sunbather boater kayaker canoeist rafter yachtsman/yachtsmen
snorkeler paraglider parachutist skydiver jogger guest patron customer client shopper diner drinker clubber reveler reveller partygoer party_goer concertgoer concert_goer festivalgoer festival_goer
moviegoer cinemagoer theatergoer theatregoer churchgoer club_goer nightclubber bargoer spectator onlooker bystander passerby/passersby passer_by/passers_by eyewitness witness viewer attendee attender participant competitor contestant entrant
worshipper worshiper believer faithful/faithful parishioner congregant pilgrim hajji devotee disciple follower convert mourner funeral_goer student high_school_student pupil undergraduate
graduate freshman/freshmen sophomore alumnus/alumni boarder exchange_student classmate schoolmate playmate
protester protestor demonstrator marcher picketer striker rally_goer rallygoer dissident activist human_rights_activist
campaigner defender_of_rights/defenders_of_rights human_rights_defender rights_defender agitator instigator troublemaker hooligan vandal rioter looter stone_thrower stonethrower poacher burglar intruder plotter conspirator
ringleader culprit thug ruffian drunk drunkard addict junkie/junkies alcoholic beggar vagrant drifter hobo tramp homeless_person/homeless_people
relative next_of_kin/next_of_kin kinsman/kinsmen parent grandparent son daughter grandson granddaughter stepson stepdaughter godson goddaughter sibling half_brother half_sister -/twins -/triplets cousin in_law spouse
partner fiance fiancé fiancee fiancée lover sweetheart newlywed loved_one friend acquaintance companion comrade mate pal buddy/buddies guardian heir descendant ancestor bereaved/bereaved
adult grown_up -/olds -/elderly youth elderly_person/elderly_people pensioner retiree oldster octogenarian nonagenarian septuagenarian centenarian
patient outpatient inpatient amputee paraplegic sufferer leper
member -/associates associate supporter sympathizer sympathiser backer adherent opponent critic skeptic detractor voter elector constituent taxpayer donor benefactor beneficiary/beneficiaries recipient
claimant applicant petitioner plaintiff complainant litigant winner loser finalist champion medalist medallist record_holder licence_holder ticket_holder passport_holder card_holder consumer user subscriber reader listener buyer seller
bidder borrower lender creditor debtor policyholder jobseeker job_seeker stakeholder newcomer early_riser latecomer
-/muslims -/christians jew jewess -/hindus -/sikhs -/buddhists -/catholics -/protestants orthodox_christian coptic_christian copt -/anglicans -/methodists -/baptists -/lutherans -/mormons quaker jehovah_'s_witness/jehovah_'s_witnesses -/evangelicals -/pentecostals -/sunnis
-/shiites -/shi'ites shia/shias shi'a/shi'a -/ahmadis ahmadiyya -/ismailis -/alawites alevi druze/druze -/zoroastrians bahai baha'i -/maronites melkite -/chaldeans -/jains parsi -/sufis -/salafists -/salafis -/wahhabis atheist non_muslim non_christian dalit brahmin jesuit franciscan
-/arabs -/africans -/asians -/europeans westerner southerner northerner easterner -/latinos latina -/hispanics -/caucasians -/blacks -/whites -/gays -/lesbians
-/homosexuals -/transsexuals mestizo indio -/creoles mulatto/mulattoes eskimo/eskimos untouchable -/scandinavians -/slavs
-/communists -/socialists -/leftists -/rightists left_winger right_winger far_rightist -/marxists -/leninists -/nationalists -/republicans -/royalists -/monarchists -/loyalists -/democrats -/fascists skinhead
hippie hipster celebrity/celebrities dignitary/dignitaries vip personality/personalities hero/heroes heroine guy chap fellow dude newsmaker outsider stranger oddball
holdout no_show stayer straggler runner_up/runners_up carjacker mugger pickpocket thief/thieves swindler fraudster scammer rapist molester pedophile paedophile abuser stalker
serial_killer murder_victim murder_suspect shooting_victim bombing_victim burn_victim crash_victim drowning_victim
war_criminal wanted_man/wanted_men homicide_victim stabbing_victim -/fans -/pro_democracy_activists
breadwinner dependent dependant occupier liberator invader trespasser transient
non_citizen hitch_hiker family_member ex_spouse ex_partner
caller -/unemployed -/handicapped -/radicals
`;
