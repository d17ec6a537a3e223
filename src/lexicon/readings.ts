import { entriesIn, noteEntries } from './entries.ts';
import { entriesOf } from './inflect.ts';
import { type Draft, ROWS } from './rows.ts';
import { Tag, unknownAs, type Word } from './word.ts';

/** What the tables say of a form in lower case, the words of a phrase joined by underscores. */
export interface Readings {
  /** Undefined where they know nothing. `proper`: written with a capital, so that it may name a nation or a people. */
  word(form: string, proper: boolean): Word | undefined;
  /** The phrases that begin with a word, longest first, as word lists; undefined where none does. */
  phrases(first: string): string[][] | undefined;
}

/**
 * The readings of the tables: which entry stands in which rows is noted when the first word is asked for, and forms are worked out as they come.
 * In the bundled command this file is replaced by its own answers for all forms, worked out at build time: see scripts/packed-lexicon.js.
 */
export const READINGS: Readings = { word: readWord, phrases: readPhrases };

function readWord(form: string, proper: boolean): Word | undefined {
  const { rows, given } = noteEntries();
  const word: Draft = unknownAs(form, 0);
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
  const { rows, phrases } = noteEntries();
  const forms = new Set<string>();
  for (const head of entriesOf(first))
    for (const entry of phrases.get(head) ?? [])
      for (const row of rows.get(entry) ?? [])
        for (const [form] of row.inflect(entry)) if (form.startsWith(`${first}_`)) forms.add(form);
  return forms.size === 0 ? undefined : [...forms].map((form) => form.split('_')).sort((a, b) => b.length - a.length);
}

/** All forms that the tables hold, each once. */
export function allForms(): string[] {
  return [
    ...new Set(ROWS.flatMap((row) => entriesIn(row).flatMap((entry) => row.inflect(entry).map(([form]) => form)))),
  ];
}
