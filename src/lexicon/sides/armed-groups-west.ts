/** Armed groups and movements of the Americas and Europe, gangs and private armies among them, from 1970 on; the columns are those of `ARMED_GROUPS`. */
export const ARMED_GROUPS_OF_THE_WEST = `
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
EPL Popular_Liberation_Army People's_Liberation_Army_of_Colombia | |
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
