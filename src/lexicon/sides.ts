import type { PersonSense, SideSense } from './word.ts';

/**
 * Nations: short English name and other names | adjectives | nouns for its people | capitals and other names that stand for its government.
 * Underscores join words. Adjectives that are also nouns for the people stand in both columns.
 */
export const NATIONS = `
Russia Russian_Federation | Russian | Russian Russians | Moscow Kremlin
Ukraine | Ukrainian | Ukrainian Ukrainians | Kyiv Kiev
United_States US U.S. USA U.S.A. America United_States_of_America | American | American Americans | Washington Pentagon White_House
`;

/** Parties, armed groups and organisations: short English name and other names | adjectives | nouns for its members. */
export const ORGANISATIONS = `
Taliban Taleban
Hamas
Islamic_State ISIS ISIL Daesh Islamic_State_group
United_Nations U.N. UN
`;

type As = SideSense['as'];

/** A table of sides made ready for looking up: the same text as written and in lower case, every line set apart by blanks. */
export interface SideTable {
  readonly written: string;
  readonly entries: string;
  /** How the words of each column name the side. */
  readonly columns: readonly As[];
  /** Whom the nouns of the third column count. */
  readonly members: Pick<PersonSense, 'group' | 'armed'>;
}

const sideTable = (table: string, columns: readonly As[], members: SideTable['members']): SideTable => {
  const written = table.replaceAll('\n', ' \n ');
  return { written, entries: written.toLowerCase(), columns, members };
};

export const SIDE_TABLES: readonly SideTable[] = [
  sideTable(NATIONS, ['name', 'adjective', 'people', 'capital'], { group: 'people', armed: false }),
  sideTable(ORGANISATIONS, ['organisation', 'organisation', 'organisation'], { group: 'militants', armed: true }),
];

/** What a table says of an entry in lower case: its first line that holds it counts. */
export function sideOf(
  { written, entries, columns, members }: SideTable,
  entry: string,
): { side: SideSense; person: PersonSense | null } | null {
  const at = entries.indexOf(` ${entry} `);
  const start = entries.lastIndexOf('\n', at) + 2;
  const end = entries.indexOf('\n', at);
  const column = entries.slice(start, at).split('|').length - 1;
  const as = columns[column];
  if (at < 0 || as === undefined) return null;
  const name = written.slice(start, written.indexOf(' ', start)).replaceAll('_', ' ');
  const isMember = ` ${entries.slice(start, end).split('|')[2] ?? ''} `.includes(` ${entry} `);
  const person = isMember ? { ...members, plural: PLURAL_ENDING.test(entry), state: null } : null;
  return { side: { name, as }, person };
}

const PLURAL_ENDING = /(?:s|men|ese|[iln]sh|nch|tch)$/;
