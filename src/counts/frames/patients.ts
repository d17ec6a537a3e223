import { DISCHARGING } from '../../lexicon/rescue-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { has, isAdverb, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ text, tokens, quantity, noun, earlier, told }: Mention): Reading | null {
  if (noun.head !== 'elided' || quantity.low < 1 || earlier?.measure !== 'wounded') return null;
  // *detained 15 people … By evening all 15 had been released*: others than the patients.
  const named = told.get(text.slice(quantity.start, quantity.end).toLowerCase());
  if (named && named.measure !== 'wounded') return null;
  let verb = skipAdverbs(tokens, quantity.to);
  while (has(tokens[verb], Tag.Be | Tag.Have)) verb = skipAdverbs(tokens, verb + 1);
  const passive = verb > quantity.to && has(tokens[verb - 1], Tag.Be) && DISCHARGING.has(lowerAt(tokens, verb));
  return passive || isSentOn(tokens, quantity.from, quantity.to)
    ? { measure: 'wounded', part: true, inherits: true }
    : null;
}

/** *transferred three to the capital*. */
function isSentOn(tokens: Mention['tokens'], from: number, to: number): boolean {
  let at = from - 1;
  while (isAdverb(nth(tokens, at))) at -= 1;
  const next = tokens[to];
  return (
    DISCHARGING.has(lowerAt(tokens, at)) &&
    !has(tokens[at - 1], Tag.Be) &&
    (!next || next.kind === 'mark' || has(next, Tag.Preposition) || next.lower === 'to')
  );
}

/** *Hospitals treated 60. Forty had been discharged by nightfall*. */
export const patients: Frame = {
  id: 'patients',
  summary: 'what a hospital does with some of the wounded of whom the article has told',
  read,
  cases: [
    'Hospitals treated 60 wounded. Forty had been discharged by nightfall. → wounded, wounded',
    'Twenty people were hurt. The clinic transferred three by helicopter to the capital. → wounded, wounded',
  ],
  rejects: ['Forty had been discharged from the army.'],
};
