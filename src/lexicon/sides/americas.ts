/** States and territories of the Americas; the columns are those of `NATIONS`. */
export const AMERICAS = `
Antigua_and_Barbuda Antigua | Antiguan Barbudan | Antiguan Antiguans Barbudan Barbudans |
Argentina | Argentine Argentinian Argentinean | Argentine Argentines Argentinian Argentinians | Buenos_Aires
Bahamas | Bahamian | Bahamian Bahamians | Nassau
Barbados | Barbadian Bajan | Barbadian Barbadians Bajans | Bridgetown
Belize British_Honduras | Belizean | Belizean Belizeans | Belmopan
Bolivia | Bolivian | Bolivian Bolivians | La_Paz
Brazil Brasil | Brazilian | Brazilian Brazilians | Brasilia Brasília
Canada | Canadian | Canadian Canadians | Ottawa
Chile | Chilean | Chilean Chileans | Santiago_de_Chile
Colombia | Colombian | Colombian Colombians | Bogota Bogotá
Costa_Rica | Costa_Rican | Costa_Rican Costa_Ricans |
Cuba | Cuban | Cuban Cubans | Havana
Dominica | | |
Dominican_Republic | Dominican | Dominican Dominicans | Santo_Domingo
Ecuador | Ecuadorian Ecuadoran Ecuadorean | Ecuadorian Ecuadorians Ecuadorans Ecuadoreans | Quito
El_Salvador | Salvadoran Salvadorean Salvadorian | Salvadoran Salvadorans Salvadoreans Salvadorians | San_Salvador
Grenada | Grenadian | Grenadian Grenadians |
Guatemala | Guatemalan | Guatemalan Guatemalans | Guatemala_City
Guyana British_Guiana | Guyanese | Guyanese | 
Haiti | Haitian | Haitian Haitians | Port-au-Prince
Honduras | Honduran | Honduran Hondurans | Tegucigalpa
Jamaica | Jamaican | Jamaican Jamaicans |
Mexico | Mexican | Mexican Mexicans | Mexico_City
Nicaragua | Nicaraguan | Nicaraguan Nicaraguans | Managua
Panama | Panamanian | Panamanian Panamanians | Panama_City
Paraguay | Paraguayan | Paraguayan Paraguayans | Asuncion Asunción
Peru | Peruvian | Peruvian Peruvians | Lima
Saint_Kitts_and_Nevis St._Kitts_and_Nevis | Kittitian Nevisian | Kittitian Kittitians Nevisians | Basseterre
Saint_Lucia St._Lucia | Saint_Lucian St._Lucian | Saint_Lucian Saint_Lucians | Castries
Saint_Vincent_and_the_Grenadines St._Vincent | Vincentian | Vincentian Vincentians | Kingstown
Suriname Surinam Dutch_Guiana | Surinamese | Surinamese | Paramaribo
Trinidad_and_Tobago Trinidad | Trinidadian Tobagonian | Trinidadian Trinidadians Tobagonian Tobagonians | Port_of_Spain
United_States America United_States_of_America | American US U.S. USA U.S.A. | American Americans | Washington Washington_D.C. Pentagon White_House Capitol_Hill
Uruguay | Uruguayan | Uruguayan Uruguayans | Montevideo
Venezuela | Venezuelan | Venezuelan Venezuelans | Caracas
Anguilla | Anguillan | Anguillan Anguillans |
Aruba | Aruban | Aruban Arubans |
Bermuda | Bermudian Bermudan | Bermudian Bermudians |
British_Virgin_Islands | British_Virgin_Islander | British_Virgin_Islander British_Virgin_Islanders |
Cayman_Islands | Caymanian | Caymanian Caymanians |
Curacao Curaçao | Curacaoan | Curacaoan Curacaoans | Willemstad
Falkland_Islands Falklands | Falkland_Islander | Falkland_Islander Falkland_Islanders |
French_Guiana | French_Guianese | French_Guianese | Cayenne
Greenland | Greenlandic | Greenlander Greenlanders | Nuuk
Guadeloupe | Guadeloupean | Guadeloupean Guadeloupeans |
Martinique | Martinican | Martinican Martinicans |
Montserrat | Montserratian | Montserratian Montserratians |
Puerto_Rico | Puerto_Rican | Puerto_Rican Puerto_Ricans |
Sint_Maarten Saint_Martin St._Martin St._Maarten | | |
Turks_and_Caicos_Islands Turks_and_Caicos | | |
US_Virgin_Islands U.S._Virgin_Islands Virgin_Islands | Virgin_Islander | Virgin_Islander Virgin_Islanders |
`;
