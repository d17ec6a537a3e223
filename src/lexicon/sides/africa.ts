/** States and territories of Africa; the columns are those of `NATIONS`. */
export const AFRICA = `
Algeria | Algerian | Algerian Algerians | Algiers
Angola | Angolan | Angolan Angolans | Luanda
Benin Dahomey | Beninese Beninois | Beninese | Porto-Novo Cotonou
Botswana | Botswanan Motswana | Motswana Batswana Botswanans | Gaborone
Burkina_Faso Upper_Volta | Burkinabe Burkinabé Burkinese | Burkinabe Burkinabé | Ouagadougou
Burundi | Burundian | Burundian Burundians | Bujumbura Gitega
Cameroon | Cameroonian | Cameroonian Cameroonians | Yaounde Yaoundé
Cape_Verde Cabo_Verde | Cape_Verdean | Cape_Verdean Cape_Verdeans | Praia
Central_African_Republic C.A.R. | Central_African | Central_African Central_Africans | Bangui
Chad | Chadian | Chadian Chadians | N'Djamena Ndjamena
Comoros | Comorian Comoran | Comorian Comorians Comorans | Moroni
DR_Congo Congo Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo D.R._Congo DRC D.R.C. Congo-Kinshasa | Congolese | Congolese | Kinshasa
Congo-Brazzaville Republic_of_Congo Republic_of_the_Congo | | | Brazzaville
Djibouti | Djiboutian | Djiboutian Djiboutians |
Egypt United_Arab_Republic | Egyptian | Egyptian Egyptians | Cairo
Equatorial_Guinea | Equatorial_Guinean Equatoguinean | Equatoguinean Equatoguineans | Malabo
Eritrea | Eritrean | Eritrean Eritreans | Asmara
Eswatini Swaziland | Swazi Eswatinian | Swazi Swazis | Mbabane
Ethiopia Abyssinia | Ethiopian | Ethiopian Ethiopians | Addis_Ababa
Gabon | Gabonese | Gabonese | Libreville
Gambia | Gambian | Gambian Gambians | Banjul
Ghana | Ghanaian | Ghanaian Ghanaians | Accra
Guinea | Guinean | Guinean Guineans | Conakry
Guinea-Bissau | Bissau-Guinean | Bissau-Guinean Bissau-Guineans | Bissau
Ivory_Coast Cote_d'Ivoire Côte_d'Ivoire | Ivorian Ivoirian | Ivorian Ivorians Ivoirians | Abidjan Yamoussoukro
Kenya | Kenyan | Kenyan Kenyans | Nairobi
Lesotho | Basotho Lesothan | Mosotho Basotho | Maseru
Liberia | Liberian | Liberian Liberians | Monrovia
Libya | Libyan | Libyan Libyans | Tripoli
Madagascar | Malagasy Madagascan | Malagasy Madagascans | Antananarivo
Malawi | Malawian | Malawian Malawians | Lilongwe
Mali | Malian | Malian Malians | Bamako
Mauritania | Mauritanian | Mauritanian Mauritanians | Nouakchott
Mauritius | Mauritian | Mauritian Mauritians | Port_Louis
Morocco | Moroccan | Moroccan Moroccans | Rabat
Mozambique | Mozambican | Mozambican Mozambicans | Maputo
Namibia South-West_Africa | Namibian | Namibian Namibians | Windhoek
Niger | Nigerien | Nigerien Nigeriens | Niamey
Nigeria | Nigerian | Nigerian Nigerians | Abuja
Rwanda | Rwandan Rwandese | Rwandan Rwandans Rwandese | Kigali
Sao_Tome_and_Principe São_Tomé_and_Príncipe Sao_Tome | Sao_Tomean | Sao_Tomean Sao_Tomeans |
Senegal | Senegalese | Senegalese | Dakar
Seychelles | Seychellois | Seychellois |
Sierra_Leone | Sierra_Leonean | Sierra_Leonean Sierra_Leoneans | Freetown
Somalia | Somali Somalian | Somali Somalis | Mogadishu
Somaliland | Somalilander | Somalilander Somalilanders | Hargeisa
South_Africa | South_African | South_African South_Africans | Pretoria
South_Sudan | South_Sudanese | South_Sudanese | Juba
Sudan | Sudanese | Sudanese | Khartoum
Tanzania Tanganyika | Tanzanian | Tanzanian Tanzanians | Dodoma Dar_es_Salaam
Togo | Togolese | Togolese | Lome Lomé
Tunisia | Tunisian | Tunisian Tunisians | Tunis
Uganda | Ugandan | Ugandan Ugandans | Kampala
Western_Sahara Sahrawi_Arab_Democratic_Republic | Sahrawi Saharawi | Sahrawi Sahrawis Saharawis | El_Aaiun
Zambia Northern_Rhodesia | Zambian | Zambian Zambians | Lusaka
Zimbabwe | Zimbabwean | Zimbabwean Zimbabweans | Harare
Biafra | Biafran | Biafran Biafrans |
Puntland | Puntlander | Puntlander Puntlanders | Garowe
Tigray | Tigrayan Tigrean | Tigrayan Tigrayans Tigreans | Mekelle
Mayotte | Mahoran | Mahoran Mahorans |
Reunion Réunion | Reunionese | Reunionese |
Saint_Helena St._Helena | Saint_Helenian | Saint_Helenian Saint_Helenians |
Zanzibar | Zanzibari | Zanzibari Zanzibaris |
`;
