import { ARMED_GROUPS } from './armed-groups.ts';
import { STATES } from './nations.ts';
import { INSTITUTIONS } from './sides/institutions.ts';
import { PEOPLES } from './sides/peoples.ts';
import type { PersonSense, SideSense } from './word.ts';

/** A table of sides made ready for looking up: its text as written and in the lexicon's spelling, letter for letter beside each other. */
export interface SideTable {
  readonly written: string;
  readonly entries: string;
  /** How the words of each column name the side. */
  readonly columns: readonly SideSense['as'][];
  /** Whom the nouns of the third column count; null where other tables say so. */
  readonly members: Pick<PersonSense, 'group' | 'armed'> | null;
  /** Always written with a capital; *contras* and *taliban* are not. */
  readonly proper: boolean;
}

export const SIDE_TABLES: readonly SideTable[] = [
  sideTable(STATES, ['name', 'adjective', 'people', 'capital'], { group: 'people', armed: false }, true),
  sideTable(PEOPLES, ['people', 'adjective', 'people'], { group: 'people', armed: false }, true),
  sideTable(ARMED_GROUPS, ['organisation', 'organisation', 'organisation'], { group: 'militants', armed: true }, false),
  sideTable(INSTITUTIONS, ['organisation', 'organisation'], null, true),
];

/** What a table says of an entry: its first line that holds it counts. */
export function sideOf(table: SideTable, entry: string): { side: SideSense; person: PersonSense | null } | null {
  const { written, entries, columns, members } = table;
  const at = entries.indexOf(` ${entry} `);
  if (at < 0) return null;
  const start = entries.lastIndexOf('\n', at) + 2;
  const line = entries.slice(start, entries.indexOf('\n', at));
  const as = columns[line.slice(0, Math.max(0, at - start)).split('|').length - 1];
  if (as === undefined) return null;
  const name = written.slice(start, written.indexOf(' ', start)).replaceAll("_'", "'").replaceAll('_', ' ');
  const isMember = members !== null && (line.split('|')[2] ?? '').includes(` ${entry} `);
  const person = isMember ? { ...members, plural: PLURAL_ENDING.test(entry), state: null } : null;
  return { side: { name, as }, person };
}

const PLURAL_ENDING = /(?:[^s]s|men|ese|[iln]sh|nch|tch)$/;

/** Spells the entries as tokens are cut: hyphens join words like blanks do, and a possessive or a full stop is a token of its own. */
function sideTable(
  table: string,
  columns: SideTable['columns'],
  members: SideTable['members'],
  proper: boolean,
): SideTable {
  const written = table.replaceAll('\n', ' \n ').replace(/('s?|(?<=St)\.)_/g, '_$1_');
  return { written, entries: written.toLowerCase().replaceAll('-', '_'), columns, members, proper };
}
