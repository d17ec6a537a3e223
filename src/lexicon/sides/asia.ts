/** States and territories of Asia and the Middle East; the columns are those of `NATIONS`. */
export const ASIA = `
Afghanistan | Afghan Afghani | Afghan Afghans Afghanis | Kabul
Armenia | Armenian | Armenian Armenians | Yerevan
Azerbaijan | Azerbaijani Azeri | Azerbaijani Azerbaijanis Azeri Azeris | Baku
Bahrain | Bahraini | Bahraini Bahrainis | Manama
Bangladesh | Bangladeshi | Bangladeshi Bangladeshis | Dhaka Dacca
Bhutan | Bhutanese | Bhutanese | Thimphu
Brunei | Bruneian | Bruneian Bruneians |
Cambodia Kampuchea | Cambodian Kampuchean Khmer | Cambodian Cambodians Kampucheans Khmer Khmers | Phnom_Penh
China People's_Republic_of_China PRC Communist_China | Chinese | Chinese | Beijing Peking Zhongnanhai
Hong_Kong | Hong_Konger | Hong_Konger Hong_Kongers Hongkongers |
Macau Macao | Macanese | Macanese |
Cyprus | Cypriot Greek_Cypriot | Cypriot Cypriots Greek_Cypriot Greek_Cypriots | Nicosia
Northern_Cyprus | Turkish_Cypriot | Turkish_Cypriot Turkish_Cypriots |
East_Timor Timor-Leste | Timorese East_Timorese | Timorese East_Timorese | Dili
Georgia | Georgian | Georgian Georgians | Tbilisi
India | Indian | Indian Indians | New_Delhi Delhi
Indonesia | Indonesian | Indonesian Indonesians | Jakarta Djakarta
Iran Islamic_Republic_of_Iran | Iranian | Iranian Iranians | Tehran Teheran
Iraq | Iraqi | Iraqi Iraqis | Baghdad
Israel | Israeli | Israeli Israelis | Jerusalem Tel_Aviv Knesset
Japan | Japanese | Japanese | Tokyo
Jordan | Jordanian | Jordanian Jordanians | Amman
Kazakhstan | Kazakh Kazakhstani | Kazakh Kazakhs Kazakhstani Kazakhstanis | Astana Nur-Sultan
Kuwait | Kuwaiti | Kuwaiti Kuwaitis | Kuwait_City
Kyrgyzstan Kirghizia Kyrgyz_Republic | Kyrgyz Kyrgyzstani Kirghiz | Kyrgyz Kyrgyzstani Kyrgyzstanis | Bishkek
Laos | Laotian Lao | Laotian Laotians | Vientiane
Lebanon | Lebanese | Lebanese | Beirut
Malaysia Malaya | Malaysian | Malaysian Malaysians | Kuala_Lumpur Putrajaya
Maldives | Maldivian | Maldivian Maldivians | Malé
Mongolia | Mongolian | Mongolian Mongolians | Ulaanbaatar Ulan_Bator
Myanmar Burma | Burmese Myanmarese | Burmese | Naypyitaw Naypyidaw Yangon Rangoon
Nepal | Nepalese Nepali | Nepalese Nepali Nepalis | Kathmandu Katmandu
North_Korea DPRK D.P.R.K. Democratic_People's_Republic_of_Korea | North_Korean | North_Korean North_Koreans | Pyongyang
Oman | Omani | Omani Omanis | Muscat
Pakistan | Pakistani | Pakistani Pakistanis | Islamabad Rawalpindi
Palestine State_of_Palestine Palestinian_territories | Palestinian Gazan | Palestinian Palestinians Gazan Gazans | Ramallah
Philippines | Philippine Filipino Filipina | Filipino Filipinos Filipina Filipinas | Manila Malacanang
Qatar | Qatari | Qatari Qataris | Doha
Saudi_Arabia Kingdom_of_Saudi_Arabia | Saudi Saudi_Arabian | Saudi Saudis Saudi_Arabian Saudi_Arabians | Riyadh
Singapore | Singaporean | Singaporean Singaporeans |
South_Korea Republic_of_Korea | South_Korean | South_Korean South_Koreans | Seoul
Korea | Korean | Korean Koreans |
Sri_Lanka Ceylon | Sri_Lankan Ceylonese | Sri_Lankan Sri_Lankans Ceylonese | Colombo
Syria Syrian_Arab_Republic | Syrian | Syrian Syrians | Damascus
Taiwan Republic_of_China | Taiwanese | Taiwanese | Taipei
Tajikistan Tadzhikistan | Tajik Tajikistani | Tajik Tajiks Tajikistanis | Dushanbe
Thailand Siam | Thai | Thai Thais | Bangkok
Tibet | Tibetan | Tibetan Tibetans | Lhasa
Turkey Turkiye Türkiye | Turkish | Turk Turks | Ankara
Turkmenistan | Turkmen Turkmenistani | Turkmen Turkmens Turkmenistanis | Ashgabat
United_Arab_Emirates UAE U.A.E. Emirates | Emirati | Emirati Emiratis | Abu_Dhabi
Uzbekistan | Uzbek Uzbekistani | Uzbek Uzbeks Uzbekistanis | Tashkent
Vietnam Viet_Nam | Vietnamese | Vietnamese | Hanoi
Yemen | Yemeni Yemenite | Yemeni Yemenis | Sanaa Sana'a
Abkhazia | Abkhaz Abkhazian | Abkhaz Abkhazian Abkhazians | Sukhumi
South_Ossetia | South_Ossetian Ossetian | South_Ossetian South_Ossetians Ossetian Ossetians | Tskhinvali
Nagorno-Karabakh Artsakh | Karabakh | | Stepanakert
Kurdistan Iraqi_Kurdistan | | | Erbil Irbil
`;
