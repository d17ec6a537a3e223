/** Armed groups and movements of Asia and the Middle East, from 1970 on; the columns are those of `ARMED_GROUPS`. */
export const ARMED_GROUPS_OF_ASIA = `
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
`;
