/** States and territories of Europe; the columns are those of `NATIONS`. */
export const EUROPE = `
Albania | Albanian | Albanian Albanians | Tirana
Andorra | Andorran | Andorran Andorrans |
Austria | Austrian | Austrian Austrians | Vienna
Belarus Byelorussia Belorussia | Belarusian Belarussian Byelorussian | Belarusian Belarusians Belarussian Belarussians Byelorussians | Minsk
Belgium | Belgian | Belgian Belgians |
Bosnia Bosnia_and_Herzegovina Bosnia-Herzegovina Bosnia-Hercegovina | Bosnian Bosniak | Bosnian Bosnians Bosniak Bosniaks | Sarajevo
Bulgaria | Bulgarian | Bulgarian Bulgarians | Sofia
Croatia | Croatian Croat | Croatian Croatians Croat Croats | Zagreb
Czech_Republic Czechia | Czech | Czech Czechs | Prague
Denmark | Danish | Dane Danes | Copenhagen
Estonia | Estonian | Estonian Estonians | Tallinn
Finland | Finnish | Finn Finns | Helsinki
France | French | Frenchman Frenchmen Frenchwoman Frenchwomen French | Paris Elysee Élysée Quai_d'Orsay
Germany Federal_Republic_of_Germany | German | German Germans | Berlin
Greece | Greek Hellenic | Greek Greeks | Athens
Hungary | Hungarian | Hungarian Hungarians | Budapest
Iceland | Icelandic | Icelander Icelanders | Reykjavik Reykjavík
Ireland Irish_Republic Republic_of_Ireland Eire | Irish | Irishman Irishmen Irishwoman Irishwomen Irish | Dublin
Italy | Italian | Italian Italians | Rome
Kosovo | Kosovar Kosovan | Kosovar Kosovars Kosovan Kosovans | Pristina
Latvia | Latvian | Latvian Latvians | Riga
Liechtenstein | Liechtensteiner | Liechtensteiner Liechtensteiners | Vaduz
Lithuania | Lithuanian | Lithuanian Lithuanians | Vilnius
Luxembourg Luxemburg | Luxembourgish | Luxembourger Luxembourgers |
Malta | Maltese | Maltese | Valletta
Moldova Moldavia | Moldovan Moldavian | Moldovan Moldovans Moldavian Moldavians | Chisinau
Monaco | Monegasque Monacan | Monegasque Monegasques |
Montenegro | Montenegrin | Montenegrin Montenegrins | Podgorica
Netherlands Holland | Dutch | Dutchman Dutchmen Dutchwoman Dutchwomen Dutch | The_Hague Amsterdam
North_Macedonia Macedonia FYROM | Macedonian | Macedonian Macedonians | Skopje
Norway | Norwegian | Norwegian Norwegians | Oslo
Poland | Polish | Pole Poles | Warsaw
Portugal | Portuguese | Portuguese | Lisbon
Romania Rumania | Romanian Rumanian | Romanian Romanians Rumanians | Bucharest
Russia Russian_Federation | Russian | Russian Russians | Moscow Kremlin
San_Marino | Sammarinese | Sammarinese |
Serbia | Serbian Serb | Serbian Serbians Serb Serbs | Belgrade
Slovakia Slovak_Republic | Slovak Slovakian | Slovak Slovaks Slovakian Slovakians | Bratislava
Slovenia | Slovenian Slovene | Slovenian Slovenians Slovene Slovenes | Ljubljana
Spain | Spanish | Spaniard Spaniards Spanish | Madrid
Sweden | Swedish | Swede Swedes | Stockholm
Switzerland | Swiss | Swiss | Bern Berne
Ukraine | Ukrainian | Ukrainian Ukrainians | Kyiv Kiev
United_Kingdom Britain Great_Britain | British UK U.K. | Briton Britons Brit Brits British | London Downing_Street Whitehall Westminster
England | English | Englishman Englishmen Englishwoman Englishwomen |
Scotland | Scottish | Scot Scots Scotsman Scotsmen | Holyrood
Wales | Welsh | Welshman Welshmen Welshwoman Welshwomen |
Northern_Ireland Ulster | Northern_Irish | Ulsterman Ulstermen | Stormont
Vatican Vatican_City Holy_See | | |
Chechnya Chechen_Republic | Chechen | Chechen Chechens | Grozny
Dagestan | Dagestani | Dagestani Dagestanis | Makhachkala
Ingushetia | Ingush | Ingush |
Crimea | Crimean | Crimean Crimeans | Simferopol
Donetsk_People's_Republic DPR DNR | | |
Luhansk_People's_Republic Lugansk_People's_Republic LPR LNR | | |
Transnistria Transdniestria Trans-Dniester | Transnistrian Transdniestrian | Transnistrian Transnistrians |
Republika_Srpska | Bosnian_Serb | Bosnian_Serb Bosnian_Serbs |
Catalonia | Catalan | Catalan Catalans |
Corsica | Corsican | Corsican Corsicans |
Faroe_Islands Faroes | Faroese | Faroese |
Gibraltar | Gibraltarian | Gibraltarian Gibraltarians |
Isle_of_Man | Manx | Manxman Manxmen |
`;
