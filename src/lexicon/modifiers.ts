/**
 * Adjectives and nouns used as such that may stand between a number and the noun it counts, without saying anything of state or side.
 * Not complete by nature: any unknown lower-case word before a noun of people is read the same way.
 */
export const MODIFIERS = `
young younger youngest old older oldest elderly aged middle_aged teenage underage under_age school_age school_aged infant newborn unborn premature adult minor minor_aged fellow grown small little tiny big large tall short strong weak healthy fit able_bodied frail
ill sick critically_ill terminally_ill disabled blind deaf mute mentally_ill wheelchair_bound malnourished starving hungry thirsty exhausted weary desperate frightened terrified traumatized traumatised distraught grieving bereaved injured wounded hurt uninjured unhurt
unharmed unscathed dead dying deceased missing stranded trapped rescued surviving remaining captured captive detained kidnapped homeless displaced uprooted
exiled pregnant nursing married unmarried single divorced widowed orphaned male female transgender gay lesbian bisexual black white brown colored coloured dark_skinned
armed unarmed lightly_armed heavily_armed well_armed knife_wielding gun_toting masked hooded helmeted uniformed plainclothes plain_clothed plain_clothes camouflaged turbaned bearded veiled barefoot naked drunk drunken suspected alleged presumed confirmed
unconfirmed unknown unidentified unnamed anonymous innocent guilty ordinary common average simple poor impoverished rich wealthy well_known famous prominent leading top senior junior high_ranking top_ranking low_ranking mid_ranking
high_level low_level ranking influential powerful popular respected veteran former ex retired serving active active_duty off_duty reserve part_time full_time temporary permanent seasonal contract paid unpaid volunteer voluntary professional trained untrained
skilled unskilled experienced inexperienced qualified seasoned battle_hardened raw green fresh new newly_trained newly_arrived newly_recruited extra additional more further other separate different various same similar particular certain specific given
select selected elected appointed acting interim outgoing incoming present current previous past recent future potential prospective aspiring actual real true fake undercover secret special regular irregular general main key chief principal central joint
combined allied friendly enemy hostile opposing rival warring feuding loyal disloyal rebellious mutinous renegade rogue elite crack commando combat front_line frontline rear airborne amphibious armored armoured mechanized mechanised motorized motorised mounted
ground land naval sea air aerial military civilian civil security paramilitary riot anti_riot counterterrorism counter_terrorism anti_terrorism anti_terrorist counterinsurgency anti_drug anti_narcotics border frontier coastal presidential federal national state
provincial regional local municipal district metropolitan rural urban suburban village tribal nomadic indigenous aboriginal native ethnic immigrant migrant foreign foreign_born native_born overseas international multinational global western eastern northern southern
northeastern northwestern southeastern southwestern north south east west domestic private public governmental nongovernmental non_governmental non_profit diplomatic political religious secular lay clerical royal noble humanitarian medical clinical relief rescue
emergency church school student university college hospital prison factory industrial agricultural commercial corporate official unofficial judicial legal illegal undocumented unauthorized unauthorised unlicensed licensed registered unregistered eligible
government pro_government anti_government regime loyalist nationalist ultranationalist separatist secessionist rebel insurgent guerrilla militant islamist islamic jihadist jihadi extremist terrorist communist maoist marxist leftist left_wing far_left rightist right_wing far_right neo_nazi fascist
anarchist socialist liberal conservative radical moderate opposition dissident democratic republican royalist monarchist christian muslim moslem sunni shiite shia shi'ite jewish orthodox ultra_orthodox catholic roman_catholic protestant evangelical anglican
baptist hindu sikh buddhist coptic druze secularist atheist
african asian european arab middle_eastern latin_american central_american south_american north_african west_african east_african scandinavian balkan nordic baltic slavic caucasian hispanic latino
minority majority serious severe major grave light slight superficial fatal non_fatal nonfatal lethal deadly critical stable life_threatening non_life_threatening
unaccompanied accompanied vulnerable affected infected exposed suspicious stray random stone_throwing rock_throwing chanting cheering jubilant angry furious violent peaceful nonviolent non_violent
passing nearby neighboring neighbouring faraway distant visiting traveling travelling waiting sleeping praying marching protesting striking
decomposed dismembered bullet_riddled bloodied bleeding lifeless blindfolded bound gagged
estimated entire whole overall consecutive straight successive simultaneous coordinated repeated
pro_russian pro_russia pro_moscow pro_kremlin pro_ukrainian pro_ukraine pro_kyiv pro_kiev pro_iranian pro_iran pro_turkish pro_syrian pro_western pro_american pro_u.s. pro_european pro_chinese pro_beijing pro_israel pro_israeli pro_palestinian pro_serb
pro_taliban pro_regime pro_democracy pro_independence pro_reform pro_choice anti_russian anti_kremlin anti_taliban anti_regime anti_american anti_u.s. anti_war anti_israel anti_israeli anti_chinese anti_communist anti_apartheid anti_abortion anti_immigrant anti_militant
non_combatant non_russian non_american non_european non_muslim non_jewish non_afghan non_essential non_commissioned
`;

/** After a hyphen they make an adjective of a side that says no longer who the people are: *U.S.-backed rebels*, *an Afghan-born man*. */
export const BESIDE_SIDES = `backed led linked aligned allied affiliated born based trained supported sponsored funded financed brokered mediated made built
  designed supplied provided donated armed equipped inspired speaking bound flagged registered operated owned majority style era imposed appointed installed declared proclaimed claimed annexed patrolled protected`;
