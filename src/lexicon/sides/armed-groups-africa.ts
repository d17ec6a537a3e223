/** Armed groups and movements of Africa, from 1970 on; the columns are those of `ARMED_GROUPS`. */
export const ARMED_GROUPS_OF_AFRICA = `
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
`;
