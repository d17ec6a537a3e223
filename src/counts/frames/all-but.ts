import type { Measure } from '../../lexicon/categories.ts';
import { lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** States that those are still in who are left out of what became of the others. */
const LASTING: ReadonlySet<Measure> = new Set(['detained', 'abducted', 'captured', 'missing', 'displaced']);

/** Whether the number is left out of a whole: *all but 12 of whom*. */
export const isLeftOut = (tokens: Mention['tokens'], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'but' && lowerAt(tokens, from - 2) === 'all';

/** How far behind the number the verb of the others may stand, in tokens. */
const REACH = 14;

function read({ tokens, quantity, before }: Mention): Reading | null {
  if (!before || !LASTING.has(before.measure) || !isLeftOut(tokens, quantity.from)) return null;
  const undone = tokens
    .slice(quantity.to, quantity.to + REACH)
    .some(({ word }) => /^(?:released|rescued|evacuated)$/.test(word.verb?.trigger?.measure ?? ''));
  return undone ? { measure: before.measure, part: true, inherits: true } : null;
}

/** *Police arrested 300 people, all but 12 of whom have been released*: the 12 are still held. */
export const allBut: Frame = {
  id: 'all-but',
  summary: 'they are left out of what became of the others, and remain in the state before',
  read,
  cases: ['Police arrested 300 people, all but 12 of whom have been released. → detained, detained'],
  rejects: ['All but 12 of the shops have closed.'],
};
