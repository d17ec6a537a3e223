import { Tag } from '../../../lexicon/word.ts';
import type { Reading } from '../reading.ts';
import { headOf } from '../speakers/head.ts';
import { has, type Run, type Tokens } from '../speakers/marks.ts';
import { ALONE, described } from './descriptions.ts';
import type { Naming } from './mention.ts';
import { pronounOf, spokenBefore } from './pronouns.ts';

/** Descriptions of any body at all, and those that stay so with words before them. */
const BODIES = new Set([
  'organization',
  'organisation',
  'agency',
  'body',
  'paper',
  'newspaper',
  'broadcaster',
  'outlet',
  'company',
]);
const GROUPS = new Set(['group', 'watchdog', 'charity']);

/** Which earlier naming a pronoun or a definite description (*the ministry*) stands for; null where it stands for itself. */
export function antecedentOf(reading: Reading, naming: Naming): Naming | null {
  const tokens = reading.tokens(naming.sentence);
  const { core } = naming;
  const first = tokens[core.from];
  const words = core.to - core.from;
  if (has(first, Tag.Pronoun) && words === 1) return pronounOf(reading, naming, first?.lower ?? '');
  const head = headOf(tokens, core);
  if (!head || !isDefinite(tokens, core, head)) return null;
  const named = described(reading, naming, head);
  if (named || naming.aside || first?.lower !== 'the') return named;
  // "The U.N. refugee agency" is a name, though the tokens be two.
  const bare = words === 2 && tokens[core.from + 1]?.lower === head;
  return GROUPS.has(head) || (BODIES.has(head) && bare) ? spokenBefore(reading, naming, 'it') : null;
}

const isDefinite = (tokens: Tokens, core: Run, head: string): boolean =>
  ['the', 'its', 'this'].includes(tokens[core.from]?.lower ?? '') || (ALONE.has(head) && core.to - core.from === 1);
