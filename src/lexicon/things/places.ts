/** Buildings, places, areas and bodies of people that are counted as such; notation as in `THINGS`. */
export const PLACES_COUNTED = `
house -/homes household building apartment flat dwelling residence mansion villa bungalow cottage cabin hut shack shanty/shanties tent barn shed garage farmhouse high_rise skyscraper tower
room bedroom bathroom kitchen basement cellar attic balcony/balconies roof rooftop ceiling wall floor storey story/stories staircase stairwell stair corridor hallway lobby/lobbies door doorway gate window pane chimney courtyard garden
bed crib cot mattress/mattresses chair bench/benches table desk sofa couch/couches drawer shelf/shelves cupboard wardrobe
school elementary_school secondary_school high_school college university/universities kindergarten nursery/nurseries madrassa seminary/seminaries classroom campus/campuses dormitory/dormitories faculty/faculties
hospital clinic health_center health_centre health_facility/health_facilities medical_center medical_centre medical_facility/medical_facilities ward intensive_care_unit operating_room operating_theatre morgue mortuary/mortuaries pharmacy/pharmacies laboratory/laboratories lab
church/churches chapel cathedral basilica monastery/monasteries convent mosque temple synagogue shrine pagoda minaret altar cemetery/cemeteries graveyard grave mass_grave tomb crypt coffin casket monument statue memorial
shop store supermarket mall shopping_mall shopping_center shopping_centre market marketplace bazaar stall kiosk warehouse depot storage_tank silo bakery/bakeries restaurant cafe café canteen cafeteria bar pub nightclub club disco hotel motel hostel resort
guesthouse guest_house inn casino theater theatre cinema museum gallery/galleries library/libraries archive stadium/stadiums arena gym gymnasium swimming_pool pool playground park zoo circus/circuses amusement_park
factory/factories plant power_plant power_station substation refinery/refineries mill workshop sawmill mineshaft shaft quarry/quarries pit colliery/collieries coal_mine gold_mine oil_field oilfield oil_well oil_rig rig platform pipeline dam reservoir canal dike levee sluice
bank office headquarters/headquarters branch/branches embassy/embassies consulate mission courthouse court courtroom tribunal town_hall city_hall parliament palace castle fort fortress/fortresses citadel ruin
police_station station gas_station petrol_station filling_station stop terminal airport airfield airstrip runway hangar air_base airbase naval_base base
military_base camp refugee_camp training_camp barracks/barracks bunker trench/trenches foxhole dugout tunnel fortification checkpoint check_point roadblock barricade barrier outpost post watchtower guard_post guard_tower
observation_post crossing frontier border fence minefield firing_range range battlefield position stronghold hideout hide_out hiding_place safe_house cache
arsenal dump stockpile shelter bomb_shelter evacuation_center evacuation_centre center centre facility/facilities installation complex/complexes compound structure site property/properties premises/premises
prison jail detention_center detention_centre detention_camp concentration_camp penitentiary/penitentiaries dungeon
road street avenue boulevard highway motorway freeway expressway lane alley path trail track sidewalk pavement intersection junction roundabout curb crosswalk bridge overpass/overpasses flyover underpass/underpasses viaduct culvert rail railroad railway line
port harbor harbour dock pier jetty/jetties wharf/wharves quay berth shipyard marina lighthouse buoy
village hamlet community/communities town township city/cities metropolis/metropolises megacity/megacities suburb neighborhood neighbourhood quarter slum shantytown favela ghetto/ghettos district subdistrict borough precinct parish/parishes commune municipality/municipalities
county/counties province canton region governorate oblast raion prefecture emirate territory/territories state country/countries nation republic kingdom empire colony/colonies enclave exclave protectorate settlement kibbutz/kibbutzim
continent island islet atoll archipelago peninsula isthmus/isthmuses coast coastline shore beach/beaches bay gulf strait channel sea ocean lake pond lagoon river riverbank stream creek tributary/tributaries waterfall delta swamp marsh/marshes wetland estuary/estuaries
mountain mountainside hill hillside hilltop peak summit ridge slope cliff cave cavern canyon gorge valley ravine gully/gullies plain plateau/plateaus desert oasis/oases dune forest wood jungle woodland savanna grove orchard vineyard plantation farm ranch/ranches field
meadow pasture paddock paddy/paddies plot parcel glacier volcano/volcanoes crater rift geyser hot_spring spring borehole cistern
place spot location locality/localities area zone sector block corner edge side -/fronts frontline front_line flank axis/axes hemisphere tropic capital hometown birthplace downtown outskirt
constituency/constituencies electoral_district polling_station polling_place voting_booth
group organization organisation agency/agencies ministry/ministries department government regime administration council committee subcommittee commission board panel bureau/bureaus directorate secretariat assembly/assemblies congress/congresses senate chamber
party/parties coalition alliance bloc union federation confederation association society/societies league foundation institute institution academy/academies think_tank charity/charities ngo nonprofit movement faction sect cult
company/companies corporation firm business/businesses enterprise startup start_up subsidiary/subsidiaries conglomerate retailer airline insurer brokerage franchise cooperative co_operative
army/armies navy/navies air_force fleet flotilla squadron squad brigade battalion regiment division corps/corps platoon unit detachment contingent garrison battlegroup task_force militia gang cartel network cell column convoy patrol
team crowd mob audience jury/juries delegation tribe clan family/families couple pair trio quartet generation dynasty/dynasties band orchestra choir
newspaper magazine journal tabloid news_agency/news_agencies news_outlet outlet website web_site blog portal publishing_house
`;
