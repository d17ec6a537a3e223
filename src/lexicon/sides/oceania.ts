/** States and territories of Oceania; the columns are those of `NATIONS`. */
export const OCEANIA = `
Australia | Australian Aussie | Australian Australians Aussie Aussies | Canberra
Fiji | Fijian | Fijian Fijians | Suva
Kiribati Gilbert_Islands | I-Kiribati | I-Kiribati |
Marshall_Islands | Marshallese | Marshallese | Majuro
Micronesia Federated_States_of_Micronesia | Micronesian | Micronesian Micronesians | Palikir
Nauru | Nauruan | Nauruan Nauruans |
New_Zealand Aotearoa | Kiwi | New_Zealander New_Zealanders Kiwi Kiwis | Wellington
Palau | Palauan | Palauan Palauans |
Papua_New_Guinea PNG | Papua_New_Guinean | Papua_New_Guinean Papua_New_Guineans | Port_Moresby
Samoa Western_Samoa | Samoan | Samoan Samoans | Apia
Solomon_Islands | Solomon_Islander | Solomon_Islander Solomon_Islanders | Honiara
Tonga | Tongan | Tongan Tongans | Nuku'alofa
Tuvalu Ellice_Islands | Tuvaluan | Tuvaluan Tuvaluans | Funafuti
Vanuatu New_Hebrides | ni-Vanuatu | ni-Vanuatu | Port_Vila
American_Samoa | American_Samoan | American_Samoan American_Samoans | Pago_Pago
Bougainville | Bougainvillean | Bougainvillean Bougainvilleans |
Cook_Islands | Cook_Islander | Cook_Islander Cook_Islanders |
French_Polynesia Tahiti | French_Polynesian Tahitian | French_Polynesian French_Polynesians Tahitian Tahitians | Papeete
Guam | Guamanian | Guamanian Guamanians |
New_Caledonia | New_Caledonian | New_Caledonian New_Caledonians | Noumea Nouméa
Niue | Niuean | Niuean Niueans |
Northern_Mariana_Islands Northern_Marianas | | | Saipan
Norfolk_Island | Norfolk_Islander | Norfolk_Islander Norfolk_Islanders |
Tokelau | Tokelauan | Tokelauan Tokelauans |
Wallis_and_Futuna | | |
West_Papua Western_New_Guinea Irian_Jaya | West_Papuan Papuan | West_Papuan West_Papuans Papuan Papuans | Jayapura
`;
