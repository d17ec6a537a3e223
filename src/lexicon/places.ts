/** Kinds of places. */
export const PLACES = `city/cities town village hamlet township suburb neighborhood neighbourhood district quarter borough county/counties province region governorate oblast raion prefecture department municipality/municipalities territory/territories
  state country/countries nation republic kingdom island peninsula archipelago coast shore beach/beaches sea ocean gulf bay strait lake river valley mountain hill border frontier capital street square avenue road highway bridge tunnel market
  airport port harbor harbour station camp base checkpoint school hospital church/churches mosque temple synagogue stadium hotel factory/factories mine prison area zone enclave slum outskirts/outskirts downtown/downtown north/north south/south east/east west/west`;
