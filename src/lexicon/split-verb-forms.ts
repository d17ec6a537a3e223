import { verbForms } from './inflect.ts';
import { REINFORCING, SPLIT_VERBS } from './split-verbs.ts';
import { Form } from './word.ts';

/**
 * The forms of split verbs, each once, each on a line after a line end: the form, the ordinals of the rows that its verb stands in, and `p` where a
 * passive has it, `r` where its verb is a reinforcing one. In the bundled command this file is replaced by its own text, since inflecting the verbs
 * took a tenth of a short run: see scripts/packed-lexicon.js.
 */
export const SPLIT_VERB_FORMS = `\n${splitForms().join('\n')}\n`;

function splitForms(): string[] {
  const forms = new Map<string, { rows: Set<number>; marks: Set<string> }>();
  const add = (verbs: string, row: number | null, markOf: (form: number) => string): void => {
    for (const [form, mark] of verbs.split(' ').flatMap(verbForms)) {
      const { rows, marks } = forms.get(form) ?? { rows: new Set(), marks: new Set() };
      forms.set(form, { rows: row === null ? rows : rows.add(row), marks: marks.add(markOf(mark)) });
    }
  };
  for (const [row, [, verbs]] of SPLIT_VERBS.entries())
    add(verbs, row, (mark) => ((mark & Form.Participle) !== 0 ? 'p' : ''));
  add(REINFORCING, null, () => 'r');
  return [...forms].map(([form, { rows, marks }]) => `${form} ${[...rows].join(',')} ${[...marks].join('')}`);
}
