/** Weapons, vehicles and their like; notation as in `THINGS`. */
export const ARMS = `
weapon firearm gun handgun pistol revolver rifle sniper_rifle shotgun carbine musket submachine_gun kalashnikov ak_47/ak_47 m_16/m_16 uzi airgun crossbow bow arrow sword knife/knives machete axe dagger bayonet spear baton truncheon
catapult slingshot stun_gun taser silencer holster gun_barrel trigger cartridge bullet round shell casing projectile slug pellet tracer ammunition munition cluster_munition ordnance warhead submunition bomblet
bomb petrol_bomb gasoline_bomb firebomb roadside_bomb glide_bomb cluster_bomb dirty_bomb suicide_vest suicide_belt explosive
improvised_explosive_device ied explosive_belt detonator fuse dynamite stick_of_dynamite/sticks_of_dynamite tnt grenade rocket_propelled_grenade rpg molotov_cocktail
landmine land_mine mine antipersonnel_mine anti_tank_mine booby_trap tripwire torpedo/torpedoes depth_charge flare tear_gas_canister tear_gas canister water_cannon rubber_bullet smoke_bomb firework firecracker
mortar artillery howitzer field_gun cannon anti_aircraft_gun antiaircraft_gun recoilless_rifle bazooka flamethrower launcher
multiple_rocket_launcher himars grad katyusha rocket missile ballistic_missile cruise_missile air_defense_system air_defence_system anti_tank_missile antitank_missile surface_to_air_missile interceptor sam scud stinger javelin
patriot_battery battery radar drone uav unmanned_aerial_vehicle quadcopter shahed surveillance_balloon balloon satellite spacecraft shuttle decoy
tank armored_vehicle armoured_vehicle armored_personnel_carrier armoured_personnel_carrier apc fighting_vehicle infantry_fighting_vehicle ifv armored_car armoured_car humvee jeep half_track bulldozer excavator tractor
aircraft/aircraft airplane aeroplane plane jet airliner jetliner passenger_jet fighter_jet fighter_plane fighter_bomber fighter_aircraft jet_fighter warplane military_plane transport_plane bomber_plane bomber_aircraft
stealth_bomber helicopter gunship chopper glider seaplane biplane propeller parachute hang_glider airship zeppelin black_hawk chinook apache_helicopter hercules
ship warship battleship vessel boat ferry/ferries submarine destroyer frigate cruiser corvette carrier minesweeper gunboat patrol_boat speedboat craft/craft hovercraft/hovercraft dinghy/dinghies
raft lifeboat rowboat canoe kayak yacht sailboat trawler fishing_boat tanker oil_tanker freighter barge tugboat tug cruise_ship liner steamer steamship schooner whaler bulk_carrier hull deck
vehicle car automobile sedan saloon suv pickup truck lorry/lorries van minivan minibus/minibuses microbus/microbuses bus/buses coach_bus/coach_buses trolley tram streetcar taxi taxicab cab limousine ambulance
police_car patrol_car motorcycle motorbike scooter moped bicycle bike tricycle rickshaw auto_rickshaw cart wagon carriage trailer fuel_tanker garbage_truck
train freight_train passenger_train locomotive engine railcar subway_train metro tyre tire wheel axle windshield windscreen bumper seat_belt airbag
system component spare_part equipment device gadget machine generator transformer turbine pump boiler reactor nuclear_reactor centrifuge crane elevator escalator chairlift conveyor
helmet flak_jacket bulletproof_vest vest body_armor uniform gas_mask mask shield handcuff binocular night_vision_goggles/night_vision_goggles radio_set walkie_talkie transmitter antenna detector metal_detector body_bag stretcher
machinegun submachinegun light_plane
`;
