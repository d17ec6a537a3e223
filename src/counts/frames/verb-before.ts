import type { Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import { verbBefore } from '../governors/verb-before.ts';
import { verbBeforeList } from '../governors/verb-before-list.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';
import { objectState } from './object-state.ts';

/** *killed 27 rebels and captured 14*: the people of the count before, where nothing else follows the number. */
const takesUp = ({ tokens, quantity, noun, before, earlier, headline }: Mention, measure: Measure): boolean => {
  const next = tokens[quantity.to];
  // *the gang claims 10,000 more*: no lives.
  if (/^claim/.test(lowerAt(tokens, quantity.from - 1))) return false;
  // *We lost two men. They lost 30.*
  const again =
    before === null &&
    (quantity.adding
      ? earlier?.measure === measure
      : /^(?:casualties|killed)$/.test(earlier?.measure ?? '') && LOSES.test(lowerAt(tokens, quantity.from - 1)));
  return (
    noun.head === 'elided' &&
    (headline || again || (before !== null && (before.noun.group !== null || before.measure === measure))) &&
    (next === undefined ||
      next.kind === 'mark' ||
      /^(?:more|others)$/.test(next.lower) ||
      has(next, Tag.Preposition | Tag.Conjunction))
  );
};

const LOSES = /^los(?:e|es|t|ing)$/;

/** Whose custody was told of before: those still held are of the captives of whom some came home. */
function custodyOf({ tokens, quantity, earlier, noun }: Mention): Measure | null {
  const next = tokens[noun.after];
  if (!earlier || quantity.high === 0 || (next?.kind === 'word' && !has(next, Tag.Preposition | Tag.Conjunction)))
    return null;
  const verb = [1, 2, 3].some((step) => /^h(?:old|olds|olding|eld)$/.test(lowerAt(tokens, quantity.from - step)));
  if (!verb) return null;
  if (earlier.measure === 'abducted' || earlier.measure === 'captured') return earlier.measure;
  if (earlier.measure !== 'released') return null;
  return earlier.noun.state === 'abducted' ? 'abducted' : 'captured';
}

/** *handed over 605 prisoners' files*: what is theirs. */
const ownsThings = (tokens: Mention['tokens'], at: number): boolean =>
  /^['’]s?$/.test(lowerAt(tokens, at)) && has(tokens[at + 1], Tag.Thing);

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, before } = mention;
  if (noun.head === 'thing' || ownsThings(tokens, noun.after)) return null;
  const state =
    verbBefore(tokens, quantity.from) ??
    (noun.head === 'person' && !before ? verbBeforeList(tokens, quantity.from) : null);
  if (!state) return null;
  // *lost six of their own*
  const own = lowerAt(tokens, quantity.to) === 'of' && lowerAt(tokens, quantity.to + 2) === 'own';
  // *Russia still holds more than 6,000*, where it was told of captives
  const held = state.measure === 'detained' && noun.head === 'elided' ? custodyOf(mention) : null;
  if (held) return { measure: held, modality: state.modality, inherits: true };
  if (
    state.weak &&
    !own &&
    noun.head !== 'person' &&
    !(noun.head === 'pronoun' && noun.partitive) &&
    !takesUp(mention, state.measure)
  )
    return null;
  if (state.weak && quantity.low === 0 && quantity.high === 0) return null;
  const measure = objectState(mention, state.measure);
  return (
    measure && {
      measure,
      modality: state.modality,
      part: noun.partitive && !quantity.vague,
    }
  );
}

/** *killed 12*, *wounding about 40 people*, *sent 300 troops*, *has killed or injured tens of thousands*. */
export const verbBeforeFrame: Frame = {
  id: 'verb-before',
  summary: 'the number is the object of a verb that puts people into a state',
  read,
  cases: [
    'The blast killed 12 and wounded 40. → killed, wounded',
    'Shelling has killed or injured tens of thousands of troops. → casualties',
    'The army sent 300 troops to the border. → deployed',
    'Police arrested 17 people. → detained',
  ],
  rejects: ['The army lost 12 tanks.', 'The firm released 40 records.', 'The storm killed 12 cows.'],
};
