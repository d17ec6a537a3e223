import type { Measure } from './categories.ts';
import { verbForms } from './inflect.ts';
import { REINFORCING, SPLIT_VERBS } from './split-verbs.ts';
import { Form } from './word.ts';

/** A state, and the words of each tail that says it behind the object of a verb. */
export interface SplitRow {
  readonly measure: Measure;
  readonly tails: readonly (readonly string[])[];
}

/** What a form of a verb may say with words behind its object. */
export interface SplitForm {
  /** Ordinals of the rows that its verb stands in. */
  readonly rows: readonly number[];
  /** Whether a passive has it: *were taken to hospital*, and no *were taking*. */
  readonly passive: boolean;
  /** Whether the force that is sent stands behind its *with*. */
  readonly reinforces: boolean;
}

/**
 * The tables of split verbs by form, each once. Plain JSON: in the bundled command this file is replaced by what it makes, since inflecting the
 * verbs took a tenth of a short run. See scripts/packed-lexicon.js.
 */
export const SPLIT_VERB_FORMS: {
  readonly rows: readonly SplitRow[];
  readonly forms: readonly (readonly [form: string, SplitForm])[];
} = {
  rows: SPLIT_VERBS.map(([measure, , tails]) => ({ measure, tails: tails.split('|').map((tail) => tail.split(' ')) })),
  forms: [...splitForms()],
};

function splitForms(): Map<string, SplitForm> {
  const forms = new Map<string, SplitForm>();
  const add = (verbs: string, say: (known: SplitForm, mark: number) => SplitForm): void => {
    for (const [form, mark] of verbs.split(' ').flatMap(verbForms))
      forms.set(form, say(forms.get(form) ?? { rows: [], passive: false, reinforces: false }, mark));
  };
  for (const [row, [, verbs]] of SPLIT_VERBS.entries())
    add(verbs, ({ rows, passive, reinforces }, mark) => ({
      rows: [...new Set([...rows, row])],
      passive: passive || (mark & Form.Participle) !== 0,
      reinforces,
    }));
  add(REINFORCING, (known) => ({ ...known, reinforces: true }));
  return forms;
}
