/**
 * Peoples that are counted by their own name and have no state of it; the columns are those of `NATIONS`, the name being that of the people.
 * Faiths are none: a congregation is no side.
 */
export const PEOPLES = `
Kurds | Kurdish | Kurd Kurds
Tamils | Tamil | Tamil Tamils
Sinhalese | Sinhalese | Sinhalese
Rohingya | Rohingya | Rohingya Rohingyas
Uyghurs Uighurs | Uyghur Uighur | Uyghur Uyghurs Uighur Uighurs
Hutus | Hutu | Hutu Hutus
Tutsis | Tutsi | Tutsi Tutsis
Yazidis Yezidis | Yazidi Yezidi | Yazidi Yazidis Yezidi Yezidis
Assyrians | Assyrian | Assyrian Assyrians
Hazaras | Hazara | Hazara Hazaras
Pashtuns | Pashtun Pathan | Pashtun Pashtuns Pathan Pathans
Baloch | Baloch Baluch Balochi Baluchi | Baloch Baluchis Balochis
Kashmiris | Kashmiri | Kashmiri Kashmiris
Punjabis | Punjabi | Punjabi Punjabis
Bengalis | Bengali | Bengali Bengalis
Nagas | | Naga Nagas
Bodos | Bodo | Bodo Bodos
Kachin | Kachin | Kachin Kachins
Hmong | Hmong | Hmong
Montagnards | Montagnard | Montagnard Montagnards
Acehnese | Acehnese | Acehnese
Madurese | Madurese | Madurese
Dayaks | Dayak | Dayak Dayaks
Moros | Moro | Moro Moros
Berbers | Berber Kabyle | Berber Berbers Kabyle Kabyles
Tuaregs Tuareg | Tuareg Touareg | Tuareg Tuaregs Touareg Touaregs
Bedouins Bedouin | Bedouin | Bedouin Bedouins
Fulani | Fulani Peul Peuhl | Fulani Fulanis Peuls
Hausa | Hausa | Hausa Hausas
Igbo | Igbo Ibo | Igbo Igbos Ibo Ibos
Yoruba | Yoruba | Yoruba Yorubas
Tiv | Tiv | Tiv
Dogon | Dogon | Dogon Dogons
Dinka | Dinka | Dinka Dinkas
Nuer | Nuer | Nuer
Murle | Murle | Murle
Shilluk | Shilluk | Shilluk
Masalit | Masalit | Masalit
Oromo | Oromo | Oromo Oromos
Amhara | Amhara Amharic | Amhara Amharas
Afar | Afar | Afar Afars
Kikuyu | Kikuyu | Kikuyu Kikuyus
Luo | Luo | Luo Luos
Kalenjin | Kalenjin | Kalenjin Kalenjins
Maasai Masai | Maasai Masai | Maasai Masai
Turkana | Turkana | Turkana
Pokot | Pokot | Pokot
Hema | Hema | Hema
Lendu | Lendu | Lendu
Banyamulenge | Banyamulenge | Banyamulenge
Batwa Twa | | Batwa
Shona | Shona | Shona Shonas
Ndebele | Ndebele | Ndebele Ndebeles
Zulus | Zulu | Zulu Zulus
Xhosa | Xhosa | Xhosa Xhosas
Afrikaners | Afrikaner | Afrikaner Afrikaners
Roma | Romani Gypsy Gypsies | Roma Gypsy Gypsies
Basques | Basque | Basque Basques
Circassians | Circassian | Circassian Circassians
Tatars | Tatar Tartar | Tatar Tatars Tartars
Crimean_Tatars | Crimean_Tatar | Crimean_Tatar Crimean_Tatars
Cossacks | Cossack | Cossack Cossacks
Meskhetian_Turks | Meskhetian | Meskhetians
Krajina_Serbs | Krajina_Serb | Krajina_Serb Krajina_Serbs
Kosovo_Albanians | Kosovo_Albanian | Kosovo_Albanian Kosovo_Albanians
Bosnian_Croats | Bosnian_Croat | Bosnian_Croat Bosnian_Croats
Bosnian_Muslims | Bosnian_Muslim | Bosnian_Muslim Bosnian_Muslims
Inuit | Inuit | Inuit
Maya | Mayan Maya | Maya Mayas Mayans
Mapuche | Mapuche | Mapuche Mapuches
Miskito | Miskito Miskitos | Miskito Miskitos
Ashaninka | Ashaninka Asháninka | Ashaninka Asháninka Ashaninkas
Yanomami | Yanomami | Yanomami
American_Indians Native_Americans | American_Indian Native_American | American_Indian American_Indians Native_American Native_Americans
Navajo | Navajo | Navajo Navajos
Sioux | Sioux Lakota | Sioux
Cherokee | Cherokee | Cherokees
Maori Māori | Maori Māori | Maori Maoris Māori
Kanaks | Kanak | Kanak Kanaks
Aborigines | Aboriginal | Aborigine Aborigines
`;
