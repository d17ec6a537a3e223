import { Tag } from '../../lexicon/word.ts';
import { actionNounBefore, actionNounBeforeList, possessedNoun } from '../governors/action-noun.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, before }: Mention): Reading | null {
  if (noun.head === 'thing') return null;
  const possessed = noun.head === 'person' ? possessedNoun(tokens, noun.after) : null;
  if (possessed) return { measure: possessed };
  const state =
    actionNounBefore(tokens, quantity.from) ??
    (before === null && quantity.high !== 0 && isItem(tokens, noun)
      ? actionNounBeforeList(tokens, quantity.from)
      : null);
  // *hunt for missing four called off*
  if (
    !state &&
    (noun.head === 'elided' || noun.head === 'person') &&
    lowerAt(tokens, quantity.from - 1) === 'missing' &&
    has(tokens[quantity.from - 2], Tag.Preposition | Tag.Determiner)
  )
    return { measure: 'missing' };
  if (!state || (state.weak && noun.head !== 'person')) return null;
  // Suspects who are searched for are not missing.
  if (
    state.measure === 'missing' &&
    (noun.group === 'militants' || /^(?:suspects?|men|robbers?|burglars?)$/.test(lowerAt(tokens, noun.after - 1)))
  )
    return null;
  // *demanded the release of 400 men in exchange for two nuns*: one deal.
  const deal = state.measure === 'released' && before?.measure === 'released';
  if (deal && lowerAt(tokens, quantity.from - 1) === 'in_exchange_for')
    return { measure: 'released', modality: before.modality };
  // *with the loss of 29 lives*, *of one officer*: so few are lost dead.
  const few = noun.head === 'person' && quantity.high !== null && quantity.high < FEW;
  const lives = state.measure === 'casualties' && (few || lowerAt(tokens, noun.after - 1) === 'lives');
  return { measure: lives ? 'killed' : state.measure, modality: state.modality };
}

/** As in *lost two of its men*. */
const FEW = 20;

/** Behind an item of a list no verb follows: *after the murder of a judge, 40 others resigned* lists nobody. */
const isItem = (tokens: Mention['tokens'], noun: Mention['noun']): boolean => {
  const next = tokens[noun.after];
  return next === undefined || next.kind === 'mark' || has(next, Tag.Preposition | Tag.Conjunction);
};

/** *the deaths of 12 civilians*, *the bodies of 70*, *the deployment of 4,000 soldiers*. */
export const actionNoun: Frame = {
  id: 'action-noun',
  summary: 'a noun of what was done to them stands before *of* and the number',
  read,
  cases: [
    'The deaths of 12 civilians were confirmed. → killed',
    'Villagers found the bodies of 70 people. → killed',
    'The murder of two soldiers led to protests. → killed',
  ],
  rejects: ['The death of a party of 40 years.', 'They recalled the release of 12 songs.'],
};
