/**
 * Nations: short English name | adjectives | nouns for its people | capitals and other names that stand for its government.
 * Underscores join words. Adjectives that are also nouns for the people stand in both columns.
 */
export const NATIONS = `
Russia | Russian pro-Moscow | Russian Russians | Moscow Kremlin Russian_Federation Soviet_Union
Ukraine | Ukrainian | Ukrainian Ukrainians | Kyiv Kiev
United_States | American US U.S. U.S.A. USA | American Americans | Washington Pentagon White_House America United_States_of_America US U.S. USA
`;

/** Parties, armed groups and organisations: short English name | other names. */
export const ORGANISATIONS = `
Taliban | Taleban
Hamas |
Islamic_State | IS ISIS ISIL Daesh Islamic_State_group
United_Nations | U.N. UN
`;
