import { entriesOf } from './inflect.ts';
import { ROWS, type Row } from './rows.ts';
import { UNKNOWN, type Word } from './word.ts';

/** What the tables say of a form in lower case, the words of a phrase joined by underscores. */
export interface Readings {
  /** Undefined where they know nothing. `proper`: written with a capital, so that it may name a nation or a people. */
  word(form: string, proper: boolean): Word | undefined;
  /** The phrases that begin with a word, longest first, as word lists; undefined where none does. */
  phrases(first: string): string[][] | undefined;
}

/**
 * The readings of the tables: opening only notes which entry stands in which rows, and forms are worked out when they are asked for.
 * In the bundled command this file is replaced by its own answers for all forms, worked out at build time: see scripts/packed-lexicon.js.
 */
export const READINGS: Readings = openTables();

function openTables(): Readings {
  const rowsOf = new Map<string, readonly Row[]>();
  /** `man/men` by *man* and by *men*. */
  const irregular = new Map<string, string[]>();
  /** `call_up` by *call*. */
  const phrasesBy = new Map<string, string[]>();

  for (const row of ROWS) {
    const alone = [row];
    for (const entry of entriesIn(row)) {
      const others = rowsOf.get(entry);
      rowsOf.set(entry, others ? [...others, row] : alone);
      if (others) continue;
      const forms = entry.includes('/') ? entry.split('/') : [entry];
      if (forms.length > 1) for (const form of forms) push(irregular, form, entry);
      if (entry.includes('_')) for (const form of forms) push(phrasesBy, form.split('_', 1)[0] ?? form, entry);
    }
  }

  return {
    word(form, proper) {
      const word = { ...UNKNOWN, form };
      let known = false;
      for (const entry of [...entriesOf(form), ...(irregular.get(form) ?? [])])
        for (const row of rowsOf.get(entry) ?? []) {
          if (row.proper && !proper) continue;
          for (const [inflected, mark] of row.inflect(entry))
            if (inflected === form) {
              row.mean(word, mark, entry);
              known = true;
            }
        }
      return known ? word : undefined;
    },
    phrases(first) {
      const forms = new Set<string>();
      for (const head of entriesOf(first))
        for (const entry of phrasesBy.get(head) ?? [])
          for (const row of rowsOf.get(entry) ?? [])
            for (const [form] of row.inflect(entry)) if (form.startsWith(`${first}_`)) forms.add(form);
      if (forms.size === 0) return undefined;
      return [...forms].map((form) => form.split('_')).sort((a, b) => b.length - a.length);
    },
  };
}

/** All forms that the tables hold, each once. */
export function allForms(): string[] {
  return [
    ...new Set(ROWS.flatMap((row) => entriesIn(row).flatMap((entry) => row.inflect(entry).map(([form]) => form)))),
  ];
}

function entriesIn({ entries }: Row): string[] {
  const words = entries.replaceAll('\n', ' ').split(' ');
  return words.filter((entry) => entry !== '' && entry !== '|');
}

function push(lists: Map<string, string[]>, key: string, entry: string): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
