/** What a number may count that is no person: singular nouns; the plural is made by rule, `/` gives an irregular one. */
export const THINGS = `percent per_cent % pc percentage_point/percentage_points dollar euro pound rouble ruble yen yuan rupee peso franc cent shekel dinar lira hryvnia
  km kilometer kilometre mile meter metre foot/feet inch/inches yard acre hectare square_mile square_kilometer square_kilometre centimeter centimetre mm cm ft mph kph knot degree kg kilogram kilo ton tonne
  pound gram litre liter gallon barrel megawatt volt
  house home building apartment flat dwelling structure shop store school hospital clinic church/churches mosque temple synagogue bridge road street block village town city/cities
  settlement district province state country/countries nation region county/counties municipality/municipalities neighborhood neighbourhood camp shelter base post checkpoint outpost barrack
  tank gun rifle pistol weapon missile rocket bomb shell bullet round mine grenade mortar drone aircraft/aircraft plane jet helicopter warplane fighter_jet bomber_plane ship boat vessel submarine ferry/ferries
  vehicle car bus/buses truck lorry/lorries van motorcycle train carriage ambulance bulldozer tractor howitzer launcher system machine_gun artillery_piece armored_vehicle armoured_vehicle apc
  attack strike raid assault airstrike air_strike bombing explosion blast shooting incident clash/clashes battle ambush/ambushes sortie operation attempt shot gunshot wound aftershock earthquake quake
  tremor storm tornado/tornadoes hurricane flood case report complaint charge count_legal vote seat point goal time thing way step reason issue question family/families household couple
  dog cat cow sheep/sheep goat horse cattle/cattle animal bird pig chicken elephant camel livestock/livestock fish/fish
  company_business business/businesses firm factory/factories plant bank hotel restaurant office station airport port field farm well party/parties group organization organisation team unit brigade battalion division
  regiment squad platoon convoy cell faction tribe clan government ministry/ministries agency/agencies court prison jail university/universities
  article page paragraph chapter book film photo picture video game match/matches race medal record song story/stories statement document letter email call message tweet line item copy/copies
  floor storey room window door bed tent site location place area zone mission flight trip visit meeting session talk election poll debate speech/speeches lesson ceremony/ceremonies
  side front corridor crossing border sanction ballot million_dollars stage phase round version degree type kind level part half piece section hostage_crisis kind pair set lot
  kidney heart arm leg head eye hand tooth/teeth finger liver match candidate_city warning siren alert fire blaze wildfire landslide mudslide
  charge count conviction felony/felonies misdemeanor indictment lawsuit trial appeal penalty/penalties term sentence`;

/** Things that hit people, and so stand as the agent of a verb of harm, never as its victim. */
export const CAUSES = `attack strike raid assault airstrike bombing explosion blast shooting clash battle ambush fire earthquake quake storm tornado hurricane typhoon cyclone flood landslide crash war
  conflict invasion offensive operation bomb missile rocket shell drone shelling bombardment violence fighting gunfire stampede avalanche eruption tsunami wildfire collapse derailment sinking accident
  disaster tragedy massacre rampage siege unrest riot uprising coup heatwave drought famine epidemic outbreak`;

/** Nouns of places. */
export const PLACES = 'city town village province district region country';
