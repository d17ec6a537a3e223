/**
 * Armed groups and movements of 1970 to today, by region; the columns are those of `ORGANISATIONS`.
 * Initials that are everyday words stand for no group here (*IS* for Islamic State).
 */
export const ARMED_GROUPS = `
Taliban Taleban Islamic_Emirate_of_Afghanistan | Talib | Taliban Taleban Talibs
Pakistani_Taliban TTP Tehrik-e-Taliban_Pakistan Tehreek-e-Taliban_Pakistan Tehrik-i-Taliban_Pakistan | |
Haqqani_network Haqqani | |
Northern_Alliance | |
al-Qaeda al-Qaida al-Qa'ida al-Qa'eda al-Queda Qaeda Qaida al_Qaeda_in_Iraq al-Qaida_in_Iraq | |
AQAP al-Qaeda_in_the_Arabian_Peninsula al-Qaida_in_the_Arabian_Peninsula | |
AQIM al-Qaeda_in_the_Islamic_Maghreb al-Qaida_in_the_Islamic_Maghreb | |
Islamic_State ISIS ISIL Daesh Islamic_State_group Islamic_State_of_Iraq_and_Syria Islamic_State_in_Iraq_and_Syria Islamic_State_of_Iraq_and_the_Levant Islamic_State_in_Iraq_and_the_Levant Islamic_State_in_Iraq_and_al-Sham Islamic_State_of_Iraq | |
ISIS-K ISKP Islamic_State_Khorasan_Province Islamic_State_Khorasan | |
ISWAP Islamic_State_West_Africa_Province Islamic_State_in_West_Africa_Province | |
Islamic_State_in_the_Greater_Sahara ISGS | |
Islamic_State_Central_Africa_Province ISCAP | |
Hamas Islamic_Resistance_Movement al-Qassam_Brigades Qassam_Brigades Izz_ad-Din_al-Qassam_Brigades Izzedine_al-Qassam_Brigades | |
Islamic_Jihad Palestinian_Islamic_Jihad PIJ al-Quds_Brigades | |
Hezbollah Hizbollah Hizbullah Hezballah Hizballah Party_of_God | |
Fatah Al-Fatah al-Aqsa_Martyrs_Brigades al-Aqsa_Martyrs'_Brigades Tanzim | |
PLO P.L.O. Palestine_Liberation_Organization Palestine_Liberation_Organisation Palestinian_Liberation_Organization | |
PFLP Popular_Front_for_the_Liberation_of_Palestine | |
PFLP-GC | |
DFLP Democratic_Front_for_the_Liberation_of_Palestine | |
Black_September | |
Abu_Nidal_Organization Abu_Nidal_group Fatah_Revolutionary_Council | |
Popular_Resistance_Committees | |
Fatah_al-Islam | |
Amal_movement Amal_militia | |
Phalange Phalangists Lebanese_Forces Kataeb | Phalangist | Phalangist Phalangists
South_Lebanon_Army SLA | |
Irgun | |
Stern_Gang | |
Haganah | |
Muslim_Brotherhood | |
Houthis Huthis Ansar_Allah Ansarallah | Houthi Huthi | Houthi Houthis Huthi Huthis
Southern_Transitional_Council | |
Mahdi_Army Mehdi_Army Jaish_al-Mahdi | |
Badr_Organization Badr_Brigade Badr_Corps | |
Kataib_Hezbollah Kata'ib_Hezbollah | |
Asaib_Ahl_al-Haq Asa'ib_Ahl_al-Haq | |
Popular_Mobilization_Forces Popular_Mobilisation_Forces Popular_Mobilization_Units PMF PMU Hashd_al-Shaabi Hashed_al-Shaabi | |
Islamic_Resistance_in_Iraq | |
Awakening_Councils Sons_of_Iraq Sahwa | |
Ansar_al-Islam Ansar_al-Sunna | |
Peshmerga Pesh_Merga Peshmergas | |
PKK P.K.K. Kurdistan_Workers'_Party Kurdistan_Workers_Party Kurdish_Workers'_Party Kurdish_Workers_Party | |
YPG YPJ People's_Protection_Units People's_Defense_Units | |
SDF Syrian_Democratic_Forces | |
KDP Kurdistan_Democratic_Party | |
PUK Patriotic_Union_of_Kurdistan | |
PJAK | |
Kurdistan_Freedom_Falcons Kurdistan_Freedom_Hawks | |
DHKP-C Revolutionary_People's_Liberation_Party-Front | |
Nusra_Front al-Nusra_Front Jabhat_al-Nusra al-Nusra Nusra Jabhat_Fateh_al-Sham Jabhat_Fatah_al-Sham | |
Hayat_Tahrir_al-Sham HTS Tahrir_al-Sham | |
Ahrar_al-Sham | |
Jaish_al-Islam Jaysh_al-Islam Army_of_Islam | |
Free_Syrian_Army FSA Syrian_National_Army | |
Shabiha Shabbiha | | Shabiha
Mujahedeen-e-Khalq Mujahedin-e-Khalq Mujahideen-e-Khalq MEK People's_Mujahedeen People's_Mujahedin_Organization_of_Iran | |
Jundallah Jundullah | |
Jaish_al-Adl Jaish_ul-Adl | |
Jaish-e-Mohammed Jaish-e-Mohammad Jaish-e-Muhammad | |
Lashkar-e-Taiba Lashkar-e-Tayyiba Lashkar-i-Taiba | |
Lashkar-e-Jhangvi Lashkar-i-Jhangvi | |
Sipah-e-Sahaba | |
Hizbul_Mujahideen Hizb-ul-Mujahideen Hizbul_Mujahedeen | |
Harkat-ul-Mujahideen Harkat-ul-Ansar | |
Hezb-e-Islami Hizb-i-Islami Hezb-i-Islami | |
Baluchistan_Liberation_Army Balochistan_Liberation_Army BLA | |
Indian_Mujahideen | |
ULFA United_Liberation_Front_of_Asom United_Liberation_Front_of_Assam | |
NSCN National_Socialist_Council_of_Nagaland | |
Khalistan_Commando_Force Babbar_Khalsa | |
Tamil_Tigers LTTE L.T.T.E. Liberation_Tigers_of_Tamil_Eelam Liberation_Tigers Tigers_of_Tamil_Eelam | Tamil_Tiger | Tamil_Tiger Tamil_Tigers
JVP Janatha_Vimukthi_Peramuna People's_Liberation_Front | |
Abu_Sayyaf | |
Moro_Islamic_Liberation_Front MILF | |
Moro_National_Liberation_Front MNLF | |
New_People's_Army NPA | |
Jemaah_Islamiyah Jemaah_Islamiah | |
Free_Aceh_Movement GAM | |
Free_Papua_Movement OPM West_Papua_National_Liberation_Army | |
Fretilin Falintil | |
Khmer_Rouge Khmers_Rouges | | Khmer_Rouge
Viet_Cong Vietcong | | Viet_Cong Vietcong
Viet_Minh Vietminh | | Viet_Minh Vietminh
Pathet_Lao | | Pathet_Lao
Arakan_Army | |
ARSA Arakan_Rohingya_Salvation_Army | |
Karen_National_Union Karen_National_Liberation_Army KNU KNLA | |
Kachin_Independence_Army | |
Shan_State_Army United_Wa_State_Army | |
People's_Defense_Force People's_Defence_Force People's_Defence_Forces People's_Defense_Forces | |
Aum_Shinrikyo Aum_Supreme_Truth | |
Japanese_Red_Army | |
East_Turkestan_Islamic_Movement ETIM Turkistan_Islamic_Party | |
Islamic_Movement_of_Uzbekistan IMU | |
al-Shabab al-Shabaab al-Shebab Shabab Shabaab Shebab Harakat_al-Shabaab | |
Islamic_Courts_Union Union_of_Islamic_Courts Islamic_Courts | |
Boko_Haram | |
Ansaru | |
JNIM Jama'at_Nusrat_al-Islam_wal-Muslimin Jamaat_Nusrat_al-Islam_wal-Muslimin | |
Ansar_Dine Ansar_Eddine | |
MUJAO MOJWA | |
MNLA National_Movement_for_the_Liberation_of_Azawad | |
GSPC Salafist_Group_for_Preaching_and_Combat Salafist_Group_for_Call_and_Combat | |
GIA Armed_Islamic_Group | |
Islamic_Salvation_Army | |
FLN National_Liberation_Front | |
Ansar_al-Sharia | |
Ansar_Beit_al-Maqdis Sinai_Province | |
Gamaa_Islamiya al-Gamaa_al-Islamiyya Gama'a_al-Islamiyya Islamic_Group Egyptian_Islamic_Jihad | |
Libyan_National_Army LNA Libyan_Arab_Armed_Forces | |
Libya_Dawn | |
Polisario Polisario_Front | |
RSF Rapid_Support_Forces | |
Janjaweed Janjawid | | Janjaweed
Justice_and_Equality_Movement JEM | |
Sudan_Liberation_Army Sudan_Liberation_Movement SLM | |
SPLA SPLM SPLA-IO SPLM-IO SPLM-N Sudan_People's_Liberation_Army Sudan_People's_Liberation_Movement Sudanese_People's_Liberation_Army | |
White_Army | |
Lord's_Resistance_Army LRA L.R.A. | |
Allied_Democratic_Forces ADF | |
M23 M_23 March_23_Movement | |
CNDP | |
FDLR Democratic_Forces_for_the_Liberation_of_Rwanda | |
Interahamwe | | Interahamwe
Mai-Mai Mayi-Mayi | | Mai-Mai Mayi-Mayi
CODECO | |
Wazalendo | | Wazalendo
Rwandan_Patriotic_Front RPF | |
FNL Forces_for_National_Liberation National_Liberation_Forces | |
FDD Forces_for_the_Defense_of_Democracy | |
Seleka Séléka | | Seleka Séléka
anti-Balaka | | anti-Balaka
Coalition_of_Patriots_for_Change CPC | |
TPLF Tigray_People's_Liberation_Front Tigray_Defense_Forces Tigray_Defence_Forces | |
Oromo_Liberation_Army Oromo_Liberation_Front OLA OLF | |
Fano | | Fano
EPLF Eritrean_People's_Liberation_Front | |
Ogaden_National_Liberation_Front ONLF | |
Movement_for_the_Emancipation_of_the_Niger_Delta | |
Indigenous_People_of_Biafra IPOB | |
Ambazonia Ambazonia_Defence_Forces | Ambazonian | Ambazonian Ambazonians
RUF Revolutionary_United_Front | |
LURD Liberians_United_for_Reconciliation_and_Democracy | |
NPFL National_Patriotic_Front_of_Liberia | |
UNITA National_Union_for_the_Total_Independence_of_Angola | |
MPLA Popular_Movement_for_the_Liberation_of_Angola | |
FNLA FLEC | |
Renamo Mozambique_National_Resistance | |
Frelimo | |
SWAPO South_West_Africa_People's_Organization South_West_African_People's_Organization | |
African_National_Congress ANC Umkhonto_we_Sizwe | |
Inkatha Inkatha_Freedom_Party | |
Pan_Africanist_Congress | |
ZANU ZANLA ZANU-PF Patriotic_Front | |
ZAPU ZIPRA | |
Mau_Mau | | Mau_Mau
FMLN F.M.L.N. Farabundo_Marti_National_Liberation_Front Farabundo_Martí_National_Liberation_Front | |
ERP People's_Revolutionary_Army | |
URNG Guatemalan_National_Revolutionary_Unity Guatemalan_National_Revolutionary_Union | |
EGP Guerrilla_Army_of_the_Poor | |
Sandinistas FSLN Sandinista_National_Liberation_Front Sandinist_National_Liberation_Front | Sandinista Sandinist | Sandinista Sandinistas Sandinists
Contras Nicaraguan_Resistance Nicaraguan_Democratic_Force | Contra | Contra Contras
Recontras | | Recontra Recontras
FARC F.A.R.C. FARC-EP Revolutionary_Armed_Forces_of_Colombia | |
ELN E.L.N. National_Liberation_Army | |
M-19 April_19_Movement | |
Popular_Liberation_Army People's_Liberation_Army_of_Colombia | |
AUC United_Self-Defense_Forces_of_Colombia United_Self-Defence_Forces_of_Colombia | |
Gulf_Clan Clan_del_Golfo | |
Quintin_Lame | |
Extraditables | | Extraditables
Medellin_cartel Medellín_cartel | |
Cali_cartel | |
Shining_Path Sendero_Luminoso Sendero | | Senderista Senderistas
MRTA M.R.T.A. Tupac_Amaru_Revolutionary_Movement Túpac_Amaru_Revolutionary_Movement Tupac_Amaru | |
Tupamaros | Tupamaro | Tupamaro Tupamaros
Montoneros | Montonero | Montonero Montoneros
Manuel_Rodriguez_Patriotic_Front Manuel_Rodríguez_Patriotic_Front FPMR | |
MIR Movement_of_the_Revolutionary_Left | |
Zapatistas EZLN Zapatista_Army_of_National_Liberation Zapatista_National_Liberation_Army | Zapatista | Zapatista Zapatistas
Popular_Revolutionary_Army EPR | |
Zetas Los_Zetas | | Zetas
Sinaloa_cartel | |
Jalisco_cartel CJNG Jalisco_New_Generation_cartel Jalisco_New_Generation | |
Gulf_cartel | |
Juarez_cartel Juárez_cartel | |
Tijuana_cartel | |
Knights_Templar | |
La_Familia La_Familia_Michoacana | |
MS-13 Mara_Salvatrucha Salvatrucha | |
Barrio_18 | |
Tren_de_Aragua | |
Choneros Los_Choneros | |
First_Capital_Command Primeiro_Comando_da_Capital | |
Red_Command Comando_Vermelho | |
Tonton_Macoutes Tontons_Macoutes Tonton_Macoute | | Tonton_Macoutes
Viv_Ansanm | |
IRA I.R.A. Irish_Republican_Army Provisional_IRA Provisional_Irish_Republican_Army Provisionals | |
Real_IRA | |
Continuity_IRA | |
New_IRA | |
INLA Irish_National_Liberation_Army | |
UDA Ulster_Defence_Association Ulster_Freedom_Fighters UFF | |
UVF Ulster_Volunteer_Force | |
Loyalist_Volunteer_Force LVF | |
ETA Basque_Homeland_and_Freedom | Etarra | Etarra Etarras
GRAPO | |
Red_Brigades Red_Brigade | |
Red_Army_Faction Baader-Meinhof Baader-Meinhof_gang | |
November_17_group | |
Action_Directe | |
Corsican_National_Liberation_Front FLNC | |
Kosovo_Liberation_Army KLA UCK | |
Chetniks | Chetnik | Chetnik Chetniks
Ustashe Ustasha | | Ustashe
ASALA Armenian_Secret_Army_for_the_Liberation_of_Armenia | |
Caucasus_Emirate | |
EOKA | |
Grey_Wolves Gray_Wolves | |
Wagner Wagner_Group PMC_Wagner Wagner_mercenary_group | Wagnerite | Wagnerite Wagnerites
Africa_Corps | |
Redut | |
Akhmat Akhmat_battalion | |
Kadyrovites | | Kadyrovite Kadyrovites Kadyrovtsy
Azov Azov_Battalion Azov_Regiment Azov_Brigade | |
Aidar_Battalion | |
Right_Sector | |
Freedom_of_Russia_Legion | |
Russian_Volunteer_Corps | |
Night_Wolves | |
Ku_Klux_Klan KKK | | Klansman Klansmen
Black_Panthers Black_Panther_Party | Black_Panther | Black_Panther Black_Panthers
Weather_Underground | |
Proud_Boys | | Proud_Boys
Oath_Keepers | | Oath_Keepers
Hells_Angels Hell's_Angels | | Hells_Angels
Crips | | Crip Crips
Bloods | |
Mafia Cosa_Nostra | | Mafioso Mafiosi Mafiosos
Camorra | |
'Ndrangheta Ndrangheta | |
Yakuza | | Yakuza
`;
