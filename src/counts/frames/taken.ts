import { CUSTODY_OF, takesAway } from '../../lexicon/captor-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { byCaptors, captorsBefore } from '../governors/captors.ts';
import { hospitalAhead } from '../governors/hospital-ahead.ts';
import { isPassive } from '../governors/verb.ts';
import { modalityBefore } from '../state.ts';
import { has, isAdverb, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, earlier }: Mention): Reading | null {
  // *that leaves 21 in the hands of the kidnappers*
  if (
    noun.head === 'elided' &&
    (earlier?.measure === 'abducted' || earlier?.measure === 'released') &&
    inTheirHands(tokens, quantity.to)
  )
    return { measure: 'abducted', inherits: true };
  if (/^(?:prisoners|captives)$/.test(lowerAt(tokens, noun.after - 1)) && wereTaken(tokens, quantity.from, noun.after))
    return { measure: 'captured' };
  if (
    (noun.head !== 'person' && !(noun.head === 'pronoun' && noun.partitive)) ||
    noun.group === 'militants' ||
    noun.group === 'prisoners' ||
    noun.state === 'killed' ||
    quantity.high === 0
  )
    return null;
  let verb = quantity.from - 1;
  while (isAdverb(nth(tokens, verb))) verb -= 1;
  // *drove 5,500 people from the capital*
  if (
    /^dr(?:ive|ives|ove|iven|iving)$/.test(lowerAt(tokens, verb)) &&
    /^(?:from|out_of|out)$/.test(lowerAt(tokens, noun.after))
  )
    return null;
  if (takesAway(lowerAt(tokens, verb)) && !isPassive(tokens, verb) && captorsBefore(tokens, verb))
    return hospitalAhead(tokens, noun.after)
      ? null
      : {
          measure: measureOf(tokens, noun),
          modality: has(tokens[verb - 1], Tag.Negation) ? 'denied' : modalityBefore(tokens, verb, 'abducted'),
          part: noun.partitive,
        };
  if (!has(tokens[skipAdverbs(tokens, noun.after)], Tag.Be | Tag.Have)) return null;
  let at = skipAdverbs(tokens, noun.after);
  while (has(tokens[at], Tag.Be | Tag.Have | Tag.Modal)) at = skipAdverbs(tokens, at + 1);
  if (takesAway(lowerAt(tokens, at)) && byCaptors(tokens, at + 1))
    return { measure: measureOf(tokens, noun), part: noun.partitive };
  if (
    lowerAt(tokens, at) === 'in' &&
    has(tokens[at + 1], Tag.Possessive) &&
    /^(?:hands|custody)$/.test(lowerAt(tokens, at + 2)) &&
    (noun.group === 'military' || WERE_HELD.test(earlier?.measure ?? ''))
  )
    return { measure: noun.group === 'military' ? 'captured' : 'abducted', part: noun.partitive };
  return inTheirHands(tokens, at) ? { measure: 'abducted', part: noun.partitive } : null;
}

/** States of those who were in somebody's hands. */
const WERE_HELD = /^(?:released|abducted|captured)$/;

/** *200 prisoners were taken*, *took 200 prisoners*. */
const wereTaken = (tokens: Mention['tokens'], from: number, after: number): boolean => {
  const at = skipAdverbs(tokens, after);
  return (
    (has(tokens[at], Tag.Be | Tag.Have) &&
      lowerAt(tokens, lowerAt(tokens, at + 1) === 'been' ? at + 2 : at + 1) === 'taken') ||
    /^(?:took|taking|take|takes|taken)$/.test(lowerAt(tokens, from - 1))
  );
};

/** Soldiers whom an enemy takes are prisoners of war; anybody else is kidnapped. */
const measureOf = (tokens: Mention['tokens'], { group, state, after }: Mention['noun']): 'abducted' | 'captured' =>
  group === 'military' && state !== 'abducted' && !/^(?:sailors|seamen|mariners)$/.test(lowerAt(tokens, after - 1))
    ? 'captured'
    : 'abducted';

/** *still in the hands of the rebels*. */
const inTheirHands = (tokens: Mention['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'in' && CUSTODY_OF.has(lowerAt(tokens, at + 2)) && lowerAt(tokens, at + 3) === 'of';

/** *gunmen took 12 teachers*, *21 sailors are held by pirates*. */
export const taken: Frame = {
  id: 'taken',
  summary: 'gunmen, rebels or the like take or hold them',
  read,
  cases: [
    'Gunmen took 12 teachers from a school bus. → abducted',
    'Pirates are still holding 21 sailors. → abducted',
    'Nine nurses were marched away by armed men. → abducted',
    'The rebels say that 40 government soldiers are in their hands. → captured',
    'Fifty villagers are still in the hands of the rebels. → abducted',
  ],
  rejects: ['The coach took 12 pupils to the museum.', 'The rebels took 12 towns.'],
};
