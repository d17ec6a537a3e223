import { MODIFIER_GROUPS } from '../../lexicon/group-words.ts';
import type { Token } from '../../tokens/token.ts';
import { predicateAfter } from '../predicates/predicate-after.ts';
import { objectModality } from '../state.ts';
import { lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

const SINGULAR_ONLY = new Set(['dead', 'wounded', 'injured', 'missing', 'displaced', 'homeless']);

function read({ tokens, noun, quantity }: Mention): Reading | null {
  if (noun.head !== 'state' || !noun.state) return null;
  const head = lowerAt(tokens, noun.after - 1);
  // *70 counts of attempted murder*
  if (noun.state === 'killed' && /\battempted\b/i.test(noun.text)) return null;
  // *no casualty figure was given*
  if (/_(?:figures?|tolls?|counts?|lists?)$/.test(head)) return null;
  if (
    SINGULAR_ONLY.has(head) &&
    !noun.partitive &&
    tokens.slice(skipAdverbs(tokens, noun.first), noun.after - 1).some((token) => !tellsWhose(token))
  )
    return null;
  // *three of the wounded later died*
  const later = noun.partitive && noun.state !== 'killed' ? predicateAfter(tokens, noun.after) : null;
  if (
    later?.kind === 'state' &&
    !later.among &&
    (later.state.measure === 'killed' || later.state.measure === 'released' || later.state.measure === 'rescued')
  )
    return { measure: later.state.measure, modality: later.state.modality };
  const next = lowerAt(tokens, noun.after);
  if (
    next === 'toll' ||
    next === 'penalty' ||
    next === 'threats' ||
    next === 'sentences' ||
    next === 'sentence' ||
    next === 'warrants' ||
    next === 'warrant' ||
    next === 'charges' ||
    next === 'row' ||
    /^(?:figures?|count|counts|list|lists|reports?)$/.test(next)
  )
    return null;
  const joined = next === 'or' || next === 'and' ? lowerAt(tokens, noun.after + 1) : '';
  const both =
    (noun.state === 'killed' && /^(?:injur(?:y|ies|ed)|wound(?:s|ed)?$|casualt)/.test(joined)) ||
    (noun.state === 'wounded' && /^(?:deaths?|fatalit|dead|killed)/.test(joined));
  return {
    measure: both ? 'casualties' : noun.state,
    modality: objectModality(tokens, quantity.from, noun.state),
    part: noun.partitive && quantity.low > 0,
  };
}

/** *90 military wounded*, *3,200 Syrian dead*: a word between the number and those in a state that says whose they are. */
const tellsWhose = ({ word, capital, lower, glued }: Token): boolean =>
  word.side !== null || capital || MODIFIER_GROUPS.has(lower) || lower === 'war' || (lower === '-' && glued);

/** *12 deaths*, *two arrests*, *208 guerrilla casualties*, *no injuries*, *two of the injured*. */
export const stateNoun: Frame = {
  id: 'state-noun',
  summary: 'a number counts a noun that names the state',
  read,
  cases: [
    'Hospitals reported 12 deaths. → killed',
    'There were no casualties. → casualties',
    'Police made 40 arrests. → detained',
    'Two of the injured were in serious condition. → wounded',
    'No deaths or injuries were reported. → casualties',
  ],
  rejects: ['Prosecutors sought two death sentences.', 'The court issued three arrest warrants.'],
};
