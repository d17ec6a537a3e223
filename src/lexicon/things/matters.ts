/** Abstract nouns, parts, creatures, goods and whatever else a number may stand before; notation as in `THINGS`. */
export const MATTERS = `
thing item object piece part section segment fragment chunk slice layer sample specimen example instance
way means/means method manner technique approach route option alternative choice possibility/possibilities chance opportunity/opportunities scenario outcome result consequence effect impact reason factor motive purpose aim objective target
step stage phase level grade category/categories kind type sort variety/varieties species/species breed brand design pattern style genre
time occasion moment instant era epoch period interval deadline date schedule timetable shift turn sequence
question answer issue problem difficulty/difficulties challenge obstacle barrier_to_peace topic subject theme matter aspect feature detail fact statistic number digit numeral symbol sign signal code password key
idea concept theory/theories notion principle belief opinion view viewpoint doubt concern worry/worries hope wish/wishes dream promise pledge vow threat warning alert alarm siren
clue hint trace exhibit fingerprint footprint dna_sample bloodstain stain tattoo
demand request requirement criterion/criteria standard guideline instruction recommendation suggestion tip offer bid invitation concession compromise solution remedy/remedies measure move effort act deed gesture
change reform increase decrease decline rise drop reduction improvement advance breakthrough setback delay extension cancellation closure reopening
mistake error fault flaw defect gap hole breach/breaches loophole risk danger hazard hurdle
-/rights freedom duty/duties responsibility/responsibilities privilege obligation role task job vacancy/vacancies assignment career diploma qualification skill
language dialect culture religion faith tradition custom ritual myth legend secret joke puzzle trick
framework service
head hand arm leg finger thumb toe ankle knee hip elbow wrist shoulder neck throat chest breast spine rib skull jaw cheek eye ear nose mouth lip tooth/teeth tongue hair skin bone muscle nerve vein artery/arteries heart lung liver kidney
stomach brain limb body_part blood_sample transplant surgery/surgeries procedure treatment injection pill tablet medicine
animal pet dog puppy/puppies cat kitten cow calf/calves bull ox/oxen buffalo/buffaloes cattle/cattle livestock/livestock sheep/sheep lamb goat pig piglet hog horse pony/ponies mule donkey camel llama elephant rhino rhinoceros/rhinoceroses hippo lion tiger leopard
cheetah bear wolf/wolves fox/foxes hyena monkey ape gorilla chimpanzee orangutan deer/deer antelope kangaroo koala rabbit hare squirrel rat mouse/mice bat bird chicken hen rooster duck goose/geese pigeon dove eagle hawk vulture owl
parrot penguin ostrich/ostriches fish/fish salmon/salmon tuna/tuna shark whale dolphin turtle tortoise crocodile alligator snake lizard frog toad insect bee wasp ant locust mosquito/mosquitoes fly/flies tick spider worm crab lobster
shrimp/shrimp oyster herd flock swarm nest hive egg carcass/carcasses
tree bush/bushes flower seed leaf/leaves root trunk log crop harvest yield bale fruit apple banana orange potato/potatoes tomato/tomatoes onion loaf/loaves meal dish/dishes sandwich/sandwiches cake drink glass/glasses
cigarette drug joint crystal diamond gem jewel ring necklace watch/watches clock bracelet crown
shirt coat jacket dress/dresses shoe boot hat cap glove sock trouser blanket sheet towel tarpaulin flag banner poster placard leaflet pamphlet flyer billboard
phone telephone mobile_phone cellphone smartphone computer laptop server camera cctv_camera screen television television_set tv tv_set radio hard_drive disk usb_stick chip wire lamp -/lights bulb candle
tool hammer saw shovel spade ladder rope chain nail screw pipe brick tile stone rock boulder plank beam pillar pylon utility_pole power_line sewer drain manhole
gas_cylinder gas_canister water_tank tap toilet latrine shower sink bath
portion minority/minorities remainder surplus/surpluses shortage deficit sum amount quantity/quantities batch/batches bunch/bunches pile heap stack row queue string array
lot collection list catalogue catalog menu index/indexes chart graph diagram database data_point entry/entries
anthem medal_of_honor honor honour decoration badge emblem logo trademark patent copyright
app application web_page link account user_account profile hashtag podcast platform_online data_center
painting drawing artwork sculpture mural portrait manuscript antique relic artefact artifact coin_collection musical gig play_on_stage sketch print response reply/replies abstention referendum_question
planet moon comet asteroid meteor meteorite galaxy/galaxies orbit
prisoner_swap prisoner_exchange
action reaction trend direction stance ideology/ideologies achievement accomplishment marker advertisement ad commercial cone knapsack rucksack roll tract handle highlight benefit advantage disadvantage weakness/weaknesses capability/capabilities resource communication connection relation relationship contact
`;
