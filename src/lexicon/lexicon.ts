import { entriesOf } from './inflect.ts';
import { ROWS, type Row } from './rows.ts';
import { UNKNOWN, type Word } from './word.ts';

/**
 * What the tables know, asked by form. They hold thousands of entries, of which a text uses a few hundred:
 * so opening only notes which entry stands in which rows, and forms are worked out when they are asked for.
 */
export interface Lexicon {
  /** By form in lower case, the words of a phrase joined by underscores. */
  readonly words: Lookup<Word>;
  /** The same for a word that is written small, and so names no nation or people: *turkey*, *poles*, *us*. */
  readonly common: Lookup<Word>;
  /** By first word: the phrases that begin with it, longest first, as word lists. */
  readonly phrases: Lookup<readonly (readonly string[])[]>;
}

interface Lookup<Value> {
  get(form: string): Value | undefined;
}

/** Bounds the memory that a long run takes for words it has met. */
const MOST_REMEMBERED = 50_000;

function open(): Lexicon {
  const rowsOf = new Map<string, readonly Row[]>();
  /** `man/men` by *man* and by *men*. */
  const irregular = new Map<string, string[]>();
  /** `call_up` by *call*. */
  const phrasesBy = new Map<string, string[]>();

  for (const row of ROWS) {
    const alone = [row];
    for (const entry of row.entries.replaceAll('\n', ' ').split(' ')) {
      if (entry === '' || entry === '|') continue;
      const others = rowsOf.get(entry);
      rowsOf.set(entry, others ? [...others, row] : alone);
      if (others) continue;
      const forms = entry.includes('/') ? entry.split('/') : [entry];
      if (forms.length > 1) for (const form of forms) push(irregular, form, entry);
      if (entry.includes('_')) for (const form of forms) push(phrasesBy, form.split('_', 1)[0] ?? form, entry);
    }
  }

  const readWord = (form: string, proper: boolean): Word | undefined => {
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
  };

  const readPhrases = (first: string): string[][] | undefined => {
    const forms = new Set<string>();
    for (const head of entriesOf(first))
      for (const entry of phrasesBy.get(head) ?? [])
        for (const row of rowsOf.get(entry) ?? [])
          for (const [form] of row.inflect(entry)) if (form.startsWith(`${first}_`)) forms.add(form);
    if (forms.size === 0) return undefined;
    return [...forms].map((form) => form.split('_')).sort((a, b) => b.length - a.length);
  };

  return {
    words: remembering((form) => readWord(form, true)),
    common: remembering((form) => readWord(form, false)),
    phrases: remembering(readPhrases),
  };
}

function push(lists: Map<string, string[]>, key: string, entry: string): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

function remembering<Value>(read: (form: string) => Value | undefined): Lookup<Value> {
  const known = new Map<string, Value | undefined>();
  return {
    get(form) {
      let value = known.get(form);
      if (value !== undefined || known.has(form)) return value;
      value = read(form);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(form, value);
      return value;
    },
  };
}

export const LEXICON: Lexicon = open();
