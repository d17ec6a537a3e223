import { ROWS, type Row } from './rows.ts';

/** Where the entries of the tables stand. */
export interface Entries {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Entries that give their forms, by each of them: `man/men` by *man* and by *men*. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Entries of several words, by the first: `call_up` by *call*. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

let noted: Entries | null = null;

/** Notes them when they are first asked for: a run that reads no text needs none. */
export function noteEntries(): Entries {
  noted ??= note();
  return noted;
}

function note(): Entries {
  const rows = new Map<string, readonly Row[]>();
  const given = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  for (const row of ROWS) {
    const alone = [row];
    for (const entry of entriesIn(row)) {
      const others = rows.get(entry);
      if (others?.at(-1) !== row) rows.set(entry, others ? [...others, row] : alone);
      if (others) continue;
      const forms = entry.includes('/') ? entry.split('/') : null;
      if (forms) for (const form of forms) push(given, form, entry);
      if (entry.includes('_')) for (const form of forms ?? [entry]) push(phrases, form.split('_', 1)[0] ?? form, entry);
    }
  }
  return { rows, given, phrases };
}

/** The entries of a row, in its order. */
export function entriesIn({ entries }: Row): string[] {
  const words = entries.replaceAll('\n', ' ').split(' ');
  return words.filter((entry) => entry !== '' && entry !== '|');
}

function push(lists: Map<string, string[]>, key: string, entry: string): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
