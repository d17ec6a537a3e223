/** States that are no more and that news copy of their time, or history, counts people of; the columns are those of `NATIONS`. */
export const FORMER_STATES = `
Soviet_Union | Soviet USSR U.S.S.R. | Soviets | Leningrad
East_Germany German_Democratic_Republic GDR | East_German | East_German East_Germans | East_Berlin
West_Germany | West_German | West_German West_Germans | Bonn
Nazi_Germany Third_Reich | Nazi | Nazi Nazis |
Prussia | Prussian | Prussian Prussians |
Czechoslovakia | Czechoslovak Czechoslovakian | Czechoslovak Czechoslovaks Czechoslovakians |
Yugoslavia | Yugoslav Yugoslavian | Yugoslav Yugoslavs Yugoslavians |
Serbia_and_Montenegro | | |
Austria-Hungary Austro-Hungarian_Empire | Austro-Hungarian | Austro-Hungarians |
Ottoman_Empire | Ottoman | Ottoman Ottomans | Constantinople
Vichy_France Vichy | | |
Confederacy Confederate_States | Confederate | Confederate Confederates |
North_Vietnam | North_Vietnamese | North_Vietnamese |
South_Vietnam | South_Vietnamese | South_Vietnamese | Saigon
North_Yemen | North_Yemeni | North_Yemeni North_Yemenis |
South_Yemen | South_Yemeni | South_Yemeni South_Yemenis |
Zaire | Zairian Zairean | Zairian Zairians Zaireans |
Rhodesia Southern_Rhodesia | Rhodesian | Rhodesian Rhodesians |
East_Pakistan | East_Pakistani | East_Pakistani East_Pakistanis |
West_Pakistan | West_Pakistani | West_Pakistani West_Pakistanis |
Sikkim | Sikkimese | Sikkimese |
Ciskei | | |
Transkei | | |
Bophuthatswana | | |
Krajina Serbian_Krajina | | | Knin
`;
