import type { Measure } from './categories.ts';
import { remembering } from './remembering.ts';
import { SPLIT_VERB_FORMS } from './split-verb-forms.ts';
import { SPLIT_VERBS } from './split-verbs.ts';

/** What a form of a verb may say together with words behind its object. */
export interface SplitForm {
  /** States, and the words of each tail that says them. */
  readonly rows: readonly { readonly measure: Measure; readonly tails: readonly (readonly string[])[] }[];
  /** Whether a passive has it: *were taken to hospital*, and no *were taking*. */
  readonly passive: boolean;
  /** Whether the force that is sent stands behind its *with*. */
  readonly reinforces: boolean;
}

/** By form in lower case. */
export const SPLIT_FORMS = remembering((form): SplitForm | undefined => {
  const at = SPLIT_VERB_FORMS.indexOf(`\n${form} `);
  if (at < 0) return undefined;
  const [, rows = '', marks = ''] = SPLIT_VERB_FORMS.slice(at + 1, SPLIT_VERB_FORMS.indexOf('\n', at + 1)).split(' ');
  return {
    rows: SPLIT_VERBS.filter((_, row) => rows.split(',').includes(String(row))).map(([measure, , tails]) => ({
      measure,
      tails: tails.split('|').map((tail) => tail.split(' ')),
    })),
    passive: marks.includes('p'),
    reinforces: marks.includes('r'),
  };
});
