import { entries } from './entries.ts';
import { entriesOf } from './inflect.ts';
import type { Draft } from './rows.ts';
import { Tag, UNKNOWN, type Word } from './word.ts';

/** What the tables know, asked by form. They hold thousands of entries, of which a text uses a few hundred: forms are worked out when they are asked for. */
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

export const LEXICON: Lexicon = {
  words: remembering((form) => readWord(form, true)),
  common: remembering((form) => readWord(form, false)),
  phrases: remembering(readPhrases),
};

function readWord(form: string, proper: boolean): Word | undefined {
  const { rows, given } = entries();
  const word: Draft = { ...UNKNOWN, form };
  let known = false;
  for (const entry of [...entriesOf(form), ...(given.get(form) ?? [])])
    for (const row of rows.get(entry) ?? []) {
      if (row.proper && !proper) continue;
      for (const [inflected, mark] of row.inflect(entry))
        if (inflected === form) {
          row.mean(word, mark, entry);
          known = true;
        }
    }
  if (!known) return undefined;
  if (!word.person && (word.tags & ROLE) !== 0) word.person = personOf(form);
  return word;
}

const ROLE = Tag.Title | Tag.SourceNoun;

/** A role in two words counts whom its last word counts: *vice presidents*, *health officials*. */
function personOf(form: string): Word['person'] {
  const parts = form.split('_');
  return parts.length === 2 ? (readWord(parts[1] ?? '', false)?.person ?? null) : null;
}

function readPhrases(first: string): string[][] | undefined {
  const { rows, phrases } = entries();
  const forms = new Set<string>();
  for (const head of entriesOf(first))
    for (const entry of phrases.get(head) ?? [])
      for (const row of rows.get(entry) ?? [])
        for (const [form] of row.inflect(entry)) if (form.startsWith(`${first}_`)) forms.add(form);
  return forms.size === 0 ? undefined : [...forms].map((form) => form.split('_')).sort((a, b) => b.length - a.length);
}

/** Bounds the memory that a long run takes for words it has met. */
const MOST_REMEMBERED = 50_000;

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
